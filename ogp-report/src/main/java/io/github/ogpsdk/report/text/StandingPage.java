package io.github.ogpsdk.report.text;

import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.assessment.Consequence;
import io.github.ogpsdk.model.assessment.StandingReport;
import io.github.ogpsdk.model.assessment.StatusPeriod;
import io.github.ogpsdk.model.assessment.TrackStanding;
import io.github.ogpsdk.model.assessment.Trigger;
import io.github.ogpsdk.report.Names;
import io.github.ogpsdk.rules.words.StandingExplainer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What follows from the verdicts: cycle by cycle, for the member, and by other editions. */
final class StandingPage extends Part {
  private static final String NONE = "none";

  /** Outcomes of grounds that are not told one by one. */
  private static final Set<String> UNTOLD = Set.of(NONE, "undetermined");

  private final StandingExplainer explainer;

  StandingPage(Names names, Screen screen, Detail detail) {
    super(names, screen, detail);
    this.explainer = StandingExplainer.in(phrases.locale());
  }

  void print() {
    Assessment assessment = names.assessed().assessment();
    title("rest.consequences", assessment.consequences());
    if (detail.isFull()) {
      assessment.consequences().forEach(this::consequence);
    } else {
      assessment.consequences().stream().filter(c -> !isOpen(c)).forEach(this::consequence);
      open(assessment.consequences().stream().filter(StandingPage::isOpen).toList());
    }
    assessment.standing().ifPresent(this::standing);
    title("standing.readings", assessment.otherReadings());
    assessment
        .otherReadings()
        .forEach(r -> line(explainer.otherReading(r, names.plan(r.cycle()), names::rulebook)));
  }

  /** Whether nothing more can be said than that the facts do not decide. */
  private static boolean isOpen(Consequence consequence) {
    return consequence.code().equals("undetermined")
        && consequence.official().isEmpty()
        && consequence.triggers().stream().noneMatch(t -> isTold(t, consequence) || excuses(t));
  }

  /** Whether a failure is on the page that the grace period leaves without consequence. */
  private static boolean excuses(Trigger trigger) {
    return trigger.grace()
        && trigger.verdicts().stream().anyMatch(v -> v.verdict() == Verdict.NOT_MET);
  }

  /** The grace period matters once the other grounds are decided. */
  private static boolean isTold(Trigger trigger, Consequence consequence) {
    return trigger.grace()
        ? !consequence.code().equals("undetermined")
        : !UNTOLD.contains(trigger.code());
  }

  private void open(List<Consequence> open) {
    Map<String, List<Consequence>> alike =
        open.stream()
            .map(StandingPage::together)
            .collect(
                Collectors.groupingBy(
                    c -> names.explainer().consequence(c, "-"),
                    LinkedHashMap::new,
                    Collectors.toList()));
    for (List<Consequence> same : alike.values()) {
      String plans =
          same.stream().map(c -> names.plan(c.cycle())).collect(Collectors.joining(", "));
      line(names.explainer().consequence(same.get(0), plans));
    }
  }

  /** What is the same for several: each may have a grace period of its own, which --all tells. */
  private static Consequence together(Consequence one) {
    return new Consequence(one.cycle(), one.code(), List.of(), false, one.triggers(), List.of());
  }

  private void consequence(Consequence consequence) {
    line(names.explainer().consequence(consequence, names.plan(consequence.cycle())));
    boolean each = detail == Detail.VERBOSE;
    for (Trigger trigger : consequence.triggers()) {
      if (each || isTold(trigger, consequence)) {
        screen.print(4, 6, Prose.of(explainer.trigger(trigger)));
      }
    }
    boolean undetermined = consequence.code().equals("undetermined");
    if (!each && (detail.isFull() || !undetermined)) {
      explainer.open(consequence.triggers()).ifPresent(o -> screen.print(4, 6, Prose.of(o)));
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

  private void title(String key, List<?> what) {
    if (!what.isEmpty()) {
      screen.gap().print(Prose.of(Style.BOLD, phrases.get(key)));
    }
  }

  private void line(String text) {
    screen.print(2, 4, Prose.of(Names.capital(text)));
  }
}
