package io.github.ogpsdk.rules.engine;

import io.github.ogpsdk.rules.Outcomes;

/**
 * The contrary of a condition.
 *
 * @param part the condition
 */
record NotNode(Node part) implements Node {
  @Override
  public int outcomes(Scope scope, Evaluation evaluation) {
    EvidenceBuilder trace = evaluation.trace();
    if (trace != null) {
      trace.open("not");
    }
    int result = Outcomes.not(part.outcomes(scope, evaluation));
    if (trace != null) {
      trace.close(result);
    }
    return result;
  }
}
