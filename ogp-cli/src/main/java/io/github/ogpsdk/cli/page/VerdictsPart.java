package io.github.ogpsdk.cli.page;

import io.github.ogpsdk.cli.Phrases;
import io.github.ogpsdk.cli.Prose;
import io.github.ogpsdk.cli.Screen;
import io.github.ogpsdk.cli.Style;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.assessment.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The verdicts: minimum requirements plan by plan, then other rulebooks body by body. */
final class VerdictsPart {
  private final Names names;
  private final Phrases phrases;
  private final Screen screen;
  private final FindingPart findings;

  VerdictsPart(Names names, Screen screen, Detail detail) {
    this.names = names;
    this.phrases = names.phrases();
    this.screen = screen;
    this.findings = new FindingPart(names, screen, detail);
  }

  void print() {
    Assessment assessment = names.assessed().assessment();
    Judged.of(assessment).forEach(this::requirements);
    Map<String, Map<String, List<Finding>>> books = new LinkedHashMap<>();
    for (Finding finding : assessment.findings()) {
      if (!Judged.isMinimum(finding) && finding.verdict() != Verdict.NOT_APPLICABLE) {
        books
            .computeIfAbsent(finding.rulebook(), b -> new LinkedHashMap<>())
            .computeIfAbsent(Names.owner(finding.subject()), o -> new ArrayList<>())
            .add(finding);
      }
    }
    books.forEach(this::rulebook);
  }

  private void requirements(Optional<String> cycle, List<Judged> judged) {
    String title =
        cycle
            .map(c -> phrases.get("verdicts.plan", "plan", names.cycle(c)))
            .orElseGet(() -> phrases.get("verdicts.requirements"));
    screen.gap().print(Prose.of(Style.BOLD, title));
    List<String> none = new ArrayList<>();
    for (Judged one : judged) {
      String name = names.requirement(one.rulebook(), one.requirement());
      if (one.verdict() == Verdict.NOT_APPLICABLE) {
        none.add(name);
        continue;
      }
      Prose line = Prose.of(Style.BOLD, name + ": ");
      line.add(Names.style(one.verdict()), names.explainer().verdict(one.verdict()));
      screen.print(2, sign(one.verdict()), 4, line);
      one.findings().stream()
          .filter(f -> f.verdict() != Verdict.NOT_APPLICABLE)
          .forEach(f -> findings.print(4, f, 0, Optional.empty()));
    }
    if (!none.isEmpty()) {
      String listed = phrases.get("verdicts.none", "list", String.join("; ", none));
      screen.print(2, sign(Verdict.NOT_APPLICABLE), 4, Prose.of(Style.FAINT, listed));
    }
  }

  private static Prose sign(Verdict verdict) {
    return Prose.of(Names.style(verdict), Names.sign(verdict));
  }

  private void rulebook(String id, Map<String, List<Finding>> owners) {
    List<Verdict> verdicts =
        owners.values().stream().flatMap(List::stream).map(Finding::verdict).toList();
    Prose title = Prose.of(Style.BOLD, names.rulebook(id));
    title.add(Style.FAINT, " (" + new Tally(verdicts).words(phrases) + ")");
    screen.gap().print(title);
    owners.forEach(
        (owner, found) -> {
          screen.print(2, 4, Prose.of(names.place(owner)));
          List<Finding> sorted = new ArrayList<>(found);
          sorted.sort(Comparator.comparingInt(f -> Tally.ORDER.indexOf(f.verdict())));
          alike(sorted).forEach((f, more) -> findings.print(4, f, more, Optional.of(owner)));
        });
  }

  /** Returns the first finding of each rule and verdict, and how many more there are like it. */
  private Map<Finding, Integer> alike(List<Finding> found) {
    Map<List<Object>, Finding> first = new LinkedHashMap<>();
    Map<Finding, Integer> more = new LinkedHashMap<>();
    for (Finding finding : found) {
      Object own = findings.isVerbose() ? finding.subject() + finding.part() : "";
      List<Object> key = List.of(finding.rule(), finding.verdict(), finding.phase(), own);
      Finding before = first.putIfAbsent(key, finding);
      more.merge(before == null ? finding : before, before == null ? 0 : 1, Integer::sum);
    }
    return more;
  }
}
