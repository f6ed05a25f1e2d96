package io.github.ogpsdk.rules.assess;

import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.model.partnership.Resolution;
import io.github.ogpsdk.model.partnership.ResolutionEffect;
import io.github.ogpsdk.model.rule.Effective;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.book.OgpResolutions;
import io.github.ogpsdk.rules.fact.Window;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Resolutions that take a rule away, or move its deadline, for some members and dates: those of the
 * document and those of OGP that ship with the rules. One counts only if it is dated and was
 * adopted by the day of judgement.
 *
 * @ogp.source rule WV-RESOLUTION
 */
final class Waivers {
  private static final Set<ResolutionEffect> MOVING =
      Set.of(
          ResolutionEffect.EXTEND_DEADLINE,
          ResolutionEffect.EXTEND_IMPLEMENTATION,
          ResolutionEffect.SHIFT_COHORT);

  private Waivers() {}

  /**
   * A resolution that takes a rule away.
   *
   * @param resolution the resolution
   * @param covers whether it covers the time
   */
  record Waiver(Resolution resolution, int covers) {}

  /** Returns the resolutions that take a rule away at a time, or may. */
  static Stream<Waiver> waiving(Rule rule, Window time, Partnership partnership, LocalDate asOf) {
    return naming(rule, partnership, asOf)
        .filter(r -> r.effect() == ResolutionEffect.NOT_APPLICABLE)
        .map(r -> new Waiver(r, Editions.inForce(new Effective(r.from(), r.to()), time)))
        .filter(w -> w.covers() != Outcomes.FAILS);
  }

  /** Returns the resolutions that move the deadline of a rule, or the end of a plan. */
  static Stream<Resolution> moving(Rule rule, Partnership partnership, LocalDate asOf) {
    return naming(rule, partnership, asOf)
        .filter(r -> MOVING.contains(r.effect()) && r.until().isPresent());
  }

  private static Stream<Resolution> naming(Rule rule, Partnership partnership, LocalDate asOf) {
    return Stream.concat(
            partnership.resolutions().items().stream(), OgpResolutions.shipped().stream())
        .filter(r -> names(r, rule) && isDated(r, asOf))
        .filter(
            r ->
                r.members().items().isEmpty()
                    || r.members().items().contains(partnership.member().id()));
  }

  private static boolean isDated(Resolution resolution, LocalDate asOf) {
    return resolution
        .adopted()
        .or(resolution::from)
        .or(resolution::to)
        .filter(d -> !d.earliest().isAfter(asOf))
        .isPresent();
  }

  private static boolean names(Resolution resolution, Rule rule) {
    return resolution.rules().items().contains(rule.id())
        || rule.requirement().filter(resolution.rules().items()::contains).isPresent();
  }
}
