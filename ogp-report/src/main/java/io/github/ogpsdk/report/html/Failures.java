package io.github.ogpsdk.report.html;

import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Evidence;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.report.Names;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is not met: minimum requirements first, then what was read in its source; what fails for the
 * same reason is told together.
 */
final class Failures {
  private record Reason(String said, boolean unread) {}

  private final Names names;
  private final Anchors anchors;

  Failures(Names names) {
    this.names = names;
    this.anchors = new Anchors(names.assessed().assessment());
  }

  /**
   * Returns the failures among findings.
   *
   * @param findings the findings that the page tells
   */
  List<Failure> of(List<Finding> findings) {
    Map<Reason, Map<String, List<Finding>>> reasons = new LinkedHashMap<>();
    findings.stream()
        .filter(f -> f.verdict() == Verdict.NOT_MET)
        .sorted(Comparator.comparing(Finding::level).thenComparing(Failures::isUnread))
        .forEach(
            f ->
                reasons
                    .computeIfAbsent(
                        new Reason(names.headline(f), isUnread(f)), r -> new LinkedHashMap<>())
                    .computeIfAbsent(f.rule(), r -> new ArrayList<>())
                    .add(f));
    List<Failure> failures = new ArrayList<>();
    reasons.forEach(
        (reason, rules) ->
            failures.add(
                new Failure(
                    reason.said(),
                    reason.unread(),
                    notes(rules.values().iterator().next().get(0)),
                    rules.values().stream().map(this::rule).toList())));
    return failures;
  }

  private Failure.Rule rule(List<Finding> findings) {
    Set<String> subjects = new LinkedHashSet<>();
    for (Finding finding : findings) {
      subjects.add(names.explainer().subject(finding, names.assessed().partnership()));
    }
    return new Failure.Rule(
        anchors.of(findings.get(0)),
        names.rule(findings.get(0)),
        Names.capital(names.phrases().list(List.copyOf(subjects))));
  }

  private List<String> notes(Finding finding) {
    List<String> places = new ArrayList<>();
    places(finding.evidence(), places);
    return new Notes(names).on(places);
  }

  private static void places(Evidence evidence, List<String> places) {
    evidence.facts().forEach(f -> places.add(f.at()));
    evidence.children().forEach(c -> places(c, places));
  }

  private static boolean isUnread(Finding finding) {
    return finding.citation().read().isUnread();
  }
}
