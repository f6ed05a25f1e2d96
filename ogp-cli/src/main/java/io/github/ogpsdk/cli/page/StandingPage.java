package io.github.ogpsdk.cli.page;

import io.github.ogpsdk.cli.Phrases;
import io.github.ogpsdk.cli.Prose;
import io.github.ogpsdk.cli.Screen;
import io.github.ogpsdk.cli.Style;
import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.assessment.Consequence;
import io.github.ogpsdk.model.assessment.StandingReport;
import io.github.ogpsdk.model.assessment.StatusPeriod;
import io.github.ogpsdk.model.assessment.TrackStanding;
import io.github.ogpsdk.model.assessment.Trigger;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.rules.words.StandingExplainer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What follows from the verdicts: cycle by cycle, for the member, and by other editions. */
final class StandingPage {
  private static final String NONE = "none";

  private final Names names;
  private final Phrases phrases;
  private final Screen screen;
  private final Detail detail;
  private final StandingExplainer explainer;

  StandingPage(Names names, Screen screen, Detail detail) {
    this.names = names;
    this.phrases = names.phrases();
    this.screen = screen;
    this.detail = detail;
    this.explainer = StandingExplainer.in(phrases.language().locale());
  }

  void print() {
    Assessment assessment = names.assessed().assessment();
    title("rest.consequences", assessment.consequences());
    assessment.consequences().forEach(this::consequence);
    assessment.standing().ifPresent(this::standing);
    title("standing.readings", assessment.otherReadings());
    assessment
        .otherReadings()
        .forEach(r -> line(explainer.otherReading(r, names.plan(r.cycle()), names::rulebook)));
    undated();
  }

  private void consequence(Consequence consequence) {
    Consequence named =
        new Consequence(
            names.plan(consequence.cycle()),
            consequence.code(),
            consequence.rules(),
            consequence.grace(),
            consequence.triggers(),
            consequence.official());
    line(names.explainer().consequence(named));
    for (Trigger trigger : consequence.triggers()) {
      if (detail == Detail.VERBOSE || trigger.grace() || !trigger.code().equals(NONE)) {
        screen.print(4, 6, Prose.of(explainer.trigger(trigger)));
      }
    }
  }

  private void standing(StandingReport standing) {
    List<StatusPeriod> status = standing.status();
    List<String> lines = new ArrayList<>();
    if (detail == Detail.VERBOSE || status.size() > 1) {
      status.forEach(s -> lines.add(explainer.status(s)));
    }
    standing.tracks().stream()
        .filter(t -> detail == Detail.VERBOSE || tells(t))
        .forEach(t -> lines.add(explainer.track(t)));
    standing.cohorts().forEach(c -> lines.add(explainer.cohort(c, names.plan(c.cycle()))));
    title("standing.title", lines);
    lines.forEach(this::line);
  }

  /** Whether anything is recorded or follows on a track. */
  private static boolean tells(TrackStanding track) {
    return track.differs() || !track.recorded().code().equals(NONE);
  }

  private void undated() {
    List<String> lines = new ArrayList<>();
    Undated.editions(names.assessed())
        .forEach(
            (cycle, books) ->
                lines.add(
                    phrases.get(
                        "standing.undated",
                        "plan",
                        names.plan(cycle),
                        "editions",
                        books.stream()
                            .map(Rulebook::title)
                            .map(names::in)
                            .collect(Collectors.joining("; ")))));
    title("standing.editions", lines);
    lines.forEach(this::line);
  }

  private void title(String key, List<?> what) {
    if (!what.isEmpty()) {
      screen.gap().print(Prose.of(Style.BOLD, phrases.get(key)));
    }
  }

  private void line(String text) {
    screen.print(2, 4, Prose.of(Names.capital(text)));
  }
}
