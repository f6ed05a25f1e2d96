package io.github.ogpsdk.model.vocabulary;

import static io.github.ogpsdk.model.rule.ValueType.CODE;
import static io.github.ogpsdk.model.rule.ValueType.DATE;
import static io.github.ogpsdk.model.rule.ValueType.FLAG;
import static io.github.ogpsdk.model.rule.ValueType.SPAN;

import io.github.ogpsdk.model.rule.Collection;
import io.github.ogpsdk.model.rule.Kind;
import io.github.ogpsdk.model.rule.Measure;
import java.util.List;

/** Kinds, collections and measures of forums in earlier editions and in practice. */
final class ForumWords {
  private static final String BODY = "mechanism";
  private static final String MEETING = "meeting";

  static final List<Kind> KINDS = List.of();

  static final List<Collection> COLLECTIONS = List.of();

  static final List<Measure> MEASURES =
      List.of(
          Words.measure(
              "attested",
              List.of("cycle", BODY, "seat-table"),
              FLAG,
              "it is attested",
              "c'est attesté",
              "está atestiguado",
              Args.ATTESTED_RULE),
          Words.measure(
              "heldThen",
              List.of("seat-table", "chair-term"),
              FLAG,
              "it was in place in this time",
              "cela était en place pendant cette période",
              "estaba en vigor en este período"),
          Words.measure(
              "reaches",
              List.of(MEETING, "channel"),
              FLAG,
              "one could take part: {way}",
              "on pouvait participer : {way}",
              "se podía participar: {way}",
              Args.WAY),
          Words.measure(
              "opensTo",
              List.of(MEETING, "channel"),
              FLAG,
              "it was open to {sector}",
              "c'était ouvert à : {sector}",
              "estaba abierto a: {sector}",
              Args.SECTOR),
          Words.measure(
                  "commentsPublished",
                  "cycle",
                  CODE,
                  "contributions that were published",
                  "contributions publiées",
                  "aportes publicados")
              .giving(Lists.EXTENT),
          Words.measure(
              "summaryPublished",
              "cycle",
              FLAG,
              "a summary of the contributions was published",
              "une synthèse des contributions a été publiée",
              "se publicó un resumen de los aportes",
              Args.ATTESTING_RULE),
          Words.measure(
              "jointlyAdopted",
              "charter",
              FLAG,
              "government and members outside it adopted the charter together",
              "le gouvernement et des membres extérieurs ont adopté le règlement ensemble",
              "el gobierno y miembros externos adoptaron juntos el reglamento",
              Args.ATTESTING_RULE),
          Words.measure(
              "coversConflict",
              "charter",
              FLAG,
              "the charter has rules on conflicts of interest",
              "le règlement contient des règles sur les conflits d'intérêts",
              "el reglamento contiene normas sobre conflictos de intereses"),
          Words.measure(
              "isSetUp",
              BODY,
              FLAG,
              "the body is more than a proposal",
              "l'instance est plus qu'une proposition",
              "la instancia es más que una propuesta"),
          Words.measure(
              "timeWithoutMeeting",
              BODY,
              SPAN,
              "time since the last meeting, or since it was set up",
              "temps depuis la dernière réunion, ou depuis sa création",
              "tiempo desde la última reunión, o desde su creación"),
          Words.measure(
              "minutesPublicOn",
              MEETING,
              DATE,
              "minutes public on",
              "compte rendu public le",
              "acta pública el"),
          Words.measure(
              "minutesDue",
              MEETING,
              DATE,
              "last day of {within} after the meeting",
              "dernier jour du délai de {within} après la réunion",
              "último día del plazo de {within} tras la reunión",
              Args.WITHIN),
          Words.measure(
              "agendaSentOn",
              MEETING,
              DATE,
              "agenda shared on",
              "ordre du jour communiqué le",
              "orden del día compartido el"),
          Words.measure(
              "hasVote",
              "membership",
              FLAG,
              "the member has a vote",
              "le membre a le droit de vote",
              "el miembro tiene voto"));

  private ForumWords() {}
}
