package io.github.ogpsdk.rules.book;

import static io.github.ogpsdk.rules.book.Books.measure;

import io.github.ogpsdk.model.Text;
import io.github.ogpsdk.model.rule.Effective;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.rule.Rulebook;
import java.util.List;
import java.util.Locale;

/** The rulebooks of single countries: the six of the starting text. */
final class National {
  private National() {}

  static List<Rulebook> books() {
    return List.of(
        book("ca", "Canada", "Canada", "Canadá", CanadaRules.rules()),
        book("ge", "Georgia", "Géorgie", "Georgia", GeorgiaRules.rules()),
        book("gh", "Ghana", "Ghana", "Ghana", GhanaRules.rules()),
        book("mx", "Mexico", "Mexique", "México", MexicoRules.rules()),
        book("pe", "Peru", "Pérou", "Perú", PeruRules.rules()),
        book("us", "United States", "États-Unis", "Estados Unidos", UnitedStatesRules.rules()));
  }

  /** All seats as they are; a table that is only prescribed decides nothing. */
  static Books.Measured seatsInAll() {
    return measure("seatsInAll").with("as", "observed");
  }

  /** The seats of a sector as they are. */
  static Books.Measured seats(String sector) {
    return measure("seats").with("sector", sector).with("as", "observed");
  }

  private static Rulebook book(String code, String en, String fr, String es, List<Rule> rules) {
    return new Rulebook(
        "national-" + code,
        "1.0.0",
        Text.of("National rules: " + en, "Règles nationales : " + fr, "Reglas nacionales: " + es),
        List.of(code.toUpperCase(Locale.ROOT)),
        Effective.ALWAYS,
        List.of(),
        List.of(),
        List.of(),
        rules,
        List.of(),
        List.of());
  }
}
