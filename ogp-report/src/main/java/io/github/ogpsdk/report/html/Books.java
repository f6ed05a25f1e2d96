package io.github.ogpsdk.report.html;

import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.report.Names;
import io.github.ogpsdk.rules.words.AssessmentSummary;
import io.github.ogpsdk.rules.words.RequirementSummary;
import io.github.ogpsdk.rules.words.RuleSummary;
import io.github.ogpsdk.rules.words.VerdictCounts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Prepares verdicts for templates: minimum requirements plan by plan, then other rulebooks. */
final class Books {
  private final Names names;

  Books(Names names) {
    this.names = names;
  }

  /**
   * Returns the verdicts.
   *
   * @param views what prepares findings, and numbers their sources
   */
  List<BookView> all(Views views) {
    AssessmentSummary digest = AssessmentSummary.of(names.assessed().assessment());
    List<BookView> books = new ArrayList<>();
    digest
        .requirements()
        .forEach((cycle, found) -> books.add(plan(books.size(), cycle, found, views)));
    digest.rulebooks().forEach((id, rules) -> books.add(rulebook(books.size(), id, rules, views)));
    return books;
  }

  private BookView plan(
      int index, Optional<String> cycle, List<RequirementSummary> found, Views views) {
    String title =
        cycle
            .map(c -> names.phrases().get("verdicts.plan", "plan", names.plan(c)))
            .orElseGet(() -> names.phrases().get("verdicts.requirements"));
    List<Verdict> verdicts = found.stream().map(RequirementSummary::verdict).toList();
    List<BookView.Item> items = found.stream().map(r -> requirement(r, views)).toList();
    return new BookView("b-" + index, title, names.counts(new VerdictCounts(verdicts)), items);
  }

  private BookView.Item requirement(RequirementSummary requirement, Views views) {
    return new BookView.Item(
        Chip.of(requirement.verdict(), names),
        names.requirement(requirement.rulebook(), requirement.requirement()),
        Optional.empty(),
        false,
        findings(requirement.findings(), views));
  }

  private BookView rulebook(int index, String id, List<RuleSummary> rules, Views views) {
    List<Verdict> verdicts =
        rules.stream().flatMap(d -> d.findings().stream()).map(Finding::verdict).toList();
    List<BookView.Item> items = rules.stream().map(r -> rule(r, views)).toList();
    return new BookView(
        "b-" + index, names.rulebook(id), names.counts(new VerdictCounts(verdicts)), items);
  }

  private BookView.Item rule(RuleSummary rule, Views views) {
    Finding first = rule.findings().get(0);
    return new BookView.Item(
        Chip.of(rule.tally().united(), names),
        names.rule(first),
        rule.findings().size() > 1 ? Optional.of(names.shortTally(rule.tally())) : Optional.empty(),
        rule.findings().size() > 1,
        findings(rule.findings(), views));
  }

  private static List<FindingView> findings(List<Finding> findings, Views views) {
    return FindingGroups.together(
        findings.stream()
            .filter(f -> f.verdict() != Verdict.NOT_APPLICABLE)
            .sorted(Comparator.comparingInt(f -> VerdictCounts.ORDER.indexOf(f.verdict())))
            .map(views::finding)
            .toList());
  }
}
