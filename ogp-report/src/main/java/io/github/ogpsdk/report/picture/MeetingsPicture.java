package io.github.ogpsdk.report.picture;

import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.MeetingStatus;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The meetings that were held, and the time between them against the longest that is allowed. */
final class MeetingsPicture {
  private final Captions captions;
  private final Mechanism body;
  private final Period allowed;
  private final LocalDate asOf;

  MeetingsPicture(Captions captions, Mechanism body, Period allowed, LocalDate asOf) {
    this.captions = captions;
    this.body = body;
    this.allowed = allowed;
    this.asOf = asOf;
  }

  Picture draw(String id) {
    List<PartialDate> held = held();
    List<TimeChart.Mark> gaps = new ArrayList<>();
    int over = 0;
    for (int i = 0; i + 1 < held.size(); i++) {
      Gap gap = new Gap(held.get(i), held.get(i + 1));
      over += gap.isSurelyOver() ? 1 : 0;
      gaps.add(gap.mark());
    }
    TimeChart chart = new TimeChart(asOf, true);
    String count = captions.count("meetings.held", held.size());
    chart.row(
        count,
        held.stream()
            .map(
                d ->
                    new TimeChart.Mark(Stretch.at(d), "ogp-c0", Optional.empty(), captions.date(d)))
            .toList());
    String limit = captions.get("meetings.limit", "period", captions.period(allowed.toString()));
    chart.row(limit, gaps);
    List<String> sentences = new ArrayList<>();
    sentences.add(captions.sentence(count));
    sentences.add(
        captions.count("meetings.over", over, "period", captions.period(allowed.toString())));
    if (!body.meetings().isComplete()) {
      sentences.add(captions.get("meetings.partial"));
    }
    return chart.draw(
        id,
        captions.get("meetings.title", "body", captions.body(body)),
        String.join(" ", sentences),
        captions.get("today", "date", captions.date(asOf.toString())));
  }

  private List<PartialDate> held() {
    return body.meetings().stream()
        .filter(m -> m.status().map(s -> s == MeetingStatus.HELD).orElse(true))
        .flatMap(m -> m.date().stream())
        .filter(d -> !d.earliest().isAfter(asOf))
        .sorted(Comparator.comparing(PartialDate::earliest).thenComparing(PartialDate::latest))
        .toList();
  }

  /** The time between two meetings that follow each other. */
  private final class Gap {
    private final PartialDate before;
    private final PartialDate after;

    Gap(PartialDate before, PartialDate after) {
      this.before = before;
      this.after = after;
    }

    boolean isSurelyOver() {
      return after.earliest().isAfter(before.latest().plus(allowed));
    }

    private boolean isPerhapsOver() {
      return after.latest().isAfter(before.earliest().plus(allowed));
    }

    TimeChart.Mark mark() {
      String type = isSurelyOver() ? "ogp-over" : isPerhapsOver() ? "ogp-unsure" : "ogp-ok";
      LocalDate from = before.latest();
      LocalDate to = after.earliest().isBefore(from) ? from : after.earliest();
      long months = Period.between(from, to).toTotalMonths();
      String length = captions.count("months", (int) months);
      String words =
          captions.get(
              "meetings.gap",
              "from",
              captions.date(before),
              "to",
              captions.date(after),
              "length",
              length,
              "verdict",
              captions.get(
                  isSurelyOver() ? "gap.over" : isPerhapsOver() ? "gap.unsure" : "gap.ok"));
      Stretch stretch = new Stretch(from, from, to, to, false);
      return new TimeChart.Mark(
          stretch, type, Optional.of(isSurelyOver() ? "! " + length : length), words);
    }
  }
}
