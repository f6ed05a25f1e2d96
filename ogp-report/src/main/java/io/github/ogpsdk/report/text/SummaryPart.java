package io.github.ogpsdk.report.text;

import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.report.Names;
import io.github.ogpsdk.report.Wanted;
import io.github.ogpsdk.rules.words.AssessmentSummary;
import io.github.ogpsdk.rules.words.RequirementSummary;
import io.github.ogpsdk.rules.words.RuleSummary;
import io.github.ogpsdk.rules.words.VerdictCounts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The verdicts in short: what is not met at length, minimum requirements with the facts they lack,
 * other rules in one line each.
 */
final class SummaryPart extends Part {
  private final RulePart rules;

  SummaryPart(Names names, Screen screen, Detail detail) {
    super(names, screen, detail);
    this.rules = new RulePart(names, screen);
  }

  void print() {
    AssessmentSummary digest = AssessmentSummary.of(names.assessed().assessment());
    digest.requirements().forEach(this::plan);
    digest.rulebooks().forEach(this::rulebook);
    boolean marked =
        names.assessed().assessment().findings().stream()
            .filter(f -> f.verdict() != Verdict.NOT_APPLICABLE)
            .anyMatch(f -> f.citation().read().isUnread());
    if (marked) {
      screen.gap().print(0, 2, Prose.of(Style.FAINT, phrases.get("verdicts.unread")));
    }
  }

  private void plan(Optional<String> cycle, List<RequirementSummary> requirements) {
    Optional<String> plan = cycle.flatMap(names::pointer);
    new PlanPart(names, screen, detail)
        .print(cycle, requirements, (one, name) -> requirement(one, name, plan));
  }

  private void requirement(RequirementSummary requirement, String name, Optional<String> plan) {
    Verdict verdict = requirement.verdict();
    List<RequirementSummary.Lack> lacks = requirement.lacks();
    List<Finding> met = requirement.of(Verdict.MET);
    Set<String> mixed = mixed(requirement);
    List<Finding> failures = requirement.failures();
    boolean waits = failures.isEmpty() && met.isEmpty() && lacks.size() == 1;
    Prose line = Prose.of(Style.BOLD, waits ? name : phrases.get("heading", "name", name) + " ");
    if (waits) {
      line.add(" — " + lack(lacks.get(0), plan)).add(Style.FAINT, at(lacks.get(0)));
    } else {
      line.add(Signs.style(verdict), names.explainer().verdict(verdict));
    }
    screen.print(2, Signs.signed(verdict), 4, line);
    rules.failures(4, failures, mixed);
    for (RequirementSummary.Lack lack : lacks) {
      if (!waits) {
        Verdict open = lack.findings().get(0).verdict();
        screen.print(
            4,
            Signs.signed(open),
            6,
            Prose.of(rules.titles(lack.findings(), mixed) + " — " + lack(lack, plan))
                .add(Style.FAINT, at(lack)));
      }
      lack.findings().forEach(f -> rules.readings(6, f));
    }
    if (!met.isEmpty()) {
      screen.print(4, Signs.signed(Verdict.MET), 6, Prose.of(rules.titles(met, mixed)));
      met.forEach(f -> rules.readings(6, f));
    }
  }

  /** Returns the rules that come out differently in different phases of the plan. */
  private static Set<String> mixed(RequirementSummary requirement) {
    Map<String, Verdict> verdicts = new HashMap<>();
    Set<String> mixed = new HashSet<>();
    for (Finding finding : requirement.findings()) {
      Verdict other = verdicts.putIfAbsent(finding.rule(), finding.verdict());
      boolean counts =
          other != Verdict.NOT_APPLICABLE && finding.verdict() != Verdict.NOT_APPLICABLE;
      if (other != null && other != finding.verdict() && counts) {
        mixed.add(finding.rule());
      }
    }
    return mixed;
  }

  /** Returns the name of the member that is missing, in brackets; the pointer stands above. */
  private static String at(RequirementSummary.Lack lack) {
    return lack.fact()
        .map(Wanted::at)
        .map(at -> " (" + at.substring(at.lastIndexOf('/') + 1) + ")")
        .orElse("");
  }

  /** Returns what is missing; the plan, which the title names, is left out. */
  private String lack(RequirementSummary.Lack lack, Optional<String> plan) {
    String said =
        names
            .explainer()
            .lack(lack, names.assessed().partnership())
            .orElseGet(() -> names.headline(lack.findings().get(0)));
    return plan.map(p -> names.explainer().place(p, names.assessed().partnership()))
        .map(p -> said.replace(" (" + p + ")", "").replace("(" + p + ", ", "("))
        .orElse(said);
  }

  private void rulebook(String id, List<RuleSummary> digests) {
    if (NationalPart.isNational(digests)) {
      return;
    }
    List<Verdict> verdicts =
        digests.stream().flatMap(d -> d.findings().stream()).map(Finding::verdict).toList();
    Prose title = Prose.of(Style.BOLD, names.rulebook(id));
    title.add(
        Style.FAINT,
        " ("
            + phrases.get("verdicts.checks", "counts", names.counts(new VerdictCounts(verdicts)))
            + ")");
    screen.gap().print(0, 2, title);
    new FoldedRules(names, screen).print(digests);
  }
}
