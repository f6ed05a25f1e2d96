package io.github.ogpsdk.cli.page;

import io.github.ogpsdk.cli.Phrases;
import io.github.ogpsdk.cli.Prose;
import io.github.ogpsdk.cli.Screen;
import io.github.ogpsdk.cli.Style;
import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.NotChecked;
import io.github.ogpsdk.rules.words.Digest;
import io.github.ogpsdk.rules.words.RequirementDigest;
import io.github.ogpsdk.rules.words.Tally;
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

  /**
   * Prints the headline.
   *
   * @param undated the number of plans that are left out
   */
  void print(int undated) {
    Assessment assessment = names.assessed().assessment();
    Digest digest = Digest.of(assessment);
    Map<Optional<String>, List<RequirementDigest>> judged = digest.requirements();
    judged.forEach((cycle, requirements) -> line(requirements(cycle, requirements)));
    List<Finding> others = digest.others();
    if (!others.isEmpty()) {
      Tally tally = new Tally(others.stream().map(Finding::verdict).toList());
      String key = judged.isEmpty() ? "headline.checks" : "headline.further";
      line(phrases.count(key, tally.total(), "tally", names.tally(tally)));
    }
    if (undated > 0) {
      line(phrases.count("headline.undated", undated));
    }
    if (assessment.findings().isEmpty() && undated == 0) {
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
      Prose fault = Prose.of(member() + " ");
      fault.add(Style.BAD, phrases.count("headline.faults", assessment.faults().size()));
      screen.print(0, 2, fault);
    }
  }

  private String requirements(Optional<String> cycle, List<RequirementDigest> judged) {
    Tally tally = new Tally(judged.stream().map(RequirementDigest::verdict).toList());
    String words = names.tally(tally);
    return cycle.isPresent()
        ? phrases.count(
            "headline.plan", judged.size(), "plan", names.plan(cycle.get()), "tally", words)
        : phrases.count("headline.requirements", judged.size(), "tally", words);
  }

  private String member() {
    return phrases.get("heading", "name", names.member());
  }

  private void line(String text) {
    screen.print(0, 2, Prose.of(Style.BOLD, member() + " ").add(Style.BOLD, text));
  }
}
