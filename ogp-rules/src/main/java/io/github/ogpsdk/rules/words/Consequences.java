package io.github.ogpsdk.rules.words;

import io.github.ogpsdk.model.assessment.Consequence;
import io.github.ogpsdk.model.assessment.OfficialFinding;
import java.util.HashSet;
import java.util.Set;

/** What follows for the process of a cycle, in words. */
final class Consequences {
  private final Words words;
  private final Amounts amounts;

  Consequences(Words words, Amounts amounts) {
    this.words = words;
    this.amounts = amounts;
  }

  /** Returns what follows, beside what was found officially. */
  String consequence(Consequence consequence, String cycle) {
    boolean isConfirmed =
        consequence.official().stream().anyMatch(o -> o.code().equals("contrary"));
    String code =
        switch (consequence.code()) {
          case "none" -> consequence.grace() ? "excused" : "none";
          case "contrary-if-confirmed" -> isConfirmed ? "confirmed" : "contrary-if-confirmed";
          default -> consequence.code();
        };
    String said =
        Phrase.ofKey("consequence." + code)
            .map(p -> words.say(p, Words.capital(cycle)))
            .orElse(consequence.cycle() + ": " + consequence.code());
    if (consequence.grace() && consequence.code().equals("contrary-if-confirmed")) {
      said = words.say(Phrase.CONSEQUENCE_GRACE, said);
    }
    Set<String> told = new HashSet<>();
    Set<String> codes = new HashSet<>();
    for (OfficialFinding official : consequence.official()) {
      codes.add(official.code());
      if (told.add(official.code() + official.date())) {
        said = official(official, said);
      }
    }
    return codes.size() > 1 ? words.say(Phrase.CONSEQUENCE_OFFICIAL_BOTH, said) : said;
  }

  private String official(OfficialFinding official, String said) {
    String date =
        official.date().map(amounts::date).orElseGet(() -> words.say(Phrase.CONSEQUENCE_NO_DATE));
    return Phrase.ofKey("consequence.official." + official.code())
        .map(p -> words.say(p, said, date))
        .orElse(said);
  }
}
