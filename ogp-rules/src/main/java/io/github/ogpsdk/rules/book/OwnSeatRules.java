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

/** A body against the seats that its own charter prescribes. */
final class OwnSeatRules {
  private OwnSeatRules() {}

  static List<Rule> rules() {
    return List.of(asPrescribed());
  }

  private static Rule asPrescribed() {
    return rule("MSF-OWN-SEATS")
        .about("seat-table")
        .level(Level.OWN_RULES)
        .title(
            "The seats are those prescribed",
            "Les sièges sont ceux qui sont prescrits",
            "Los asientos son los prescritos")
        .text(
            "The seats as they are match the body's own rules, in all and by sector.",
            "Les sièges réels correspondent aux règles de l'instance, au total et par secteur.",
            "Los asientos reales coinciden con las reglas de la propia instancia, en total y por sector.")
        .cite(Documents.OWN_CHARTER)
        .when(all(measure("basis").is("actual", "counted"), measure("prescribedTables").atLeast(1)))
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .must(measure("seatsUnlikePrescribed").equalTo(0));
  }
}
