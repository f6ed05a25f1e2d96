package io.github.ogpsdk.rules.measure;

import io.github.ogpsdk.model.partnership.Attestation;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.fact.At;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What people in a role attest about a rule, such as that a website is dedicated to OGP.
 *
 * <p>An attestation speaks where it is about the rule, about the cycle with the rule in its {@code
 * field}, or about the object itself. Answers that contradict each other settle nothing.
 */
final class Attested {
  private Attested() {}

  /** Returns the answers about a rule; open where there is none. */
  static int about(Setting setting, Arguments args, List<String> objects) {
    Optional<String> rule = args.find("rule");
    OptionalInt found = OptionalInt.empty();
    for (At<Attestation> a :
        setting.partnership().peekList("attestations", Partnership::attestations)) {
      if (speaksOf(a.value(), setting, rule, objects)) {
        int answer = answer(a);
        found =
            OptionalInt.of(
                found.isPresent() && found.getAsInt() != answer ? Outcomes.OPEN : answer);
      }
    }
    return found.orElse(Outcomes.OPEN);
  }

  /**
   * Returns the answers about one point of a rule that has several, such as {@code equal-power};
   * the {@code field} names the point. Open, and missed, where there is none.
   */
  static int on(String point, String rule, String object, Setting setting) {
    OptionalInt found = OptionalInt.empty();
    for (At<Attestation> a :
        setting.partnership().peekList("attestations", Partnership::attestations)) {
      Optional<String> field = a.value().field();
      boolean ofRule = a.value().about().equals(rule) && field.map(point::equals).orElse(true);
      boolean ofObject =
          a.value().about().equals(object)
              && field.filter(f -> f.equals(point) || f.equals(rule)).isPresent();
      if (ofRule || ofObject) {
        int answer = answer(a);
        found =
            OptionalInt.of(
                found.isPresent() && found.getAsInt() != answer ? Outcomes.OPEN : answer);
      }
    }
    if (Outcomes.isOpen(found.orElse(Outcomes.OPEN))) {
      setting.partnership().missItem("attestations");
    }
    return found.orElse(Outcomes.OPEN);
  }

  /** Returns what is recorded; where nothing is, what people attest about the rule. */
  static int unless(int recorded, Setting setting, Arguments args) {
    return Outcomes.isOpen(recorded) ? about(setting, args, List.of()) : recorded;
  }

  private static boolean speaksOf(
      Attestation a, Setting setting, Optional<String> rule, List<String> objects) {
    boolean ofRule = rule.filter(a.about()::equals).isPresent();
    boolean named = rule.isPresent() && a.field().equals(rule);
    boolean ofCycle =
        named && setting.cycle().filter(c -> c.value().id().equals(a.about())).isPresent();
    return ofRule || ofCycle || objects.contains(a.about());
  }

  private static int answer(At<Attestation> a) {
    a.peek("role", Attestation::role);
    return switch (a.use("answer", a.value().answer())) {
      case YES -> Outcomes.HOLDS;
      case NO -> Outcomes.FAILS;
      case UNCLEAR -> Outcomes.OPEN;
    };
  }
}
