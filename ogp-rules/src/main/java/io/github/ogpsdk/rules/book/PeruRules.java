package io.github.ogpsdk.rules.book;

import static io.github.ogpsdk.model.Verdict.INSUFFICIENT_EVIDENCE;
import static io.github.ogpsdk.model.Verdict.MET;
import static io.github.ogpsdk.model.Verdict.NOT_APPLICABLE;
import static io.github.ogpsdk.model.Verdict.NOT_MET;
import static io.github.ogpsdk.rules.book.Books.all;
import static io.github.ogpsdk.rules.book.Books.measure;
import static io.github.ogpsdk.rules.book.Books.rule;

import io.github.ogpsdk.model.rule.Level;
import io.github.ogpsdk.model.rule.Rule;
import java.util.List;

/** Peru's commission, from 2013. */
final class PeruRules {
  private PeruRules() {}

  static List<Rule> rules() {
    return List.of(fiveAndFive());
  }

  private static Rule fiveAndFive() {
    return rule("MSF-PE-5-5")
        .about("seat-table")
        .level(Level.NATIONAL)
        .title(
            "Five public bodies and five from outside government",
            "Cinq organismes publics et cinq hors du gouvernement",
            "Cinco entidades públicas y cinco de fuera del gobierno")
        .text(
            "Peru's multisector commission has ten seats: five for public bodies, five for civil"
                + " society and others outside government.",
            "La commission multisectorielle du Pérou compte dix sièges : cinq pour des organismes"
                + " publics, cinq pour la société civile et d'autres hors du gouvernement.",
            "La comisión multisectorial del Perú tiene diez asientos: cinco de entidades públicas"
                + " y cinco de la sociedad civil y otros ajenos al gobierno.")
        .cite(Documents.STARTING_TEXT)
        .since("2013-01-01")
        .until("2019-12-31")
        .when(measure("type").is("multisector-commission"))
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .must(
            all(
                National.seatsInAll().equalTo(10),
                National.seats("government").with("autonomous", "with-government").equalTo(5),
                National.seats("non-government").equalTo(5)));
  }
}
