package io.github.ogpsdk.report.picture;

import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.cycle.CoCreation;
import io.github.ogpsdk.model.cycle.Consultation;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.cycle.Implementation;
import io.github.ogpsdk.model.cycle.Notice;
import io.github.ogpsdk.model.cycle.Plan;
import io.github.ogpsdk.model.cycle.ReasonedResponse;
import io.github.ogpsdk.model.cycle.Review;
import io.github.ogpsdk.model.cycle.SelfAssessment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What happened in a cycle and when: notice, consultation, response, plan and reviews. */
final class CyclePicture {
  private static final String PHASE = "ogp-bar";
  private static final String EVENT = "ogp-c0";
  private static final String REVIEW = "ogp-c3";

  /**
   * Something that happened.
   *
   * @param what what it was, such as "Consultation"
   * @param when when, in words
   */
  private record Event(Stretch stretch, String type, String what, String when) {}

  private static final int NAMED = 4;

  private final Captions captions;
  private final Cycle cycle;
  private final LocalDate asOf;
  private final List<Event> events = new ArrayList<>();

  CyclePicture(Captions captions, Cycle cycle, LocalDate asOf) {
    this.captions = captions;
    this.cycle = cycle;
    this.asOf = asOf;
  }

  /** Draws the cycle; nothing where it has no date. */
  Optional<Picture> draw(String id, String name) {
    cycle.coCreation().ifPresent(this::coCreation);
    cycle.plan().ifPresent(this::plan);
    point("due", EVENT, cycle.due());
    cycle.implementation().ifPresent(this::implementation);
    cycle.reviews().forEach(this::review);
    if (events.isEmpty()) {
      return Optional.empty();
    }
    TimeChart chart = new TimeChart(asOf, false);
    List<String> sentences = new ArrayList<>();
    for (List<Event> alike : alike()) {
      List<TimeChart.Mark> marks =
          alike.stream()
              .map(
                  e ->
                      new TimeChart.Mark(e.stretch(), e.type(), Optional.empty(), said(List.of(e))))
              .toList();
      chart.row(said(alike), marks);
      sentences.add(captions.sentence(said(alike)));
    }
    return Optional.of(
        chart.draw(
            id,
            captions.get("cycle.title", "plan", name),
            String.join(" ", sentences),
            captions.get("today", "date", captions.date(asOf.toString()))));
  }

  private void coCreation(CoCreation phase) {
    span("coCreation", PHASE, phase.from(), phase.to());
    for (Notice notice : phase.notice()) {
      point("notice", EVENT, notice.published());
    }
    for (Consultation consultation : phase.consultations()) {
      Optional<PartialDate> from = consultation.from().or(consultation::openedBy);
      if (from.isPresent() && consultation.to().isPresent()) {
        span("consultation", EVENT, from, consultation.to());
      } else {
        point("consultation.begun", EVENT, from);
      }
    }
    phase.outreach().forEach(o -> point("outreach", EVENT, o.date()));
    phase.events().forEach(e -> point("event", EVENT, e.date()));
    for (ReasonedResponse response : phase.response()) {
      point("response", EVENT, response.published());
    }
  }

  private void plan(Plan plan) {
    span("plan", PHASE, plan.from(), plan.to());
    point("submitted", EVENT, plan.submitted());
    point("published", EVENT, plan.published());
  }

  private void implementation(Implementation phase) {
    phase.events().forEach(e -> point("implementation.event", EVENT, e.date()));
    for (SelfAssessment own : phase.selfAssessments()) {
      point("selfAssessment", REVIEW, own.published().or(own::submitted));
    }
  }

  private void review(Review review) {
    String product = Captions.capital(captions.code(review.product().code()));
    review.published().ifPresent(d -> add(Stretch.at(d), REVIEW, product, captions.date(d)));
  }

  private void point(String key, String type, Optional<PartialDate> date) {
    date.ifPresent(d -> add(Stretch.at(d), type, captions.get("cycle." + key), captions.date(d)));
  }

  /** Adds a time; one without an end is shown by its beginning alone. */
  private void span(String key, String type, Optional<PartialDate> from, Optional<PartialDate> to) {
    String what = captions.get("cycle." + key);
    if (from.isPresent() && to.isPresent()) {
      String when =
          captions.get(
              "time.both", "from", captions.date(from.get()), "to", captions.date(to.get()));
      Stretch.between(from, to, asOf).ifPresent(s -> add(s, type, what, when));
    } else {
      from.ifPresent(
          f -> {
            String when = captions.get("time.from", "from", captions.date(f));
            add(Stretch.at(f), type, what, when);
          });
    }
  }

  private void add(Stretch stretch, String type, String what, String when) {
    events.add(new Event(stretch, type, what, when));
  }

  /** Returns the events in the order of time, those of one kind together. */
  private Collection<List<Event>> alike() {
    events.sort(
        Comparator.comparing((Event e) -> e.stretch().from()).thenComparing(e -> e.stretch().to()));
    Map<String, List<Event>> alike = new LinkedHashMap<>();
    events.forEach(e -> alike.computeIfAbsent(e.what(), w -> new ArrayList<>()).add(e));
    return alike.values();
  }

  private String said(List<Event> alike) {
    List<String> times = alike.stream().map(Event::when).distinct().limit(NAMED).toList();
    String listed = String.join(", ", times) + (alike.size() > NAMED ? ", …" : "");
    return captions.get("cycle.point", "what", alike.get(0).what(), "date", listed);
  }
}
