package io.github.ogpsdk.rules.assess;

import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.model.partnership.Resolution;
import io.github.ogpsdk.model.partnership.ResolutionEffect;
import io.github.ogpsdk.model.rule.Effective;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.fact.Window;
import java.util.Optional;

/**
 * Recorded exceptions that take a rule away for some members and dates.
 *
 * @ogp.source rule WV-RESOLUTION
 */
final class Waivers {
  private Waivers() {}

  static Optional<Resolution> of(Rule rule, Window time, Partnership partnership) {
    return partnership.resolutions().stream()
        .filter(r -> r.effect() == ResolutionEffect.NOT_APPLICABLE)
        .filter(r -> names(r, rule))
        .filter(
            r ->
                r.members().items().isEmpty()
                    || r.members().items().contains(partnership.member().id()))
        .filter(r -> Editions.inForce(new Effective(r.from(), r.to()), time) == Outcomes.HOLDS)
        .findFirst();
  }

  private static boolean names(Resolution resolution, Rule rule) {
    return resolution.rules().items().contains(rule.id())
        || rule.requirement().filter(resolution.rules().items()::contains).isPresent();
  }
}
