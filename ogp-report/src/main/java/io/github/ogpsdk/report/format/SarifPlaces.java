package io.github.ogpsdk.report.format;

import io.github.ogpsdk.json.Position;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.report.DecidingPlaces;
import io.github.ogpsdk.report.Origin;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The line of each result. Servers tell results apart by rule, file and line, so that each failure
 * gets a line of its own: that of a fact that decided it, as long as there is one that no other
 * failure has, and of the same rule at least.
 *
 * <p>Not thread-safe.
 *
 * @ogp.source none: how GitHub matches results, see its fingerprints of lines
 */
final class SarifPlaces {
  private final Origin origin;
  private final Set<Integer> lines = new HashSet<>();
  private final Set<String> linesOfRules = new HashSet<>();

  SarifPlaces(Origin origin) {
    this.origin = origin;
  }

  /** Returns where a result is shown; nothing where no part of its place is in the file. */
  Optional<Position> of(Finding finding) {
    if (finding.verdict() != Verdict.NOT_MET) {
      return origin.position(finding.subject());
    }
    List<Position> places =
        DecidingPlaces.of(finding).stream().flatMap(at -> origin.position(at).stream()).toList();
    Optional<Position> chosen =
        places.stream()
            .filter(p -> !lines.contains(p.line()))
            .findFirst()
            .or(() -> places.stream().filter(p -> isFree(finding, p)).findFirst())
            .or(() -> places.stream().findFirst());
    chosen.ifPresent(
        p -> {
          lines.add(p.line());
          linesOfRules.add(key(finding, p));
        });
    return chosen;
  }

  private boolean isFree(Finding finding, Position place) {
    return !linesOfRules.contains(key(finding, place));
  }

  private static String key(Finding finding, Position place) {
    return place.line() + " " + finding.rule();
  }
}
