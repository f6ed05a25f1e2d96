package io.github.ogpsdk.rules.words;

import io.github.ogpsdk.model.Fraction;
import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.Text;
import io.github.ogpsdk.model.assessment.UsedFact;
import io.github.ogpsdk.model.partnership.Partnership;
import java.time.Period;
import java.util.Optional;

/** The values of facts in words. */
final class Facts {
  private final Words words;
  private final ValueFormat amounts;

  Facts(Words words, ValueFormat amounts) {
    this.words = words;
    this.amounts = amounts;
  }

  /** Returns the value of a fact, read from the document where it is of a type that has words. */
  String value(UsedFact fact, Partnership document) {
    if (fact.value().equals("[]")) {
      return words.say(Phrase.FACT_NONE);
    }
    Object value = Members.at(document, fact.at());
    if (value == null) {
      return fact.value().equals("does-not-exist")
          ? words.term("unknown", fact.value())
          : amounts.date(fact.value());
    }
    if (value instanceof Boolean) {
      return words.term("truth", value.toString());
    }
    if (value instanceof PartialDate) {
      return amounts.date(value.toString());
    }
    if (value instanceof Period) {
      return amounts.period(value.toString());
    }
    if (value instanceof Text text) {
      return words.say(Phrase.QUOTED, text.in(words.language().tag()));
    }
    Optional<String> organization =
        Organizations.of(fact.at(), fact.value(), document).map(t -> t.in(words.language().tag()));
    if (organization.isPresent()) {
      return words.say(Phrase.FACT_NAMED, organization.get(), fact.value());
    }
    boolean code =
        value instanceof Enum<?> || (value instanceof Record && !(value instanceof Fraction));
    return code ? words.code(Members.wire(value)) : fact.value();
  }
}
