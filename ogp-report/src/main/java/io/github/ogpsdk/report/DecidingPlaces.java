package io.github.ogpsdk.report;

import io.github.ogpsdk.model.assessment.Evidence;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.MissingFact;
import io.github.ogpsdk.model.assessment.TruthValue;
import io.github.ogpsdk.model.assessment.UsedFact;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Where the facts stand that decided a finding, such as {@code /mechanisms/0/meetings/2/date},
 * those that tell most first: facts of conditions that do not hold, then the others that were used,
 * what is missing, and the object itself.
 *
 * @ogp.source none: SDK decision
 * @since 0.1
 */
public final class DecidingPlaces {
  private DecidingPlaces() {}

  /** Returns JSON Pointers, each once; the object of the finding is the last. */
  public static List<String> of(Finding finding) {
    Set<String> places = new LinkedHashSet<>();
    failed(finding.evidence(), places);
    used(finding.evidence(), places);
    finding.missing().stream().map(MissingFact::at).forEach(places::add);
    places.remove(finding.subject());
    places.add(finding.subject());
    return List.copyOf(places);
  }

  private static void failed(Evidence node, Set<String> places) {
    if (node.truth() != TruthValue.FALSE) {
      return;
    }
    node.children().forEach(c -> failed(c, places));
    facts(node, places);
  }

  private static void used(Evidence node, Set<String> places) {
    node.children().forEach(c -> used(c, places));
    facts(node, places);
  }

  private static void facts(Evidence node, Set<String> places) {
    node.facts().stream().map(UsedFact::at).forEach(places::add);
    node.at().ifPresent(places::add);
  }
}
