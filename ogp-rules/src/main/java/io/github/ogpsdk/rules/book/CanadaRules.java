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

/** Canada's forum, from 2018. */
final class CanadaRules {
  private CanadaRules() {}

  static List<Rule> rules() {
    return List.of(eightAndFour());
  }

  private static Rule eightAndFour() {
    return rule("MSF-CA-8-4")
        .about("seat-table")
        .level(Level.NATIONAL)
        .title(
            "Eight from civil society, four from government",
            "Huit de la société civile, quatre du gouvernement",
            "Ocho de la sociedad civil, cuatro del gobierno")
        .text(
            "Canada's Multi-Stakeholder Forum has twelve members: eight from civil society, which"
                + " here is everybody outside government, and four from government.",
            "Le Forum multilatéral du Canada compte douze membres : huit de la société civile,"
                + " c'est-à-dire ici de tout ce qui est hors du gouvernement, et quatre du"
                + " gouvernement.",
            "El Foro multisectorial de Canadá tiene doce miembros: ocho de la sociedad civil, que"
                + " aquí es todo lo ajeno al gobierno, y cuatro del gobierno.")
        .cite(Documents.CANADA_FORUM)
        .since("2018-01-24")
        .parameter("members", "12")
        .parameter("civilSociety", "8")
        .parameter("government", "4")
        .when(measure("type").is("multi-stakeholder-forum", "advisory-council"))
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .must(
            all(
                National.seatsInAll().equalTo(parameter("members")),
                National.seats("non-government").equalTo(parameter("civilSociety")),
                National.seats("government").equalTo(parameter("government"))));
  }
}
