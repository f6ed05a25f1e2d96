package io.github.ogpsdk.rules.book;

import static io.github.ogpsdk.model.Verdict.INSUFFICIENT_EVIDENCE;
import static io.github.ogpsdk.model.Verdict.MET;
import static io.github.ogpsdk.model.Verdict.NOT_APPLICABLE;
import static io.github.ogpsdk.model.Verdict.NOT_MET;
import static io.github.ogpsdk.rules.book.Books.all;
import static io.github.ogpsdk.rules.book.Books.measure;
import static io.github.ogpsdk.rules.book.Books.parameter;
import static io.github.ogpsdk.rules.book.Books.rule;

import io.github.ogpsdk.model.rule.Level;
import io.github.ogpsdk.model.rule.Rule;
import java.util.List;

/** Mexico's technical secretariat, from 2011. */
final class MexicoRules {
  private MexicoRules() {}

  static List<Rule> rules() {
    return List.of(twoAndOne());
  }

  private static Rule twoAndOne() {
    return rule("MSF-MX-3")
        .about("seat-table")
        .level(Level.NATIONAL)
        .title(
            "Two agencies and civil society",
            "Deux organismes et la société civile",
            "Dos organismos y la sociedad civil")
        .text(
            "Mexico's technical secretariat has three seats, two for public bodies and one for"
                + " civil society, and each body that holds one still exists.",
            "Le secrétariat technique du Mexique compte trois sièges, deux pour des organismes"
                + " publics et un pour la société civile, et chaque organisme qui en occupe un"
                + " existe encore.",
            "El secretariado técnico de México tiene tres asientos, dos de organismos públicos y"
                + " uno de la sociedad civil, y cada organismo que ocupa uno existe todavía.")
        .cite(Documents.MEXICO_SECRETARIAT)
        .since("2011-12-01")
        .parameter("seats", "3")
        .parameter("publicBodies", "2")
        .parameter("civilSociety", "1")
        .when(measure("type").is("technical-secretariat"))
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .must(
            all(
                National.seatsInAll().equalTo(parameter("seats")),
                National.seats("government")
                    .with("autonomous", "with-government")
                    .equalTo(parameter("publicBodies")),
                National.seats("civil-society").equalTo(parameter("civilSociety")),
                measure("seatsOfEndedBodies").atMost(0)));
  }
}
