package io.github.ogpsdk.report.answer;

import io.github.ogpsdk.model.DeclaredSector;
import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.Sector;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.Membership;
import io.github.ogpsdk.report.Names;
import io.github.ogpsdk.rules.words.Phrasebook;
import io.github.ogpsdk.rules.words.VerdictCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words of short answers, from {@code answer_en.properties} and its translations. */
final class AnswerWords {
  private final Names names;
  private final Phrasebook phrases;

  AnswerWords(Names names) {
    this.names = names;
    this.phrases = Phrasebook.read(AnswerWords.class, "answer", names.phrases().locale());
  }

  String get(String key, Object... args) {
    return phrases.get(key, args);
  }

  String count(String key, int count, Object... args) {
    return phrases.count(key, count, args);
  }

  String list(List<String> clauses) {
    return phrases.list(clauses);
  }

  /** Returns names one after the other, the last after "and". */
  String and(List<String> items) {
    if (items.size() < 2) {
      return String.join("", items);
    }
    String most = String.join(", ", items.subList(0, items.size() - 1));
    return get("and", "most", most, "last", items.get(items.size() - 1));
  }

  /** Returns a card whose question and answer stand under a topic. */
  Card card(String topic, Tone tone, String answer, List<String> lines) {
    return new Card(get(topic + ".question"), tone, get(topic + "." + answer), lines);
  }

  /** Returns words as a sentence: with a capital, and one period at the end. */
  String sentence(String words) {
    String said = Names.capital(words);
    return said.endsWith(".") ? said : get("sentence", "text", said);
  }

  String date(PartialDate date) {
    return date(date.toString());
  }

  /** Returns a date in words, as precise as it is known. */
  String date(String date) {
    return names.explainer().date(date);
  }

  /** Returns counts in words, such as "3 met, none not met, 5 unknown"; other kinds if any. */
  String tally(VerdictCounts counts) {
    List<String> parts = new ArrayList<>();
    for (Verdict verdict :
        List.of(
            Verdict.MET, Verdict.NOT_MET, Verdict.INSUFFICIENT_EVIDENCE, Verdict.NOT_APPLICABLE)) {
      int count = counts.of(verdict);
      boolean always = verdict == Verdict.MET || verdict == Verdict.NOT_MET;
      if (count == 0 && always) {
        parts.add(get("tally." + verdict.code() + ".none"));
      } else if (count > 0) {
        parts.add(count("tally." + verdict.code(), count));
      }
    }
    return String.join(", ", parts);
  }

  /** Returns a time such as "since 13 February 2020"; nothing where neither day is recorded. */
  Optional<String> time(Optional<PartialDate> from, Optional<PartialDate> to) {
    if (from.isPresent() && to.isPresent()) {
      return Optional.of(get("time.both", "from", date(from.get()), "to", date(to.get())));
    }
    return from.map(f -> get("time.from", "date", date(f)))
        .or(() -> to.map(t -> get("time.to", "date", date(t))));
  }

  String body(Mechanism body) {
    return body.name().map(names::in).orElse(body.id());
  }

  String organization(String id) {
    return names.explainer().organization(id, names.assessed().partnership());
  }

  /** Returns what a sector is called: one that is declared by its title, where it has one. */
  String sector(Sector sector) {
    return Optional.ofNullable(names.assessed().partnership().sectors().get(sector.code()))
        .flatMap(DeclaredSector::title)
        .map(names::in)
        .orElseGet(() -> names.explainer().code(sector.code()));
  }

  /** Returns who holds a place, by organization or office, never by a person's name. */
  String holder(Membership member) {
    return member
        .organization()
        .map(this::organization)
        .or(() -> member.office().map(names::in))
        .or(() -> member.sector().map(this::sector))
        .orElseGet(() -> get("chair.unnamed"));
  }
}
