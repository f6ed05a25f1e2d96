package io.github.ogpsdk.cli.page;

import io.github.ogpsdk.cli.Phrases;
import io.github.ogpsdk.cli.Prose;
import io.github.ogpsdk.cli.Screen;
import io.github.ogpsdk.cli.Style;
import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.NotChecked;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What came out, in as many sentences as there are plans: counts of what the page then lists. */
final class HeadlinePart {
  private final Names names;
  private final Phrases phrases;
  private final Screen screen;

  HeadlinePart(Names names, Screen screen) {
    this.names = names;
    this.phrases = names.phrases();
    this.screen = screen;
  }

  void print() {
    Assessment assessment = names.assessed().assessment();
    Map<Optional<String>, List<Judged>> judged = Judged.of(assessment);
    judged.forEach((cycle, requirements) -> line(requirements(cycle, requirements)));
    List<Finding> others =
        assessment.findings().stream().filter(f -> !Judged.isMinimum(f)).toList();
    if (!others.isEmpty()) {
      Tally tally = new Tally(others.stream().map(Finding::verdict).toList());
      String key = judged.isEmpty() ? "headline.checks" : "headline.further";
      line(phrases.count(key, tally.total(), "tally", tally.words(phrases)));
    }
    if (assessment.findings().isEmpty()) {
      line(phrases.get("headline.nothing"));
    }
    List<String> unjudged =
        assessment.notChecked().stream()
            .filter(n -> n.rule().isEmpty())
            .map(NotChecked::cycle)
            .flatMap(Optional::stream)
            .distinct()
            .toList();
    if (!unjudged.isEmpty()) {
      line(phrases.count("headline.unjudged", unjudged.size()));
    }
    if (!assessment.faults().isEmpty()) {
      Prose fault = Prose.of(names.member() + ": ");
      fault.add(Style.BAD, phrases.count("headline.faults", assessment.faults().size()));
      screen.print(0, 2, fault);
    }
  }

  private String requirements(Optional<String> cycle, List<Judged> judged) {
    Tally tally = new Tally(judged.stream().map(Judged::verdict).toList());
    String words = tally.words(phrases);
    return cycle.isPresent()
        ? phrases.count(
            "headline.plan", judged.size(), "plan", names.plan(cycle.get()), "tally", words)
        : phrases.count("headline.requirements", judged.size(), "tally", words);
  }

  private void line(String text) {
    screen.print(0, 2, Prose.of(Style.BOLD, names.member() + ": ").add(Style.BOLD, text));
  }
}
