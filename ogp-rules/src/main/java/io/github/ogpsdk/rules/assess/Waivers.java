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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  private final Partnership partnership;
  private final LocalDate asOf;
  private final Map<String, List<Resolution>> byRule = new HashMap<>();

  Waivers(Partnership partnership, LocalDate asOf) {
    this.partnership = partnership;
    this.asOf = asOf;
  }

  /**
   * A resolution that takes a rule away.
   *
   * @param resolution the resolution
   * @param covers whether it covers the time
   */
  record Waiver(Resolution resolution, int covers) {}

  /** Returns the resolutions that take a rule away at a time, or may. */
  List<Waiver> waiving(Rule rule, Window time) {
    List<Resolution> named = naming(rule);
    if (named.isEmpty()) {
      return List.of();
    }
    return named.stream()
        .filter(r -> r.effect() == ResolutionEffect.NOT_APPLICABLE)
        .map(r -> new Waiver(r, Editions.inForce(new Effective(r.from(), r.to()), time)))
        .filter(w -> w.covers() != Outcomes.FAILS)
        .toList();
  }

  /** Returns the resolutions that move the deadline of a rule, or the end of a plan. */
  List<Resolution> moving(Rule rule) {
    return naming(rule).stream()
        .filter(r -> MOVING.contains(r.effect()) && r.until().isPresent())
        .toList();
  }

  private List<Resolution> naming(Rule rule) {
    List<Resolution> known = byRule.get(rule.id());
    if (known == null) {
      known = find(rule);
      byRule.put(rule.id(), known);
    }
    return known;
  }

  private List<Resolution> find(Rule rule) {
    return Stream.concat(
            partnership.resolutions().items().stream(), OgpResolutions.shipped().stream())
        .filter(r -> names(r, rule) && isDated(r))
        .filter(
            r ->
                r.members().items().isEmpty()
                    || r.members().items().contains(partnership.member().id()))
        .toList();
  }

  private boolean isDated(Resolution resolution) {
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
