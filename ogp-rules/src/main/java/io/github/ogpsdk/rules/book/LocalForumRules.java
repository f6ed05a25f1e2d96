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
import static io.github.ogpsdk.rules.book.Books.measure;
import static io.github.ogpsdk.rules.book.Books.not;
import static io.github.ogpsdk.rules.book.Books.parameter;
import static io.github.ogpsdk.rules.book.Books.rule;
import static io.github.ogpsdk.rules.book.Books.some;

import io.github.ogpsdk.model.rule.Condition;
import io.github.ogpsdk.model.rule.Level;
import io.github.ogpsdk.model.rule.Rule;
import java.util.List;

/**
 * What OGP Local asks on the way to a plan: the questions 1.1 to 1.4, and the web page. Whether a
 * forum exists and is mixed is asked of the whole cycle by the day of judgement; only the meeting
 * and the endorsement belong to co-creation.
 */
final class LocalForumRules {
  private LocalForumRules() {}

  static List<Rule> rules() {
    return List.of(forumExists(), forumIsMixed(), forumMeets(), planIsEndorsed(), siteIsUpdated());
  }

  private static RuleDraft question(String id, String requirement) {
    return rule(id)
        .about("cycle")
        .level(Level.RULE)
        .requirement(requirement)
        .cite(ForumDocuments.LOCAL_INCEPTION.section(requirement))
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE);
  }

  private static Rule forumExists() {
    return question("LO-FORUM", "1.1")
        .due(measure("phaseOver"))
        .level(Level.MINIMUM_REQUIREMENT)
        .title("A forum exists", "Un forum existe", "Existe un foro")
        .text(
            "A forum for the local OGP process exists, in any form; who takes part in it is asked"
                + " apart (LO-MULTI).",
            "Un forum pour le processus local du PGO existe, sous n'importe quelle forme ; la"
                + " question de savoir qui y participe est posée à part (LO-MULTI).",
            "Existe un foro para el proceso local de la OGP, de cualquier forma; quién participa en"
                + " él se pregunta aparte (LO-MULTI).")
        .when(hasBegun())
        .must(some("spaces").satisfying(measure("atWork").holds()));
  }

  private static Rule forumIsMixed() {
    Condition seated =
        some("seatTables")
            .satisfying(
                all(
                    measure("heldThen").holds(),
                    measure("seats").with("sector", "non-government").atLeast(1)));
    return question("LO-MULTI", "1.2")
        .due(measure("phaseOver"))
        .level(Level.MINIMUM_REQUIREMENT)
        .title(
            "The forum is multi-stakeholder", "Le forum est multipartite", "El foro es multiactor")
        .text(
            "Civil society or other stakeholders outside government can take part in the forum.",
            "La société civile ou d'autres parties prenantes non gouvernementales peuvent"
                + " participer au forum.",
            "La sociedad civil u otras partes interesadas no gubernamentales pueden participar en"
                + " el foro.")
        .when(all(hasBegun(), StandardsSpaceRules.spaceIsThere()))
        .must(Forum2017Rules.someForum(any(seated, some("meetings").satisfying(withOutsiders()))));
  }

  /** A forum is asked for once work on the plan has begun. */
  private static Condition hasBegun() {
    return measure("coCreationStart").atMost(measure("judgementDay").value());
  }

  private static Condition withOutsiders() {
    return all(
        measure("inWindow").holds(),
        measure("attendance").with("sector", "non-government").atLeast(1));
  }

  private static Rule forumMeets() {
    return question("LO-MEETING", "1.3")
        .when(StandardsSpaceRules.spaceIsThere())
        .phases(CO_CREATION)
        .title(
            "The forum meets during co-creation",
            "Le forum se réunit pendant la co-création",
            "El foro se reúne durante la cocreación")
        .text(
            "The forum holds at least one meeting with civil society and other stakeholders outside"
                + " government during co-creation.",
            "Le forum tient au moins une réunion avec la société civile et d'autres parties"
                + " prenantes non gouvernementales pendant la co-création.",
            "El foro celebra al menos una reunión con la sociedad civil y otras partes interesadas"
                + " no gubernamentales durante la cocreación.")
        .parameter("minMeetings", "1")
        .must(
            some("spaces")
                .satisfying(count("meetings", withOutsiders()).atLeast(parameter("minMeetings"))));
  }

  private static Rule planIsEndorsed() {
    return question("LO-ENDORSE", "1.4")
        .phases(CO_CREATION)
        .title(
            "Stakeholders endorsed the plan",
            "Les parties prenantes ont approuvé le plan",
            "Las partes interesadas respaldaron el plan")
        .text(
            "Stakeholders of the forum outside government endorsed the action plan before its"
                + " submission.",
            "Les parties prenantes non gouvernementales du forum ont approuvé le plan d'action"
                + " avant sa remise.",
            "Las partes interesadas no gubernamentales del foro respaldaron el plan de acción antes"
                + " de su entrega.")
        .must(measure("attested").with("rule", "LO-ENDORSE").holds());
  }

  private static Rule siteIsUpdated() {
    String id = "LO-SITE-4M";
    return question(id, "site")
        .phases(CO_CREATION, IMPLEMENTATION)
        .title(
            "The web page is updated every four months",
            "La page web est mise à jour tous les quatre mois",
            "La página web se actualiza cada cuatro meses")
        .text(
            "A web page on the local OGP process, open to all without barriers, is updated at least"
                + " every four months.",
            "Une page web sur le processus local du PGO, ouverte à tous sans barrière, est mise à"
                + " jour au moins tous les quatre mois.",
            "Una página web sobre el proceso local de la OGP, abierta a todos sin barreras, se"
                + " actualiza al menos cada cuatro meses.")
        .parameter("maxGap", "P4M")
        .when(longerThanAGapOrUpdated())
        .must(
            some("websites")
                .satisfying(
                    StandardsPublicationRules.onlineAnd(
                        all(
                            measure("barrierFree").with("rule", id).holds(),
                            measure("updateGaps").atMost(parameter("maxGap"))))));
  }

  /** The phase is longer than the longest gap allowed, or the page was updated in it. */
  private static Condition longerThanAGapOrUpdated() {
    return any(
        not(measure("phaseLength").atMost(parameter("maxGap"))),
        some("websites")
            .satisfying(
                some("updates")
                    .satisfying(
                        all(
                            measure("updatedOn").atLeast(measure("phaseStart").value()),
                            measure("updatedOn").atMost(measure("phaseEnd").value())))));
  }
}
