package io.github.ogpsdk.rules.measure;

import io.github.ogpsdk.model.partnership.Attestation;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.fact.At;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What is attested of an object by some people but not by others, such as by anybody outside
 * government.
 *
 * <p>An attestation speaks where it is about the object and its {@code field} names the rule, or
 * about the rule and its {@code field} names the object; one about the rule alone speaks for the
 * only object that the rule can mean. Answers that contradict each other settle nothing.
 */
final class Testimony {
  private Testimony() {}

  /**
   * Returns what is attested; nothing to check where nobody attests anything.
   *
   * @param by whose attestations count
   * @param rule the rule's id
   * @param alone whether the object is the only one that the rule can mean
   * @param id the object's id, where it has one
   */
  static int of(
      Setting setting, Predicate<Attestation> by, String rule, boolean alone, Optional<String> id) {
    int found = Outcomes.NONE;
    for (At<Attestation> a :
        setting.partnership().peekList("attestations", Partnership::attestations)) {
      Attestation value = a.value();
      Optional<String> field = value.field();
      boolean ofRule = value.about().equals(rule) && (field.isPresent() ? field.equals(id) : alone);
      boolean ofObject =
          id.filter(value.about()::equals).isPresent() && field.filter(rule::equals).isPresent();
      if ((ofRule || ofObject) && by.test(value)) {
        a.peek("role", Attestation::role);
        int answer = answer(a);
        found = found == Outcomes.NONE || found == answer ? answer : Outcomes.OPEN;
      }
    }
    return found;
  }

  /** Returns the outcomes with silence read as unknown. */
  static int open(int attested) {
    return attested == Outcomes.NONE ? Outcomes.OPEN : attested;
  }

  private static int answer(At<Attestation> a) {
    return switch (a.use("answer", a.value().answer())) {
      case YES -> Outcomes.HOLDS;
      case NO -> Outcomes.FAILS;
      case UNCLEAR -> Outcomes.OPEN;
    };
  }
}
