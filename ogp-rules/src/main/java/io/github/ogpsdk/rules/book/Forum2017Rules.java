package io.github.ogpsdk.rules.book;

import static io.github.ogpsdk.model.CyclePhase.CO_CREATION;
import static io.github.ogpsdk.model.CyclePhase.IMPLEMENTATION;
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
import static io.github.ogpsdk.rules.book.Books.some;

import io.github.ogpsdk.model.rule.Condition;
import io.github.ogpsdk.model.rule.Level;
import io.github.ogpsdk.model.rule.Reading;
import io.github.ogpsdk.model.rule.Rule;
import java.util.List;

/** The basic requirements of 2017 on the forum, throughout the cycle. */
final class Forum2017Rules {
  private Forum2017Rules() {}

  static List<Rule> rules() {
    return List.of(
        forumExists(),
        meetsQuarterly(),
        meetsRemotely(),
        mandateIsJoint(),
        joinsBothSides(),
        isBalanced(),
        selectionIsFair(),
        governmentCanDecide(),
        reportsBack());
  }

  private static RuleDraft basic(String id) {
    return rule(id)
        .about("cycle")
        .phases(CO_CREATION, IMPLEMENTATION)
        .level(Level.RULE)
        .requirement("forum")
        .cite(ForumDocuments.STANDARDS_2017.section("forum").read(Reading.UNVERIFIED))
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE);
  }

  /** What is asked of a forum, where there is one. */
  private static RuleDraft ofForum(String id) {
    return basic(id).when(StandardsSpaceRules.spaceIsThere());
  }

  /** Some body that served the cycle, at work in the phase, satisfies a condition. */
  static Condition someForum(Condition more) {
    return some("spaces").satisfying(all(measure("atWork").holds(), more));
  }

  private static Rule forumExists() {
    return basic("P17-FORUM")
        .title("A forum exists", "Un forum existe", "Existe un foro")
        .text(
            "A multi-stakeholder forum is formed to oversee the OGP process.",
            "Un forum multipartite est constitué pour superviser le processus du PGO.",
            "Se forma un foro multiactor para supervisar el proceso de la OGP.")
        .must(some("spaces").satisfying(measure("atWork").holds()));
  }

  private static Rule meetsQuarterly() {
    return ofForum("MSF-17-QTR")
        .title(
            "The forum meets at least every quarter",
            "Le forum se réunit au moins tous les trimestres",
            "El foro se reúne al menos cada trimestre")
        .text(
            "The forum meets at least every three months, in person or remotely.",
            "Le forum se réunit au moins tous les trois mois, en personne ou à distance.",
            "El foro se reúne al menos cada tres meses, en persona o a distancia.")
        .parameter("maxGap", "P3M")
        .when(
            all(
                StandardsSpaceRules.spaceIsThere(),
                StandardsSpaceRules.longerThanAGapOrWithMeetings()))
        .must(
            some("spaces")
                .satisfying(measure("gaps").with("mode", "rolling").atMost(parameter("maxGap"))));
  }

  private static Rule meetsRemotely() {
    return ofForum("MSF-17-REMOTE")
        .title(
            "One can take part in meetings remotely",
            "On peut participer à distance à des réunions",
            "Se puede participar a distancia en reuniones")
        .text(
            "Remote participation is possible in at least some meetings of the forum.",
            "La participation à distance est possible à au moins certaines réunions du forum.",
            "La participación a distancia es posible en al menos algunas reuniones del foro.")
        .parameter("minMeetings", "1")
        .must(
            some("spaces")
                .satisfying(
                    count(
                            "meetings",
                            all(
                                measure("inWindow").holds(),
                                measure("reaches").with("way", "remote").holds()))
                        .atLeast(parameter("minMeetings"))));
  }

  private static Rule mandateIsJoint() {
    String id = "MSF-17-MANDATE";
    return ofForum(id)
        .title(
            "The forum's rules are set jointly and published",
            "Les règles du forum sont établies en commun et publiées",
            "Las reglas del foro se establecen en común y se publican")
        .text(
            "The members of the forum develop its remit, membership and governance together, and"
                + " these are published.",
            "Les membres du forum élaborent ensemble son mandat, sa composition et sa gouvernance,"
                + " et ceux-ci sont publiés.",
            "Los miembros del foro elaboran juntos su mandato, su composición y su gobernanza, y"
                + " estos se publican.")
        .must(
            someForum(
                all(
                    measure("rulesPublic").with("rule", id).holds(),
                    some("charters")
                        .satisfying(measure("jointlyAdopted").with("rule", id).holds()))));
  }

  private static Rule joinsBothSides() {
    return ofForum("P17-MULTI")
        .title(
            "The forum has members from both sides",
            "Le forum a des membres des deux côtés",
            "El foro tiene miembros de ambas partes")
        .text(
            "The forum has members from government and members from outside it.",
            "Le forum a des membres issus du gouvernement et d'autres qui n'en sont pas issus.",
            "El foro tiene miembros del gobierno y miembros externos a él.")
        .must(
            someForum(
                some("seatTables")
                    .satisfying(
                        all(
                            measure("heldThen").holds(),
                            measure("seats").with("sector", "government").atLeast(1),
                            measure("seats").with("sector", "non-government").atLeast(1)))));
  }

  private static Rule isBalanced() {
    return ofForum("MSF-17-PARITY")
        .title(
            "The seats of the forum are balanced",
            "Les sièges du forum sont équilibrés",
            "Los asientos del foro están equilibrados")
        .text(
            "Government and members from outside it hold balanced numbers of seats in the forum.",
            "Le gouvernement et les membres extérieurs ont dans le forum des nombres de sièges"
                + " équilibrés.",
            "El gobierno y los miembros externos tienen en el foro números equilibrados de"
                + " asientos.")
        .parameter("tolerance", "0", "1")
        .parameter("autonomous", "with-government", "own-side")
        .must(
            someForum(
                all(
                    count("seatTables", measure("heldThen").holds()).atLeast(1),
                    each("seatTables")
                        .where(measure("heldThen").holds())
                        .satisfying(
                            measure("seatImbalance")
                                .with("a", "government")
                                .with("b", "non-government")
                                .with("autonomous", parameter("autonomous"))
                                .atMost(parameter("tolerance"))))));
  }

  private static Rule selectionIsFair() {
    return ofForum("MSF-17-SELECT")
        .title(
            "Members from outside government are chosen fairly",
            "Les membres extérieurs au gouvernement sont choisis équitablement",
            "Los miembros externos al gobierno se eligen de forma justa")
        .text(
            "The members of the forum from outside government are chosen in a fair and transparent"
                + " process.",
            "Les membres du forum extérieurs au gouvernement sont choisis par un processus"
                + " équitable et transparent.",
            "Los miembros del foro externos al gobierno se eligen en un proceso justo y"
                + " transparente.")
        .must(someForum(measure("attested").with("rule", "MSF-17-SELECT").holds()));
  }

  private static Rule governmentCanDecide() {
    return ofForum("MSF-17-HIGH")
        .title(
            "Government members can decide",
            "Les membres du gouvernement peuvent décider",
            "Los miembros del gobierno pueden decidir")
        .text(
            "The government's members of the forum have the power to take decisions.",
            "Les membres du forum issus du gouvernement ont le pouvoir de prendre des décisions.",
            "Los miembros del foro por parte del gobierno tienen poder de decisión.")
        .must(someForum(measure("attested").with("rule", "MSF-17-HIGH").holds()));
  }

  private static Rule reportsBack() {
    return ofForum("P17-REPORT")
        .title(
            "The forum reports to wider stakeholders",
            "Le forum rend compte à d'autres parties prenantes",
            "El foro informa a otras partes interesadas")
        .text(
            "The forum proactively reports its decisions, activities and results to wider"
                + " stakeholders.",
            "Le forum rend compte de lui-même de ses décisions, activités et résultats à un cercle"
                + " plus large de parties prenantes.",
            "El foro informa por propia iniciativa de sus decisiones, actividades y resultados a un"
                + " círculo más amplio de partes interesadas.")
        .must(
            someForum(
                any(
                    measure("minutesPublic").holds(),
                    measure("attested").with("rule", "P17-REPORT").holds())));
  }
}
