package io.github.ogpsdk.rules.book;

import static io.github.ogpsdk.model.Verdict.INSUFFICIENT_EVIDENCE;
import static io.github.ogpsdk.model.Verdict.MET;
import static io.github.ogpsdk.model.Verdict.NOT_APPLICABLE;
import static io.github.ogpsdk.model.Verdict.NOT_MET;
import static io.github.ogpsdk.rules.book.Books.all;
import static io.github.ogpsdk.rules.book.Books.any;
import static io.github.ogpsdk.rules.book.Books.count;
import static io.github.ogpsdk.rules.book.Books.each;
import static io.github.ogpsdk.rules.book.Books.measure;
import static io.github.ogpsdk.rules.book.Books.parameter;
import static io.github.ogpsdk.rules.book.Books.rule;

import io.github.ogpsdk.model.rule.Condition;
import io.github.ogpsdk.model.rule.Rule;
import java.util.stream.Stream;

/**
 * The co-chairs of the international Steering Committee.
 *
 * @ogp.source OGP, About the Steering Committee; glossary: Co-Chairs
 */
final class CommitteeChairRules {
  /** Lists before 2019 say support co-chair, or only co-chair, of those who do not lead yet. */
  private static final String[] NOT_YET_LEAD = {
    "incoming-co-chair", "support-co-chair", "co-chair"
  };

  private CommitteeChairRules() {}

  static Rule fourCoChairs() {
    return rule("SC-COCHAIR4")
        .about("chair-group")
        .since("2012-04-16")
        .title(
            "Two co-chairs from each side, one of them in the lead",
            "Deux coprésidents de chaque côté, dont l'un dirige",
            "Dos copresidencias de cada parte, una de ellas al frente")
        .text(
            "Four co-chairs lead the Steering Committee, two from governments and two from civil"
                + " society, one of each side as lead and one as incoming co-chair; before October"
                + " 2014 there were two from governments and one from civil society.",
            "Quatre coprésidents dirigent le Comité directeur, deux des gouvernements et deux de"
                + " la société civile, dont un de chaque côté dirige et l'autre lui succède ;"
                + " avant octobre 2014, il y en avait deux des gouvernements et un de la société"
                + " civile.",
            "Cuatro copresidencias dirigen el Comité Directivo, dos de los gobiernos y dos de la"
                + " sociedad civil, una de cada parte al frente y la otra entrante; antes de"
                + " octubre de 2014 eran dos de los gobiernos y una de la sociedad civil.")
        .cite(Documents.CO_CHAIRS)
        .parameter("government", "2")
        .parameter("civilSociety", "1")
        .from("2014-10-01", "civilSociety", "2")
        .parameter("lead", "0")
        .from("2014-10-01", "lead", "1")
        .when(CommitteePeopleRules.inTheCommittee())
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .must(
            all(
                chairs("government", "government"),
                chairs("civil-society", "civilSociety"),
                leads("government"),
                leads("civil-society")));
  }

  static Rule incomingThenLead() {
    return rule("SC-COCHAIR2Y")
        .about("chair-term")
        .since("2014-10-01")
        .title(
            "A co-chair is incoming for a year, then leads for a year",
            "Un coprésident est entrant pendant un an, puis dirige pendant un an",
            "Una copresidencia es entrante durante un año y luego dirige durante otro")
        .text(
            "A co-chair of the Steering Committee serves two years: one as incoming, then one as"
                + " lead co-chair.",
            "Un coprésident du Comité directeur exerce deux ans : un comme coprésident entrant,"
                + " puis un comme coprésident principal.",
            "Quien copreside el Comité Directivo ejerce dos años: uno como copresidencia entrante"
                + " y luego uno como copresidencia principal.")
        .cite(Documents.CO_CHAIRS)
        .parameter("year", "P1Y")
        .parameter("leastYear", "P10M")
        .when(all(CommitteePeopleRules.inTheCommittee(), measure("chairRole").is(withLead())))
        .due(measure("chairLastDay"))
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .must(
            all(
                measure("chairTenure").atLeast(parameter("leastYear")),
                measure("chairTenure").atMost(parameter("year")),
                any(
                    all(
                        measure("chairRole").is("lead-co-chair"),
                        measure("roleBefore").is(NOT_YET_LEAD)),
                    all(
                        measure("chairRole").is(NOT_YET_LEAD),
                        measure("roleAfter").is("lead-co-chair")))));
  }

  static Rule leadership() {
    return rule("SC-GL-4")
        .about("mechanism")
        .title(
            "The four co-chairs are the Governance and Leadership subcommittee",
            "Les quatre coprésidents forment le sous-comité de gouvernance et de direction",
            "Las cuatro copresidencias forman el subcomité de gobernanza y liderazgo")
        .text(
            "The members of the Governance and Leadership subcommittee are the co-chairs of the"
                + " Steering Committee.",
            "Les membres du sous-comité de gouvernance et de direction sont les coprésidents du"
                + " Comité directeur.",
            "Los miembros del subcomité de gobernanza y liderazgo son quienes copresiden el"
                + " Comité Directivo.")
        .cite(Documents.STEERING_COMMITTEE)
        .parameter("body", "governance-and-leadership")
        .when(measure("bodyId").is(parameter("body")))
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .must(
            all(
                count("memberships").atLeast(1),
                each("memberships").satisfying(measure("chairsParent").holds()),
                each("parentChairTerms")
                    .satisfying(measure("sitsIn").with("body", parameter("body")).holds())));
  }

  private static Condition chairs(String sector, String number) {
    return measure("chairsInOffice").with("sector", sector).equalTo(parameter(number));
  }

  private static Condition leads(String sector) {
    return all(
        measure("chairsInOffice")
            .with("sector", sector)
            .with("role", "lead-co-chair")
            .atLeast(parameter("lead")),
        measure("chairsInOffice").with("sector", sector).with("role", "lead-co-chair").atMost(1));
  }

  private static String[] withLead() {
    return Stream.concat(Stream.of(NOT_YET_LEAD), Stream.of("lead-co-chair"))
        .toArray(String[]::new);
  }
}
