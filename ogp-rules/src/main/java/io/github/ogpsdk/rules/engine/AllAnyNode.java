package io.github.ogpsdk.rules.engine;

import io.github.ogpsdk.rules.Outcomes;
import java.util.List;

/**
 * All or any of several conditions.
 *
 * @param all whether all must hold
 * @param parts the conditions
 */
record AllAnyNode(boolean all, List<Node> parts) implements Node {
  @Override
  public int outcomes(Scope scope, Evaluation evaluation) {
    EvidenceBuilder trace = evaluation.trace();
    if (trace != null) {
      trace.open(all ? "all" : "any");
    }
    int result = Outcomes.NONE;
    for (int i = 0; i < parts.size(); i++) {
      result = combine(all, result, parts.get(i).outcomes(scope, evaluation));
      if (!evaluation.isTold() && result == (all ? Outcomes.FAILS : Outcomes.HOLDS)) {
        return result;
      }
    }
    if (trace != null) {
      trace.close(result);
    }
    return result;
  }

  static int combine(boolean all, int a, int b) {
    return all ? Outcomes.all(a, b) : Outcomes.any(a, b);
  }
}
