package io.github.ogpsdk.model.vocabulary;

import static io.github.ogpsdk.model.rule.ValueType.CODE;
import static io.github.ogpsdk.model.rule.ValueType.DATE;
import static io.github.ogpsdk.model.rule.ValueType.FLAG;
import static io.github.ogpsdk.model.rule.ValueType.NUMBER;
import static io.github.ogpsdk.model.rule.ValueType.SPAN;

import io.github.ogpsdk.model.rule.Collection;
import io.github.ogpsdk.model.rule.Kind;
import io.github.ogpsdk.model.rule.Measure;
import java.util.List;

/** Kinds, collections and measures of co-creation: notice, outreach, channels for input, answer. */
final class CoCreationWords {
  static final List<Kind> KINDS =
      List.of(
          Words.kind("notice", "cycle", "notices", "notice", "avis", "aviso"),
          Words.kind(
              "channel",
              "cycle",
              "inputChannels",
              "channel for input",
              "canal de contribution",
              "canal de aportes"),
          Words.kind(
              "response",
              "cycle",
              "responses",
              "reasoned response",
              "réponse motivée",
              "respuesta razonada"));

  static final List<Collection> COLLECTIONS =
      List.of(
          Words.collection(
              "notices",
              "notice",
              "notices of co-creation",
              "avis de co-création",
              "avisos de cocreación",
              "cycle"),
          Words.collection(
              "outreach",
              "meeting",
              "outreach activities",
              "activités de sensibilisation",
              "actividades de divulgación",
              "cycle"),
          Words.collection(
              "inputChannels",
              "channel",
              "channels for input",
              "canaux de contribution",
              "canales de aportes",
              "cycle"),
          Words.collection(
              "coCreationEvents",
              "meeting",
              "co-creation events",
              "événements de co-création",
              "eventos de cocreación",
              "cycle"),
          Words.collection(
              "responses",
              "response",
              "reasoned responses",
              "réponses motivées",
              "respuestas razonadas",
              "cycle"));

  static final List<Measure> MEASURES =
      List.of(
          Words.measure(
              "madePublic",
              "notice",
              FLAG,
              "the notice was published",
              "l'avis a été publié",
              "el aviso se publicó"),
          Words.measure(
              "leadTime",
              "notice",
              SPAN,
              "time between the notice and the start of co-creation",
              "temps entre l'avis et le début de la co-création",
              "tiempo entre el aviso y el inicio de la cocreación"),
          Words.measure(
              "onOgpSite",
              "notice",
              FLAG,
              "the notice was published on the member's OGP website or page",
              "l'avis a été publié sur le site ou la page du membre consacrés au PGO",
              "el aviso se publicó en el sitio o la página del miembro sobre la OGP",
              Args.ATTESTING_RULE),
          Words.measure(
              "givesTimeline",
              "notice",
              FLAG,
              "the notice gives the timeline",
              "l'avis donne le calendrier",
              "el aviso da el calendario",
              Args.ATTESTING_RULE),
          Words.measure(
              "givesOpportunities",
              "notice",
              FLAG,
              "the notice gives the ways to take part",
              "l'avis donne les moyens de participer",
              "el aviso da las formas de participar",
              Args.ATTESTING_RULE),
          Words.measure(
              "carriedOut",
              List.of("meeting", "channel"),
              FLAG,
              "it was carried out",
              "cela a eu lieu",
              "se llevó a cabo"),
          Words.measure(
              "begunOn",
              List.of("meeting", "channel"),
              DATE,
              "begun on",
              "commencé le",
              "iniciado el"),
          Words.measure(
              "withStakeholders",
              "meeting",
              FLAG,
              "it was for stakeholders outside government",
              "elle s'adressait à des parties prenantes hors du gouvernement",
              "se dirigía a partes interesadas fuera del gobierno"),
          Words.measure(
              "audiences",
              List.of("meeting", "channel"),
              NUMBER,
              "kinds of stakeholders it was open to",
              "types de parties prenantes à qui c'était ouvert",
              "tipos de partes interesadas a quienes estaba abierto"),
          Words.measure(
              "openDays",
              "channel",
              NUMBER,
              "days open for input",
              "jours ouverts aux contributions",
              "días abiertos a aportes"),
          Words.measure(
              "timeAppropriate",
              List.of("meeting", "channel"),
              FLAG,
              "the time for input is attested as appropriate",
              "le temps laissé aux contributions est attesté comme approprié",
              "el tiempo para aportes está atestiguado como apropiado",
              Args.ATTESTING_RULE),
          Words.measure(
                  "attestation",
                  "cycle",
                  CODE,
                  "attestation on this rule",
                  "attestation sur cette règle",
                  "atestación sobre esta regla",
                  Args.ATTESTED_RULE)
              .giving(Lists.ATTESTED),
          Words.measure(
              "given",
              "response",
              FLAG,
              "feedback was given",
              "un retour a été donné",
              "se dio una respuesta"),
          Words.measure("givenOn", "response", DATE, "given on", "donné le", "dada el"));

  private CoCreationWords() {}
}
