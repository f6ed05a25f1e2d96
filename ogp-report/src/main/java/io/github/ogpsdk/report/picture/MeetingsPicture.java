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
import java.util.stream.Collectors;

/** The meetings that were held, and the time between them against the longest allowed then. */
final class MeetingsPicture {
  private final Captions captions;
  private final Mechanism body;
  private final Rhythm rhythm;
  private final LocalDate asOf;

  MeetingsPicture(Captions captions, Mechanism body, Rhythm rhythm, LocalDate asOf) {
    this.captions = captions;
    this.body = body;
    this.rhythm = rhythm;
    this.asOf = asOf;
  }

  Picture draw(String id) {
    List<PartialDate> held = held();
    List<Gap> gaps = new ArrayList<>();
    for (int i = 0; i + 1 < held.size(); i++) {
      gaps.add(new Gap(held.get(i), held.get(i + 1), rhythm.after(held.get(i))));
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
    List<String> sentences = new ArrayList<>();
    String title = captions.get("meetings.title", "body", captions.body(body), "held", count);
    sentences.add(captions.sentence(count));
    String dates = held.stream().map(captions::date).collect(Collectors.joining("; "));
    sentences.add(captions.get("meetings.dates", "dates", dates));
    if (!gaps.isEmpty()) {
      List<Period> limits = gaps.stream().flatMap(g -> g.allowed.stream()).distinct().toList();
      String periods =
          limits.stream()
              .map(p -> captions.period(p.toString()))
              .collect(Collectors.joining(" / "));
      boolean isLimited = !limits.isEmpty();
      chart.row(
          isLimited
              ? captions.get("meetings.limit", "period", periods)
              : captions.get("meetings.limit.none"),
          gaps.stream().map(Gap::mark).toList());
      int over = (int) gaps.stream().filter(Gap::isSurelyOver).count();
      if (over > 0) {
        title = captions.count("meetings.title.over", over, "title", title);
      }
      sentences.add(
          isLimited
              ? captions.count("meetings.over", over, "period", periods)
              : captions.sentence(captions.get("meetings.limit.none")));
    }
    if (!body.meetings().isComplete()) {
      sentences.add(captions.get("meetings.partial"));
    }
    return chart.draw(
        id,
        title,
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
    private final Optional<Period> allowed;

    Gap(PartialDate before, PartialDate after, Optional<Period> allowed) {
      this.before = before;
      this.after = after;
      this.allowed = allowed;
    }

    boolean isSurelyOver() {
      return allowed.filter(p -> after.earliest().isAfter(before.latest().plus(p))).isPresent();
    }

    private boolean isPerhapsOver() {
      return allowed.filter(p -> after.latest().isAfter(before.earliest().plus(p))).isPresent();
    }

    /**
     * Returns how it stands against what is allowed: over, unsure, ok, or none where no rule is.
     */
    private String outcome() {
      if (allowed.isEmpty()) {
        return "none";
      }
      return isSurelyOver() ? "over" : isPerhapsOver() ? "unsure" : "ok";
    }

    TimeChart.Mark mark() {
      String type = allowed.isEmpty() ? "ogp-bar" : "ogp-" + outcome();
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
              captions.get("gap." + outcome()));
      Stretch stretch = new Stretch(from, from, to, to, false);
      return new TimeChart.Mark(
          stretch,
          type,
          Optional.of(isSurelyOver() ? "! " + months : String.valueOf(months)),
          words);
    }
  }
}
