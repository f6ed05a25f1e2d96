package io.github.ogpsdk.report.compare;

import io.github.ogpsdk.model.Region;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.rule.Level;
import io.github.ogpsdk.report.Assessed;
import java.util.Set;

/**
 * What a comparison is about, such as minimum requirements of the 2022 edition in Europe.
 *
 * <p>Immutable and thread-safe.
 *
 * @param rulebooks the ids of rulebooks; all when empty
 * @param levels the levels; all when empty
 * @param regions the regions of members; all when empty, and a member without one only then
 * @ogp.source none: SDK decision
 * @since 0.1
 */
public record Selection(Set<String> rulebooks, Set<Level> levels, Set<Region> regions) {
  /** Everything. */
  public static final Selection ALL = new Selection(Set.of(), Set.of(), Set.of());

  /** Copies the sets. */
  public Selection {
    rulebooks = Set.copyOf(rulebooks);
    levels = Set.copyOf(levels);
    regions = Set.copyOf(regions);
  }

  boolean takes(Assessed assessed) {
    return regions.isEmpty()
        || assessed.partnership().member().region().filter(regions::contains).isPresent();
  }

  boolean takes(Finding finding) {
    return (rulebooks.isEmpty() || rulebooks.contains(finding.rulebook()))
        && (levels.isEmpty() || levels.contains(finding.level()));
  }
}
