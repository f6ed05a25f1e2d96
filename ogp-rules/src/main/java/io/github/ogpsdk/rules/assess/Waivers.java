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
import java.util.HashSet;
import java.util.List;
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

  private final List<Resolution> adopted;

  /** The rules and requirements that they name. */
  private final Set<String> named = new HashSet<>();

  Waivers(Partnership partnership, LocalDate asOf) {
    this.adopted =
        Stream.concat(partnership.resolutions().items().stream(), OgpResolutions.shipped().stream())
            .filter(r -> isDated(r, asOf) && isFor(partnership.member().id(), r))
            .toList();
    adopted.forEach(r -> named.addAll(r.rules().items()));
  }

  /**
   * A resolution that takes a rule away.
   *
   * @param resolution the resolution
   * @param covers whether it covers the time
   */
  record Waiver(Resolution resolution, int covers) {}

  /**
   * The resolutions that name a rule.
   *
   * @param all those of any effect
   * @param moving those that move its deadline, or the end of a plan
   */
  record Named(List<Resolution> all, List<Resolution> moving) {
    private static final Named NONE = new Named(List.of(), List.of());

    /** Copies the lists. */
    Named {
      all = List.copyOf(all);
      moving = List.copyOf(moving);
    }

    private static Named of(List<Resolution> all) {
      return new Named(
          all,
          all.stream().filter(r -> MOVING.contains(r.effect()) && r.until().isPresent()).toList());
    }

    /** Returns the resolutions that take the rule away at a time, or may. */
    List<Waiver> waiving(Window time) {
      if (all.isEmpty()) {
        return List.of();
      }
      return all.stream()
          .filter(r -> r.effect() == ResolutionEffect.NOT_APPLICABLE)
          .map(r -> new Waiver(r, Editions.inForce(new Effective(r.from(), r.to()), time)))
          .filter(w -> w.covers() != Outcomes.FAILS)
          .toList();
    }
  }

  /** Returns the resolutions that name a rule, or the requirement that it judges. */
  Named naming(Rule rule) {
    boolean some =
        named.contains(rule.id()) || rule.requirement().filter(named::contains).isPresent();
    return some ? Named.of(adopted.stream().filter(r -> names(r, rule)).toList()) : Named.NONE;
  }

  private static boolean names(Resolution resolution, Rule rule) {
    List<String> rules = resolution.rules().items();
    return rules.contains(rule.id()) || rule.requirement().filter(rules::contains).isPresent();
  }

  private static boolean isFor(String member, Resolution resolution) {
    List<String> members = resolution.members().items();
    return members.isEmpty() || members.contains(member);
  }

  private static boolean isDated(Resolution resolution, LocalDate asOf) {
    return resolution
        .adopted()
        .or(resolution::from)
        .or(resolution::to)
        .filter(d -> !d.earliest().isAfter(asOf))
        .isPresent();
  }
}
