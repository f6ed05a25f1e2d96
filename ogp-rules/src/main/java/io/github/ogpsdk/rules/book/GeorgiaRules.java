package io.github.ogpsdk.rules.book;

import static io.github.ogpsdk.model.Verdict.INSUFFICIENT_EVIDENCE;
import static io.github.ogpsdk.model.Verdict.MET;
import static io.github.ogpsdk.model.Verdict.NOT_APPLICABLE;
import static io.github.ogpsdk.model.Verdict.NOT_MET;
import static io.github.ogpsdk.rules.book.Books.all;
import static io.github.ogpsdk.rules.book.Books.any;
import static io.github.ogpsdk.rules.book.Books.constant;
import static io.github.ogpsdk.rules.book.Books.measure;
import static io.github.ogpsdk.rules.book.Books.not;
import static io.github.ogpsdk.rules.book.Books.parameter;
import static io.github.ogpsdk.rules.book.Books.rule;

import io.github.ogpsdk.model.rule.Condition;
import io.github.ogpsdk.model.rule.Level;
import io.github.ogpsdk.model.rule.Rule;
import java.util.List;
import java.util.stream.Stream;

/** Georgia's council, from 2020. */
final class GeorgiaRules {
  private GeorgiaRules() {}

  static List<Rule> rules() {
    return Stream.concat(GeorgiaChairRules.rules().stream(), Stream.of(doubleMajority())).toList();
  }

  private static Rule doubleMajority() {
    Condition veto = measure("readAsVeto").with("reading", parameter("reading")).holds();
    return rule("MSF-GE-DOUBLE")
        .about("decision")
        .level(Level.NATIONAL)
        .since("2020-02-13")
        .title(
            "Decisions need a majority of both sides",
            "Les décisions exigent une majorité des deux côtés",
            "Las decisiones exigen una mayoría de ambas partes")
        .text(
            "The council adopts a decision only if a majority of the agencies and a majority of the"
                + " non-governmental organizations carry it.",
            "Le conseil n'adopte une décision que si une majorité des organismes publics et une"
                + " majorité des organisations non gouvernementales la soutiennent.",
            "El consejo adopta una decisión solo si la apoyan una mayoría de los organismos"
                + " públicos y una mayoría de las organizaciones no gubernamentales.")
        .cite(Documents.GEORGIA_COUNCIL_DECISIONS)
        .parameter("reading", "majority", "veto")
        .parameter("of", "voting-members", "votes-cast")
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .when(all(measure("type").is("coordination-council"), measure("outcome").is("adopted")))
        .must(
            all(
                votes("votesFor", "government").moreThan(constant("1/2")),
                any(
                    all(not(veto), votes("votesFor", "civil-society").moreThan(constant("1/2"))),
                    all(veto, votes("votesAgainst", "civil-society").atMost(constant("1/2"))))));
  }

  private static Books.Measured votes(String measure, String sector) {
    return measure(measure)
        .with("sector", sector)
        .with("of", parameter("of"))
        .with("cast", "for-and-against");
  }
}
