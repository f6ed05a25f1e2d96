package io.github.ogpsdk.report.text;

import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.report.Names;
import io.github.ogpsdk.report.Wanted;
import io.github.ogpsdk.rules.words.AssessmentSummary;
import io.github.ogpsdk.rules.words.WantedFact;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which facts to find out next: those that would settle most first. */
final class NextPart extends Part {
  private static final int SHOWN = 6;

  NextPart(Names names, Screen screen, Detail detail) {
    super(names, screen, detail);
  }

  /**
   * Prints what to find out.
   *
   * @param undated the editions that may judge a plan without a date, by its cycle
   */
  void print(Map<String, List<Rulebook>> undated) {
    List<WantedFact> wanted = AssessmentSummary.of(names.assessed().assessment()).wanted();
    if (wanted.isEmpty() && undated.isEmpty()) {
      return;
    }
    screen.gap().print(Prose.of(Style.BOLD, phrases.get("next.title")));
    undated(undated);
    if (!wanted.isEmpty()) {
      screen.print(Prose.of(Style.FAINT, phrases.get("next.lead")));
    }
    boolean all = detail.isFull() || wanted.size() <= SHOWN + 1;
    List<WantedFact> shown = all ? wanted : wanted.subList(0, SHOWN);
    shown.forEach(this::print);
    if (!all) {
      int rest = wanted.stream().skip(SHOWN).mapToInt(w -> w.facts().size()).sum();
      screen.print(2, 2, Prose.of(Style.FAINT, phrases.count("next.more", rest)));
    }
  }

  /** Prints the plans that several editions may judge. */
  void undated(Map<String, List<Rulebook>> editions) {
    editions.forEach(this::undated);
  }

  private void undated(String cycle, List<Rulebook> editions) {
    String ids = editions.stream().map(Rulebook::id).collect(Collectors.joining(", "));
    String said =
        phrases.get(
            "undated", "plan", names.plan(cycle), "count", editions.size(), "editions", ids);
    screen.print(2, Prose.of(Style.OPEN, "?"), 4, Prose.of(said));
  }

  private void print(WantedFact fact) {
    Wanted wanted = Wanted.of(fact, names);
    Prose line = Prose.of(wanted.what()).add(Style.FAINT, " — " + wanted.why());
    if (detail != Detail.VERBOSE) {
      wanted.at().forEach(at -> line.add(Style.FAINT, " " + at));
    }
    screen.print(2, Prose.of(Style.OPEN, "?"), 4, line);
    if (detail == Detail.VERBOSE) {
      fact.facts().forEach(f -> screen.print(4, 6, Prose.of(Style.FAINT, f.at())));
    }
  }
}
