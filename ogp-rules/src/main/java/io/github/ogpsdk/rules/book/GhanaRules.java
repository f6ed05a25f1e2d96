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

/** Ghana's committee, from 2012. */
final class GhanaRules {
  private GhanaRules() {}

  static List<Rule> rules() {
    return List.of(twentyWithTen());
  }

  private static Rule twentyWithTen() {
    return rule("MSF-GH-20")
        .about("seat-table")
        .level(Level.NATIONAL)
        .title(
            "Twenty members, ten from civil society",
            "Vingt membres, dont dix de la société civile",
            "Veinte miembros, diez de la sociedad civil")
        .text(
            "Ghana's national steering committee has twenty members, ten of them from civil"
                + " society.",
            "Le comité de pilotage national du Ghana compte vingt membres, dont dix de la société"
                + " civile.",
            "El comité directivo nacional de Ghana tiene veinte miembros, diez de ellos de la"
                + " sociedad civil.")
        .cite(Documents.GHANA_COMMITTEE)
        .since("2012-01-01")
        .when(measure("type").is("national-steering-committee"))
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .must(all(National.seatsInAll().equalTo(20), National.seats("civil-society").equalTo(10)));
  }
}
