package io.github.ogpsdk.report.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Times one below the other: each row has its words above its marks, so that nothing has to be
 * looked up. Not thread-safe.
 */
final class TimeChart {
  private static final double WIDTH = 420;
  private static final double MARGIN = 12;
  private static final double LINE = 16;
  private static final double MARKS = 26;
  private static final double TOP = 32;
  private static final double BAR = 14;

  /**
   * A mark in a row.
   *
   * @param stretch its time
   * @param type how it is drawn
   * @param label words on it, where there are any
   * @param named words for a pointer or a screen reader
   */
  record Mark(Stretch stretch, String type, Optional<String> label, String named) {
    boolean isPoint() {
      return !stretch.runs() && stretch.sure().equals(stretch.to());
    }
  }

  private record Row(String label, List<Mark> marks) {
    List<String> lines() {
      return Legend.lines(label, WIDTH - 2 * MARGIN);
    }

    double height() {
      return lines().size() * LINE + (marks.isEmpty() ? 4 : MARKS);
    }
  }

  private final List<Row> rows = new ArrayList<>();
  private final LocalDate asOf;
  private final boolean reachesToday;

  /**
   * Begins a chart.
   *
   * @param reachesToday whether the day of judgement is shown even after the last mark
   */
  TimeChart(LocalDate asOf, boolean reachesToday) {
    this.asOf = asOf;
    this.reachesToday = reachesToday;
  }

  /** Adds a row; one without marks shows its words alone. */
  void row(String label, List<Mark> marks) {
    rows.add(new Row(label, List.copyOf(marks)));
  }

  boolean isEmpty() {
    return rows.stream().allMatch(r -> r.marks.isEmpty());
  }

  /** Draws the rows. */
  Picture draw(String id, String title, String description, String today) {
    TimeAxis axis = axis();
    double height = TOP + 12 + LINE;
    for (Row row : rows) {
      height += row.height();
    }
    Drawing drawing = new Drawing(id, WIDTH, height, title, description);
    for (TimeAxis.Tick tick : axis.ticks()) {
      drawing.line(tick.x(), TOP - 8, tick.x(), height - 8, "ogp-grid");
      drawing.text(tick.x() + 3, TOP - 14, tick.label(), "ogp-small ogp-faint");
    }
    drawing.line(axis.left(), TOP - 8, axis.right(), TOP - 8, "ogp-axis");
    if (asOf.isBefore(axis.to())) {
      double x = axis.x(asOf);
      drawing
          .open("ogp-today", today)
          .line(x, TOP - 8, x, height - LINE, "ogp-asof")
          .text(WIDTH - MARGIN, height - 4, today, "ogp-small ogp-faint ogp-end")
          .close();
    }
    double y = TOP + 10;
    for (Row row : rows) {
      for (String line : row.lines()) {
        drawing.text(MARGIN, y, line, "ogp-small");
        y += LINE;
      }
      y -= LINE;
      for (Mark mark : row.marks) {
        if (mark.named().equals(row.label)) {
          drawing.open("ogp-time");
        } else {
          drawing.open("ogp-time", mark.named());
        }
        draw(drawing, axis, mark, y + 6);
        drawing.close();
      }
      y += row.marks.isEmpty() ? LINE + 4 : MARKS + LINE;
    }
    return drawing.done();
  }

  private static void draw(Drawing drawing, TimeAxis axis, Mark mark, double y) {
    Stretch time = mark.stretch();
    double from = axis.x(time.from());
    double to = axis.x(time.to());
    if (mark.isPoint()) {
      double middle = (from + to) / 2;
      if (to - from > 3) {
        drawing.rect(from, y + BAR / 2 - 2, to - from, 4, mark.type() + " ogp-fade");
      }
      drawing.shape(
          mark.type(),
          middle,
          y - 1,
          middle + 7,
          y + BAR / 2,
          middle,
          y + BAR + 1,
          middle - 7,
          y + BAR / 2);
      return;
    }
    double sure = Math.min(axis.x(time.sure()), to);
    double until = Math.max(axis.x(time.until()), from);
    if (sure > from || until < to) {
      drawing.rect(from, y, to - from, BAR, mark.type() + " ogp-fade");
    }
    if (until - sure > 4 || (sure <= from && until >= to)) {
      drawing.rect(sure, y, Math.max(until - sure, 2), BAR, mark.type());
    }
    if (time.runs()) {
      drawing.shape(mark.type(), to, y - 2, to + 8, y + BAR / 2, to, y + BAR + 2);
    }
    mark.label()
        .filter(l -> to - from > l.length() * 6.6)
        .ifPresent(l -> drawing.text((from + to) / 2, y + BAR - 3, l, "ogp-small ogp-middle"));
  }

  private TimeAxis axis() {
    List<Stretch> times = rows.stream().flatMap(r -> r.marks.stream()).map(Mark::stretch).toList();
    LocalDate first = times.stream().map(Stretch::from).min(LocalDate::compareTo).orElse(asOf);
    LocalDate last = times.stream().map(Stretch::to).max(LocalDate::compareTo).orElse(asOf);
    return TimeAxis.ofYears(
        first, reachesToday && asOf.isAfter(last) ? asOf : last, MARGIN, WIDTH - MARGIN);
  }
}
