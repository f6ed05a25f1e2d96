package io.github.ogpsdk.report.picture;

import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.assessment.StandingReport;
import io.github.ogpsdk.model.assessment.StatusPeriod;
import io.github.ogpsdk.model.cycle.Plan;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.model.partnership.StandingEvent;
import io.github.ogpsdk.rules.words.StandingExplainer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The status of a member over time, with its plans and the steps that are on record. */
final class StandingPicture {
  private final Captions captions;
  private final StandingExplainer explainer;
  private final Partnership partnership;
  private final LocalDate asOf;

  StandingPicture(
      Captions captions, StandingExplainer explainer, Partnership partnership, LocalDate asOf) {
    this.captions = captions;
    this.explainer = explainer;
    this.partnership = partnership;
    this.asOf = asOf;
  }

  /**
   * Draws the standing; nothing where no status has a date.
   *
   * @param member what the member is called
   */
  Optional<Picture> draw(String id, String member, StandingReport standing) {
    TimeChart chart = new TimeChart(asOf, true);
    List<String> sentences = new ArrayList<>();
    List<StatusPeriod> periods = standing.status();
    for (int i = 0; i < periods.size(); i++) {
      StatusPeriod period = periods.get(i);
      Optional<PartialDate> since = period.since().map(PartialDate::parse);
      Optional<PartialDate> until =
          i + 1 < periods.size()
              ? periods.get(i + 1).since().map(PartialDate::parse)
              : Optional.empty();
      String said = explainer.status(period);
      sentences.add(captions.sentence(said));
      List<TimeChart.Mark> marks =
          Stretch.between(since, until, asOf)
              .map(s -> new TimeChart.Mark(s, type(period.code()), Optional.empty(), said))
              .stream()
              .toList();
      chart.row(said, marks);
    }
    if (chart.isEmpty()) {
      return Optional.empty();
    }
    plans(chart);
    for (StandingEvent event :
        partnership.standing().map(s -> s.events().items()).orElse(List.of())) {
      event
          .date()
          .ifPresent(
              d -> {
                String said =
                    captions.get(
                        "cycle.point",
                        "what",
                        Captions.capital(captions.code(event.type().code())),
                        "date",
                        captions.date(d));
                sentences.add(captions.sentence(said));
                chart.row(
                    said,
                    List.of(new TimeChart.Mark(Stretch.at(d), "ogp-c3", Optional.empty(), said)));
              });
    }
    return Optional.of(
        chart.draw(
            id,
            captions.get("standing.title", "member", member),
            String.join(" ", sentences),
            captions.get("today", "date", captions.date(asOf.toString()))));
  }

  private void plans(TimeChart chart) {
    List<List<TimeChart.Mark>> lines = List.of(new ArrayList<>(), new ArrayList<>());
    List<String> named = new ArrayList<>();
    for (Plan plan : partnership.cycles().stream().flatMap(c -> c.plan().stream()).toList()) {
      if (plan.from().isPresent() && plan.to().isPresent()) {
        String years = plan.from().get().year() + "–" + plan.to().get().year();
        Stretch.between(plan.from(), plan.to(), asOf)
            .map(s -> new TimeChart.Mark(s, "ogp-bar", Optional.empty(), years))
            .ifPresent(lines.get(named.size() % 2)::add);
        named.add(years);
      }
    }
    if (!named.isEmpty()) {
      chart.row(captions.get("standing.plans", "plans", String.join(", ", named)), lines.get(0));
    }
    if (named.size() > 1) {
      chart.row("", lines.get(1));
    }
  }

  private static String type(String status) {
    return switch (status) {
      case "active" -> "ogp-ok";
      case "under-review" -> "ogp-unsure";
      default -> "ogp-over";
    };
  }
}
