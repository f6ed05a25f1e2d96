package io.github.ogpsdk.report.picture;

import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.Membership;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who chaired a body, and for how long: a row for each term, in the order of the record. */
final class ChairsPicture {
  private final Captions captions;
  private final Mechanism body;
  private final LocalDate asOf;

  ChairsPicture(Captions captions, Mechanism body, LocalDate asOf) {
    this.captions = captions;
    this.body = body;
    this.asOf = asOf;
  }

  /** Draws the terms; nothing where none has a time. */
  Optional<Picture> draw(String id) {
    TimeChart chart = new TimeChart(asOf, true);
    List<String> sentences = new ArrayList<>();
    for (Membership term : body.chairs()) {
      String said = said(term);
      sentences.add(captions.sentence(said));
      Optional<Stretch> stretch =
          Stretch.between(term.from(), term.to(), asOf).or(() -> Stretch.seen(term.seen()));
      String type = type(term) + (term.from().isEmpty() ? " ogp-fade" : "");
      chart.row(
          said,
          stretch.map(s -> new TimeChart.Mark(s, type, Optional.empty(), said)).stream().toList());
    }
    if (!body.chairs().isComplete()) {
      sentences.add(captions.get("chairs.partial"));
    }
    return chart.isEmpty()
        ? Optional.empty()
        : Optional.of(
            chart.draw(
                id,
                captions.get("chairs.title", "body", captions.body(body)),
                String.join(" ", sentences),
                captions.get("today", "date", captions.date(asOf.toString()))));
  }

  /** Returns the terms, each in a line. */
  List<String> terms() {
    return body.chairs().stream().map(this::said).toList();
  }

  private String said(Membership term) {
    return captions.get("chairs.term", "chair", captions.chair(term), "time", time(term));
  }

  private String time(Membership term) {
    if (term.from().isPresent() && term.to().isPresent()) {
      return captions.get(
          "time.both",
          "from",
          captions.date(term.from().get()),
          "to",
          captions.date(term.to().get()));
    }
    if (term.from().isPresent()) {
      return captions.get("time.from", "from", captions.date(term.from().get()));
    }
    if (term.to().isPresent()) {
      return captions.get("time.to", "to", captions.date(term.to().get()));
    }
    return Stretch.seen(term.seen())
        .map(
            s ->
                captions.get("time.seen", "date", captions.date(term.seen().items().get(0).from())))
        .or(() -> term.cycle().map(c -> captions.get("time.cycle", "plan", captions.plan(c))))
        .orElseGet(() -> captions.get("time.unknown"));
  }

  private String type(Membership term) {
    return switch (term.sector().map(captions::sideOf).orElse(1)) {
      case 0 -> "ogp-c0";
      case 2 -> "ogp-c1";
      default -> "ogp-c5";
    };
  }
}
