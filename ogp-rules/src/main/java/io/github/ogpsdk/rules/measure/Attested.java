package io.github.ogpsdk.rules.measure;

import io.github.ogpsdk.model.partnership.Attestation;
import io.github.ogpsdk.model.partnership.AttestedAnswer;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.eval.Arguments;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What people in a role attest about a rule, such as that a website is dedicated to OGP.
 *
 * <p>An attestation speaks where it is about the rule, about the cycle with the rule in its {@code
 * field}, or about the object itself or the member of it that the rule asks about. Answers that
 * contradict each other settle nothing.
 */
public final class Attested {
  private Attested() {}

  /** Returns what is recorded; where nothing is, what people attest about the rule. */
  public static int unless(int recorded, EvaluationContext context, Arguments args) {
    return Outcomes.isOpen(recorded) ? about(context, args, Optional.empty()) : recorded;
  }

  /**
   * Returns the answers about a rule or an object; open where there is none.
   *
   * @param id the object's id, where it has one
   * @param fields the members of the object that the rule asks about; an empty name for the object
   *     as a whole
   */
  public static int about(
      EvaluationContext context, Arguments args, Optional<String> id, String... fields) {
    Optional<String> rule = args.find("rule");
    Predicate<Attestation> speaks =
        a ->
            isOfRule(a, context, rule)
                || (Optional.of(a.about()).equals(id) && asks(a, rule, List.of(fields)));
    return outcome(answer(context, Stream.of(rule, cycle(context), id), speaks));
  }

  /**
   * Returns the answers about one point of a rule that has several, such as {@code equal-power};
   * the {@code field} names the point. Open, and missed, where there is none.
   */
  public static int on(String point, String rule, String object, EvaluationContext context) {
    Optional<AttestedAnswer> answer =
        answer(
            context,
            Stream.of(Optional.of(rule), Optional.of(object)),
            a ->
                a.about().equals(rule)
                    ? a.field().map(point::equals).orElse(true)
                    : a.about().equals(object)
                        && (a.field().equals(Optional.of(point))
                            || a.field().equals(Optional.of(rule))));
    int outcome = outcome(answer);
    if (Outcomes.isOpen(outcome)) {
      context.partnership().recordMissingItem("attestations");
    }
    return outcome;
  }

  /** Returns the answer about a rule as a whole; unclear where people contradict each other. */
  public static Optional<AttestedAnswer> answer(EvaluationContext context, Arguments args) {
    Optional<String> rule = args.find("rule");
    return answer(context, Stream.of(rule, cycle(context)), a -> isOfRule(a, context, rule));
  }

  /**
   * Returns what some people but not others attest of an object, such as anybody outside
   * government; nothing to check where nobody attests anything.
   *
   * <p>Their attestation speaks where it is about the object and its {@code field} names the rule,
   * or about the rule and its {@code field} names the object; one about the rule alone speaks for
   * the only object that the rule can mean.
   *
   * @param by whose attestations count
   * @param rule the rule's id
   * @param alone whether the object is the only one that the rule can mean
   * @param id the object's id, where it has one
   */
  public static int by(
      Predicate<Attestation> by,
      String rule,
      boolean alone,
      Optional<String> id,
      EvaluationContext context) {
    Optional<AttestedAnswer> answer =
        answer(
            context,
            Stream.of(Optional.of(rule), id),
            a -> by.test(a) && isOfObject(a, rule, alone, id));
    return answer.isEmpty() ? Outcomes.NONE : outcome(answer);
  }

  /** Returns the outcomes with silence read as unknown. */
  public static int open(int attested) {
    return attested == Outcomes.NONE ? Outcomes.OPEN : attested;
  }

  private static boolean isOfObject(
      Attestation a, String rule, boolean alone, Optional<String> id) {
    Optional<String> field = a.field();
    boolean ofRule = a.about().equals(rule) && (field.isPresent() ? field.equals(id) : alone);
    boolean ofObject =
        id.filter(a.about()::equals).isPresent() && field.filter(rule::equals).isPresent();
    return ofRule || ofObject;
  }

  /** The answer of those that speak, among the attestations about any of some ids. */
  private static Optional<AttestedAnswer> answer(
      EvaluationContext context, Stream<Optional<String>> abouts, Predicate<Attestation> speaks) {
    Cursor<Partnership> partnership = context.partnership();
    Map<String, List<Cursor<Attestation>>> byAbout =
        partnership.once(
            "attestations by what they are about",
            () ->
                partnership
                    .peekList("attestations", Partnership::attestations)
                    .by(Attestation::about));
    Set<AttestedAnswer> answers = EnumSet.noneOf(AttestedAnswer.class);
    abouts
        .flatMap(Optional::stream)
        .distinct()
        .flatMap(id -> byAbout.getOrDefault(id, List.of()).stream())
        .filter(a -> speaks.test(a.value()))
        .forEach(
            a -> {
              answers.add(a.use("answer", a.value().answer()));
              a.peek("role", Attestation::role);
            });
    return answers.size() > 1 ? Optional.of(AttestedAnswer.UNCLEAR) : answers.stream().findFirst();
  }

  private static int outcome(Optional<AttestedAnswer> answer) {
    if (answer.isEmpty()) {
      return Outcomes.OPEN;
    }
    return switch (answer.get()) {
      case YES -> Outcomes.HOLDS;
      case NO -> Outcomes.FAILS;
      case UNCLEAR -> Outcomes.OPEN;
    };
  }

  private static boolean isOfRule(Attestation a, EvaluationContext context, Optional<String> rule) {
    Optional<String> about = Optional.of(a.about());
    boolean ofCycle = about.equals(cycle(context));
    return rule.isPresent() && (about.equals(rule) || (ofCycle && a.field().equals(rule)));
  }

  private static Optional<String> cycle(EvaluationContext context) {
    return context.cycle().map(c -> c.value().id());
  }

  private static boolean asks(Attestation a, Optional<String> rule, List<String> fields) {
    return fields.contains(a.field().orElse("")) || (rule.isPresent() && a.field().equals(rule));
  }
}
