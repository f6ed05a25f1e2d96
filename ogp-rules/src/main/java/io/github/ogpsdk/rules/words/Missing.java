package io.github.ogpsdk.rules.words;

import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.UnknownReason;
import io.github.ogpsdk.model.assessment.MissingFact;
import io.github.ogpsdk.model.partnership.Partnership;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Missing facts in words. */
final class Missing {
  /** Not a list that may go on, but somebody who can say so. */
  private static final String ATTESTATIONS = "/attestations";

  private final Words words;
  private final ValueFormat amounts;
  private final Places places;

  Missing(Words words, ValueFormat amounts, Places places) {
    this.words = words;
    this.amounts = amounts;
    this.places = places;
  }

  /** Returns which fact is missing and what knowing it could bring. */
  String sentence(MissingFact missing, @Nullable Partnership document) {
    String fact = Words.capital(clause(missing, document));
    boolean inPart = missing.known().isPresent();
    if (missing.settles().isEmpty()) {
      return words.say(inPart ? Phrase.MISSING_MORE_SETTLES_NOT : Phrase.MISSING_SETTLES_NOT, fact);
    }
    List<String> verdicts =
        missing.settles().stream().map(v -> words.term("verdict", v.code())).toList();
    return words.say(
        inPart ? Phrase.MISSING_MORE_SETTLES : Phrase.MISSING_SETTLES, fact, amounts.or(verdicts));
  }

  /**
   * Returns one of several missing facts, first one that could settle the verdict by itself, with
   * most verdicts, and one of which nothing is known before one that is known in part.
   */
  Optional<String> first(List<MissingFact> missing, @Nullable Partnership document) {
    return missing.stream()
        .min(
            Comparator.comparing((MissingFact m) -> m.settles().isEmpty())
                .thenComparing(m -> -m.settles().size())
                .thenComparing(m -> m.known().isPresent()))
        .map(m -> oneOf(missing.size(), m, document));
  }

  /** Returns a missing fact, and of how many it is one. */
  String oneOf(int facts, MissingFact missing, @Nullable Partnership document) {
    String clause = clause(missing, document);
    return facts == 1 ? clause : words.say(Phrase.MISSING_OTHERS, clause, Integer.toString(facts));
  }

  private String clause(MissingFact missing, @Nullable Partnership document) {
    boolean more = missing.at().endsWith("/-");
    String at = more ? missing.at().substring(0, missing.at().length() - 2) : missing.at();
    int slash = at.lastIndexOf('/');
    String name = at.substring(slash + 1);
    Optional<String> member = places.member(at, document);
    Phrase phrase =
        more
            ? Phrase.MISSING_MORE
            : places.isList(at, document) ? Phrase.MISSING_LIST : Phrase.MISSING_FACT;
    Optional<String> owner =
        slash > 0 && member.isPresent()
            ? Optional.of(places.place(at.substring(0, slash), document))
            : Optional.empty();
    Optional<String> reason =
        missing
            .reason()
            .filter(r -> r != UnknownReason.NOT_RECORDED)
            .map(UnknownReason::code)
            .map(c -> words.term("unknown", c));
    Phrase whole =
        name.equals("basis")
            ? Phrase.MISSING_BASIS
            : more && at.equals(ATTESTATIONS) ? Phrase.MISSING_ATTESTATION : null;
    String clause =
        whole != null
            ? words.say(whole)
            : known(missing)
                .map(known -> words.say(Phrase.MISSING_KNOWN, member.orElse(at), known))
                .orElseGet(() -> words.say(phrase, member.orElse(at)));
    return detail(owner, reason)
        .map(d -> words.say(Phrase.MISSING_DETAIL, clause, d))
        .orElse(clause);
  }

  /**
   * Returns what is known of a fact that is not known exactly, as "only the year is known, 2024"; a
   * day that is recorded is missing only where other facts contradict it.
   */
  Optional<String> known(MissingFact missing) {
    return missing
        .known()
        .map(
            value ->
                ValueFormat.parse(value)
                    .map(Missing::known)
                    .map(phrase -> words.say(phrase, amounts.date(value)))
                    .orElseGet(() -> words.say(Phrase.KNOWN_PART, words.code(value))));
  }

  private static Phrase known(PartialDate date) {
    if (date.isExact()) {
      return Phrase.KNOWN_DAY;
    }
    return date.month().isEmpty() ? Phrase.KNOWN_YEAR : Phrase.KNOWN_MONTH;
  }

  private Optional<String> detail(Optional<String> owner, Optional<String> reason) {
    return owner.isPresent() && reason.isPresent()
        ? Optional.of(words.say(Phrase.MISSING_OWNER_AND_REASON, owner.get(), reason.get()))
        : owner.or(() -> reason);
  }
}
