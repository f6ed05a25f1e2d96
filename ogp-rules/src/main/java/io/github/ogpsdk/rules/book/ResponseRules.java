package io.github.ogpsdk.rules.book;

import static io.github.ogpsdk.model.Verdict.INSUFFICIENT_EVIDENCE;
import static io.github.ogpsdk.model.Verdict.MET;
import static io.github.ogpsdk.model.Verdict.NOT_APPLICABLE;
import static io.github.ogpsdk.model.Verdict.NOT_MET;
import static io.github.ogpsdk.rules.book.Books.all;
import static io.github.ogpsdk.rules.book.Books.any;
import static io.github.ogpsdk.rules.book.Books.measure;
import static io.github.ogpsdk.rules.book.Books.parameter;
import static io.github.ogpsdk.rules.book.Books.rule;

import io.github.ogpsdk.model.rule.Condition;
import io.github.ogpsdk.model.rule.Rule;
import java.util.List;

/**
 * The Response Policy: who may file a letter of concern and on what, in which order a case goes,
 * when a member is restored; and what makes a member active.
 *
 * @ogp.source OGP Response Policy, 2017
 */
final class ResponseRules {
  private ResponseRules() {}

  static List<Rule> rules() {
    return List.of(
        filerMayFile(),
        entityIsInvolved(),
        concernIsCovered(),
        stepsFollowInOrder(),
        restoredOnceAddressed(),
        memberIsActive());
  }

  private static Rule filerMayFile() {
    return rule("RP-FILER")
        .about("letter-of-concern")
        .cite(ProcessDocuments.RESPONSE_POLICY)
        .title(
            "Who filed the letter of concern may do so",
            "L'auteur de la lettre de préoccupation est habilité",
            "Quien presentó la carta de preocupación puede hacerlo")
        .text(
            "A letter of concern comes from a member of the Steering Committee, a multilateral partner or an entity involved in OGP, not from an individual for themselves.",
            "Une lettre de préoccupation émane d'un membre du Comité directeur, d'un partenaire multilatéral ou d'une entité engagée dans le PGO, et non d'un particulier pour lui-même.",
            "Una carta de preocupación proviene de un miembro del Comité Directivo, de un socio multilateral o de una entidad involucrada en la OGP, no de una persona a título propio.")
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .must(
            measure("filerKind").is("steering-committee-member", "multilateral-partner", "entity"));
  }

  private static Rule entityIsInvolved() {
    return rule("RP-ENTITY")
        .about("letter-of-concern")
        .cite(ProcessDocuments.RESPONSE_POLICY)
        .title(
            "The entity has taken part in OGP in the country",
            "L'entité a participé au PGO dans le pays",
            "La entidad ha participado en la OGP en el país")
        .text(
            "An entity that files a letter of concern is or was involved in OGP, and works in the country concerned.",
            "Une entité qui dépose une lettre de préoccupation est ou a été engagée dans le PGO, et travaille dans le pays concerné.",
            "Una entidad que presenta una carta de preocupación participa o participó en la OGP, y trabaja en el país en cuestión.")
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .when(measure("filerKind").is("entity"))
        .must(measure("filerInvolved").with("rule", "RP-ENTITY").holds());
  }

  private static Rule concernIsCovered() {
    return rule("RP-SUBJECT")
        .about("letter-of-concern")
        .cite(ProcessDocuments.RESPONSE_QUESTIONS)
        .title(
            "The concern is one that the policy covers",
            "La préoccupation relève de la politique",
            "La preocupación está cubierta por la política")
        .text(
            "A letter of concern is about at least one of four areas: access to information, space for non-governmental organizations, fundamental freedoms, media freedom.",
            "Une lettre de préoccupation porte sur au moins un de quatre domaines : l'accès à l'information, l'espace des organisations non gouvernementales, les libertés fondamentales, la liberté des médias.",
            "Una carta de preocupación trata de al menos una de cuatro áreas: el acceso a la información, el espacio de las organizaciones no gubernamentales, las libertades fundamentales, la libertad de los medios.")
        .parameter("minAreas", "1")
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .must(measure("issues").atLeast(parameter("minAreas")));
  }

  private static Rule stepsFollowInOrder() {
    return rule("RP-ORDER")
        .about("response-step")
        .cite(ProcessDocuments.RESPONSE_QUESTIONS)
        .title(
            "The steps of a case follow in order",
            "Les étapes d'un dossier se suivent dans l'ordre",
            "Los pasos de un caso siguen su orden")
        .text(
            "A case goes from the letter of concern to stage one and from there to stage two; the Steering Committee decides on suspension, and only a suspended member is restored.",
            "Un dossier va de la lettre de préoccupation à la première étape, puis à la deuxième ; le Comité directeur décide de la suspension, et seul un membre suspendu est rétabli.",
            "Un caso va de la carta de preocupación a la primera etapa y de ahí a la segunda; el Comité Directivo decide la suspensión, y solo se restablece a un miembro suspendido.")
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .must(
            any(
                all(
                    measure("step").is("acknowledged", "eligibility-check", "stage-one"),
                    before("letter-of-concern")),
                all(measure("step").is("stage-two"), before("stage-one")),
                all(
                    measure("step").is("suspended"),
                    any(measure("decidedBy").is("steering-committee"), byTheCommittee())),
                all(measure("step").is("restored"), before("suspended"))));
  }

  private static Rule restoredOnceAddressed() {
    return rule("RP-RESTORE")
        .about("restoration")
        .cite(ProcessDocuments.SUSPENSION)
        .title(
            "The member was restored once the recommendations were addressed",
            "Le membre a été rétabli une fois les recommandations suivies",
            "El miembro fue restablecido una vez atendidas las recomendaciones")
        .text(
            "A suspended member becomes active again only when it has addressed the recommendations.",
            "Un membre suspendu ne redevient actif qu'après avoir donné suite aux recommandations.",
            "Un miembro suspendido vuelve a estar activo solo cuando ha atendido las recomendaciones.")
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .must(measure("rectified").with("rule", "RP-RESTORE").holds());
  }

  private static Rule memberIsActive() {
    return rule("ST-ACTIVE")
        .about("partnership")
        .cite(ProcessDocuments.MEMBER)
        .title("The member is active", "Le membre est actif", "El miembro está activo")
        .text(
            "The member is active: not inactive after procedural review, not suspended under the Response Policy, and it has not left OGP.",
            "Le membre est actif : ni inactif à la suite d'un examen de procédure, ni suspendu au titre de la politique de réponse, et il n'a pas quitté le PGO.",
            "El miembro está activo: ni inactivo tras una revisión de procedimiento, ni suspendido por la política de respuesta, y no ha dejado la OGP.")
        .examples(MET, NOT_MET, INSUFFICIENT_EVIDENCE)
        .must(measure("memberStatus").is("active", "under-procedural-review"));
  }

  private static Condition before(String step) {
    return measure("stepsBefore").with("step", step).atLeast(1);
  }

  /** The Steering Committee decided on stage two, which is the suspension. */
  private static Condition byTheCommittee() {
    return measure("stepsBefore")
        .with("step", "stage-two")
        .with("by", "steering-committee")
        .atLeast(1);
  }
}
