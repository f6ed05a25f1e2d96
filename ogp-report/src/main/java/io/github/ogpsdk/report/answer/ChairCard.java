package io.github.ogpsdk.report.answer;

import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.body.ChairRule;
import io.github.ogpsdk.model.body.Charter;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.Meeting;
import io.github.ogpsdk.model.body.Membership;
import io.github.ogpsdk.report.Names;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Who chairs a body on a day. */
final class ChairCard {
  /** How many chairs are named. */
  private static final int NAMED = 4;

  private final Names names;
  private final AnswerWords words;
  private final LocalDate day;

  ChairCard(Names names, AnswerWords words, LocalDate day) {
    this.names = names;
    this.words = words;
    this.day = day;
  }

  /**
   * Returns the card.
   *
   * @param body the current body; absent where none is recorded
   */
  Card of(Optional<Mechanism> body) {
    if (body.isEmpty()) {
      return words.card("chair", Tone.OPEN, "none", List.of());
    }
    List<Membership> now = body.get().chairs().stream().filter(this::isNow).toList();
    List<String> lines = new ArrayList<>();
    now.stream().limit(NAMED).map(this::line).forEach(lines::add);
    rule(body.get()).ifPresent(lines::add);
    if (now.isEmpty()) {
      lastSide(body.get()).ifPresent(lines::add);
      lastTerm(body.get()).ifPresent(lines::add);
      if (lines.isEmpty()) {
        lines.add(words.get("chair.no-term", "body", words.body(body.get())));
      }
      return words.card("chair", Tone.OPEN, "unknown", lines);
    }
    String answer =
        now.size() == 1 ? words.holder(now.get(0)) : words.count("chair.several", now.size());
    return new Card(words.get("chair.question"), Tone.PLAIN, answer, lines);
  }

  /** Whether a term has surely begun and is not known to have ended. */
  private boolean isNow(Membership term) {
    return term.from().filter(f -> !f.latest().isAfter(day)).isPresent()
        && term.to().filter(t -> t.latest().isBefore(day)).isEmpty()
        && term.unknown().why("to").isEmpty();
  }

  private String line(Membership term) {
    String role = names.explainer().code(term.role().map(r -> r.code()).orElse("chair"));
    String said =
        words.get("chair.line", "role", Names.capital(role), "holder", words.holder(term));
    String timed =
        words
            .time(term.from(), term.to())
            .map(t -> words.get("chair.timed", "chair", said, "time", t))
            .orElse(said);
    return words.sentence(
        term.note().map(n -> timed + ". " + words.get("note", "note", names.in(n))).orElse(timed));
  }

  /** Returns which side chaired last, where only meetings tell it. */
  private Optional<String> lastSide(Mechanism body) {
    return body.meetings().stream()
        .filter(m -> m.chairedBy().isPresent() && m.date().isPresent())
        .max(Comparator.comparing((Meeting m) -> m.date().orElseThrow().latest()))
        .map(
            m ->
                words.get(
                    "chair.meeting",
                    "side",
                    words.sector(m.chairedBy().orElseThrow()),
                    "date",
                    words.date(m.date().orElseThrow())));
  }

  private Optional<String> lastTerm(Mechanism body) {
    return body.chairs().stream()
        .filter(c -> c.to().isPresent())
        .max(Comparator.comparing((Membership c) -> c.to().map(PartialDate::latest).orElseThrow()))
        .map(c -> words.get("chair.last", "chair", line(c)));
  }

  /** Returns who is to chair by the charter of the day. */
  private Optional<String> rule(Mechanism body) {
    return body.charters().stream()
        .filter(c -> c.to().filter(t -> t.latest().isBefore(day)).isEmpty())
        .filter(c -> !c.chair().items().isEmpty())
        .reduce((earlier, later) -> later)
        .map(this::rule);
  }

  private String rule(Charter charter) {
    List<String> chairs = charter.chair().stream().map(this::rule).distinct().toList();
    return words.get("chair.rule", "chairs", words.list(chairs));
  }

  private String rule(ChairRule rule) {
    String role = names.explainer().code(rule.role().code());
    Optional<String> who =
        rule.office()
            .map(names::in)
            .or(() -> rule.organization().map(words::organization))
            .or(() -> rule.sector().map(words::sector));
    return who.map(w -> words.get("chair.line", "role", role, "holder", w)).orElse(role);
  }
}
