package io.github.ogpsdk.rules.measure;

import io.github.ogpsdk.model.partnership.Attestation;
import io.github.ogpsdk.model.partnership.AttestedAnswer;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.fact.At;

/**
 * What people attest where no data can show it, such as that partners met as equals.
 *
 * <p>An attestation answers a question in one of two ways: it is about the object and its field
 * names the rule, or the point of the rule in question; or it is about the rule, and then its field
 * names the point, or it answers all of them. One about a rule speaks for the only object of its
 * kind; among several nobody can tell. Contradicting attestations settle nothing.
 */
final class Attestations {
  private Attestations() {}

  /**
   * Returns what is attested of an object; open where nobody answered.
   *
   * @param id the object's id
   * @param alone whether it is certainly the only object of its kind
   * @param rule the rule's id
   * @param point the point of the rule, such as {@code equal-power}; the rule's id where it has
   *     only one
   * @param setting gives the document
   */
  static int of(String id, boolean alone, String rule, String point, Setting setting) {
    At<Partnership> document = setting.partnership();
    int found = Outcomes.OPEN;
    boolean any = false;
    for (At<Attestation> a : document.peekList("attestations", Partnership::attestations)) {
      boolean ofRule =
          a.value().about().equals(rule) && a.value().field().map(point::equals).orElse(true);
      boolean ofObject =
          a.value().about().equals(id)
              && a.value().field().filter(f -> f.equals(rule) || f.equals(point)).isPresent();
      if (ofRule || ofObject) {
        int answer = answer(a.use("answer", a.value().answer()));
        a.peek("role", Attestation::role);
        int counted = ofObject || alone ? answer : Outcomes.OPEN;
        found = any && found != counted ? Outcomes.OPEN : counted;
        any = true;
      }
    }
    if (Outcomes.isOpen(found)) {
      document.miss("attestations");
    }
    return found;
  }

  private static int answer(AttestedAnswer answer) {
    return switch (answer) {
      case YES -> Outcomes.HOLDS;
      case NO -> Outcomes.FAILS;
      case UNCLEAR -> Outcomes.OPEN;
    };
  }
}
