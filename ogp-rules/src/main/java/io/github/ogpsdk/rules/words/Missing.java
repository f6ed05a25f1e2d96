package io.github.ogpsdk.rules.words;

import io.github.ogpsdk.model.UnknownReason;
import io.github.ogpsdk.model.assessment.MissingFact;
import io.github.ogpsdk.model.partnership.Partnership;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Missing facts in words. */
final class Missing {
  private final Words words;
  private final Amounts amounts;
  private final Places places;

  Missing(Words words, Amounts amounts, Places places) {
    this.words = words;
    this.amounts = amounts;
    this.places = places;
  }

  /** Returns which fact is missing and what knowing it could bring. */
  String sentence(MissingFact missing, @Nullable Partnership document) {
    String fact = Words.capital(clause(missing, document));
    if (missing.settles().isEmpty()) {
      return words.say(Phrase.MISSING_SETTLES_NOT, fact);
    }
    List<String> verdicts =
        missing.settles().stream().map(v -> words.term("verdict", v.code())).toList();
    return words.say(Phrase.MISSING_SETTLES, fact, amounts.or(verdicts));
  }

  /**
   * Returns the first of several missing facts, those that could settle it by themselves before
   * others.
   */
  Optional<String> first(List<MissingFact> missing, @Nullable Partnership document) {
    int more = missing.size() - 1;
    return missing.stream()
        .min(Comparator.comparing(m -> m.settles().isEmpty()))
        .map(m -> clause(m, document))
        .map(c -> more > 0 ? words.say(Phrase.MISSING_AND_MORE, c, Integer.toString(more)) : c);
  }

  private String clause(MissingFact missing, @Nullable Partnership document) {
    Optional<String> reason =
        missing.reason().map(UnknownReason::code).map(c -> words.term("unknown", c));
    if (Places.isOneMore(missing.at())) {
      String list = places.place(Places.listOf(missing.at()), document);
      return reason
          .map(r -> words.say(Phrase.MISSING_LIST_WHY, list, r))
          .orElseGet(() -> words.say(Phrase.MISSING_LIST, list));
    }
    String place = places.place(missing.at(), document);
    return reason
        .map(r -> words.say(Phrase.MISSING_FACT_WHY, place, r))
        .orElseGet(() -> words.say(Phrase.MISSING_FACT, place));
  }
}
