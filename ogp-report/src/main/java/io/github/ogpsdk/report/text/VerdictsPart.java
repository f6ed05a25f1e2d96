package io.github.ogpsdk.report.text;

import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.report.Names;
import io.github.ogpsdk.rules.words.AssessmentSummary;
import io.github.ogpsdk.rules.words.RequirementSummary;
import io.github.ogpsdk.rules.words.VerdictCounts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All verdicts: minimum requirements plan by plan, then other rulebooks body by body. */
final class VerdictsPart extends Part {
  private final FindingPart findings;

  VerdictsPart(Names names, Screen screen, Detail detail) {
    super(names, screen, detail);
    this.findings = new FindingPart(names, screen, detail);
  }

  void print() {
    Assessment assessment = names.assessed().assessment();
    AssessmentSummary.of(assessment).requirements().forEach(this::requirements);
    Map<String, Map<String, List<Finding>>> books = new LinkedHashMap<>();
    for (Finding finding : AssessmentSummary.of(assessment).others()) {
      if (finding.verdict() != Verdict.NOT_APPLICABLE) {
        books
            .computeIfAbsent(finding.rulebook(), b -> new LinkedHashMap<>())
            .computeIfAbsent(Names.owner(finding.subject()), o -> new ArrayList<>())
            .add(finding);
      }
    }
    books.forEach(this::rulebook);
  }

  private void requirements(Optional<String> cycle, List<RequirementSummary> judged) {
    new PlanPart(names, screen, detail).print(cycle, judged, this::requirement);
  }

  private void requirement(RequirementSummary one, String name) {
    Prose line = Prose.of(Style.BOLD, phrases.get("heading", "name", name) + " ");
    line.add(Signs.style(one.verdict()), names.explainer().verdict(one.verdict()));
    screen.print(2, Signs.signed(one.verdict()), 4, line);
    print(4, one.findings(), Optional.empty());
  }

  private void rulebook(String id, Map<String, List<Finding>> owners) {
    List<Verdict> verdicts =
        owners.values().stream().flatMap(List::stream).map(Finding::verdict).toList();
    Prose title = Prose.of(Style.BOLD, names.rulebook(id));
    title.add(Style.FAINT, " (" + names.tally(new VerdictCounts(verdicts)) + ")");
    screen.gap().print(title);
    owners.forEach(
        (owner, found) -> {
          screen.print(2, 4, Prose.of(names.place(owner)));
          List<Finding> sorted = new ArrayList<>(found);
          sorted.sort(Comparator.comparingInt(f -> VerdictCounts.ORDER.indexOf(f.verdict())));
          print(4, sorted, Optional.of(owner));
        });
  }

  /** Prints findings; what one sentence says of several phases or objects is said once. */
  private void print(int indent, List<Finding> found, Optional<String> owner) {
    Map<List<Object>, List<Finding>> alike = new LinkedHashMap<>();
    for (Finding finding : found) {
      if (finding.verdict() != Verdict.NOT_APPLICABLE) {
        alike.computeIfAbsent(findings.likeness(finding), k -> new ArrayList<>()).add(finding);
      }
    }
    alike.values().forEach(several -> findings.print(indent, several, owner));
  }
}
