package io.github.ogpsdk.model.vocabulary;

import static io.github.ogpsdk.model.rule.ValueType.CODE;
import static io.github.ogpsdk.model.rule.ValueType.DATE;
import static io.github.ogpsdk.model.rule.ValueType.FLAG;
import static io.github.ogpsdk.model.rule.ValueType.NUMBER;
import static io.github.ogpsdk.model.rule.ValueType.PERIOD;
import static io.github.ogpsdk.model.rule.ValueType.SPAN;
import static io.github.ogpsdk.model.rule.ValueType.SPANS;

import io.github.ogpsdk.model.Text;
import io.github.ogpsdk.model.rule.Collection;
import io.github.ogpsdk.model.rule.Kind;
import io.github.ogpsdk.model.rule.Measure;
import io.github.ogpsdk.model.rule.ValueType;
import java.util.List;
import java.util.stream.Stream;

/** Kinds, collections and measures of chairs, members, their terms and how they are selected. */
final class PeopleWords {
  private static final String AUTONOMOUS = "autonomous";

  static final List<Kind> KINDS =
      List.of(
          Words.kind(
              "chair-term",
              "mechanism",
              "chairTerms",
              "term in the chair",
              "mandat à la présidence",
              "mandato en la presidencia"),
          Words.kind(
              "chair-group",
              "mechanism",
              "chairGroups",
              "chairs in office",
              "présidence en exercice",
              "presidencia en ejercicio"),
          Words.kind(
              "membership",
              "mechanism",
              "memberships",
              "member's term",
              "mandat d'un membre",
              "mandato de un miembro"),
          Words.kind("selection", "mechanism", "selections", "selection", "sélection", "selección"),
          Words.kind(
              "chair-rule",
              "charter",
              "chairRules",
              "rule on the chair",
              "règle sur la présidence",
              "regla sobre la presidencia"));

  static final List<Collection> COLLECTIONS =
      List.of(
          Words.collection(
              "chairTerms",
              "chair-term",
              "terms in the chair",
              "mandats à la présidence",
              "mandatos en la presidencia",
              "mechanism"),
          Words.collection(
              "parentChairTerms",
              "chair-term",
              "terms in the chair of the parent body",
              "mandats à la présidence de l'instance dont celle-ci dépend",
              "mandatos en la presidencia de la instancia de la que depende",
              "mechanism"),
          Words.collection(
              "chairGroups",
              "chair-group",
              "chairs in office together",
              "présidences en exercice",
              "presidencias en ejercicio",
              "mechanism"),
          Words.collection(
              "memberships",
              "membership",
              "members' terms",
              "mandats des membres",
              "mandatos de los miembros",
              "mechanism"),
          Words.collection(
              "selections", "selection", "selections", "sélections", "selecciones", "mechanism"),
          Words.collection(
              "chairRules",
              "chair-rule",
              "rules on the chair",
              "règles sur la présidence",
              "reglas sobre la presidencia",
              "charter"));

  static final List<Measure> MEASURES =
      Stream.of(ofBodies(), ofChairs(), ofMembers(), ofSelections()).flatMap(List::stream).toList();

  private PeopleWords() {}

  private static List<Measure> ofBodies() {
    return List.of(
        Words.measure(
            "bodyId",
            "mechanism",
            CODE,
            "the body's id",
            "identifiant de l'instance",
            "identificador de la instancia"),
        Words.measure(
            "civilSocietyChosenBy",
            "mechanism",
            CODE,
            "who chose the members from civil society",
            "qui a choisi les membres issus de la société civile",
            "quién eligió a los miembros de la sociedad civil",
            "basis"),
        Words.measure(
            "isAdopted",
            "charter",
            FLAG,
            "the charter is more than a draft",
            "le règlement est plus qu'un projet",
            "el reglamento es más que un borrador"),
        Words.measure(
            "chairRuleSide",
            "chair-rule",
            CODE,
            "side that holds the position",
            "côté qui occupe la fonction",
            "parte que ocupa el cargo",
            AUTONOMOUS),
        Words.measure(
            "limitsRepetition",
            "chair-rule",
            FLAG,
            "the charter limits how often in a row the chair may be held",
            "le règlement limite le nombre de mandats consécutifs à la présidence",
            "el reglamento limita cuántas veces seguidas se puede ejercer la presidencia"),
        Words.measure(
            "chairsInOffice",
            "chair-group",
            NUMBER,
            "chairs in office",
            "présidents en exercice",
            "titulares de la presidencia en ejercicio",
            "sector",
            "role"));
  }

  private static List<Measure> ofChairs() {
    return List.of(
        Words.measure(
            "chairRole",
            "chair-term",
            CODE,
            "position in the chair",
            "fonction à la présidence",
            "cargo en la presidencia"),
        Words.measure(
            "chairSide",
            "chair-term",
            CODE,
            "side of the chair",
            "côté de la présidence",
            "parte de la presidencia",
            AUTONOMOUS),
        Words.measure(
            "chairTenure",
            "chair-term",
            SPAN,
            "time in the chair",
            "temps à la présidence",
            "tiempo en la presidencia"),
        Words.measure(
            "chairedAlone",
            "chair-term",
            SPANS,
            "time in which this side chaired alone",
            "temps pendant lequel ce côté a présidé seul",
            "tiempo en que esta parte presidió sola",
            AUTONOMOUS),
        Words.measure(
            "sharedChair",
            "chair-term",
            FLAG,
            "somebody of another side chaired at the same time",
            "quelqu'un d'un autre côté présidait en même temps",
            "alguien de otra parte presidía al mismo tiempo",
            AUTONOMOUS),
        Words.measure(
            "sameSideAsBefore",
            "chair-term",
            FLAG,
            "the chair stayed with the side that held it before",
            "la présidence est restée au côté qui l'exerçait auparavant",
            "la presidencia siguió en la parte que la ejercía antes",
            AUTONOMOUS),
        Words.measure(
            "sameOrganizationAsBefore",
            "chair-term",
            FLAG,
            "the position stayed with the organization that held it before",
            "la fonction est restée à l'organisation qui l'exerçait auparavant",
            "el cargo siguió en la organización que lo ejercía antes"),
        Words.measure(
            "roleBefore",
            "chair-term",
            CODE,
            "position that the same organization held until then",
            "fonction que la même organisation exerçait jusque-là",
            "cargo que la misma organización ejercía hasta entonces"),
        Words.measure(
            "roleAfter",
            "chair-term",
            CODE,
            "position that the same organization held from then on",
            "fonction que la même organisation a exercée ensuite",
            "cargo que la misma organización ejerció después"),
        Words.measure(
            "chairLastDay",
            "chair-term",
            DATE,
            "last day in the chair",
            "dernier jour à la présidence",
            "último día en la presidencia"),
        Words.measure(
            "sitsIn",
            "chair-term",
            FLAG,
            "the organization had a seat in the body “{body}” while it chaired",
            "l'organisation siégeait dans l'instance « {body} » pendant sa présidence",
            "la organización tenía un asiento en la instancia «{body}» mientras presidía",
            "body"),
        Words.measure(
            "chairRulesOn",
            "chair-term",
            NUMBER,
            "rules of the charter on this position",
            "règles de l'instance sur cette fonction",
            "reglas de la instancia sobre este cargo"),
        Words.measure(
            "chairSideAllowed",
            "chair-term",
            FLAG,
            "the chair came from the side that the charter names",
            "la présidence venait du côté que désigne le règlement",
            "la presidencia venía de la parte que indica el reglamento"),
        Words.measure(
            "chairWayAllowed",
            "chair-term",
            FLAG,
            "the chair was chosen in the way that the charter names",
            "la présidence a été choisie de la manière que prévoit le règlement",
            "la presidencia se eligió de la manera que prevé el reglamento"),
        Words.measure(
            "charterTerm",
            "chair-term",
            PERIOD,
            "term in the chair that the charter sets",
            "durée du mandat à la présidence que fixe le règlement",
            "duración del mandato en la presidencia que fija el reglamento"),
        Words.measure(
            "chairChosenBy",
            "chair-term",
            CODE,
            "who chose the chair",
            "qui a choisi la présidence",
            "quién eligió a la presidencia"),
        Words.measure(
            "unanimous",
            "chair-term",
            FLAG,
            "the nomination was unanimous",
            "la désignation a été unanime",
            "la designación fue unánime"));
  }

  private static List<Measure> ofMembers() {
    return List.of(
        Words.measure(
            "memberRole",
            "membership",
            CODE,
            "role of the member",
            "rôle du membre",
            "función del miembro"),
        Words.measure(
            "memberSide",
            "membership",
            CODE,
            "side of the seat",
            "côté qui occupe le siège",
            "parte que ocupa el asiento",
            AUTONOMOUS),
        Words.measure(
            "isReplacement",
            "membership",
            FLAG,
            "the seat was taken over in mid-term",
            "le siège a été repris en cours de mandat",
            "el asiento se asumió a mitad de mandato"),
        Words.measure(
            "termLength",
            "membership",
            SPAN,
            "length of the term",
            "durée du mandat",
            "duración del mandato"),
        Words.measure(
            "termStart",
            "membership",
            DATE,
            "first day of the term",
            "premier jour du mandat",
            "primer día del mandato"),
        Words.measure(
            "nearestStart",
            "membership",
            DATE,
            "nearest day on which terms begin",
            "jour le plus proche où commencent les mandats",
            "día más cercano en que comienzan los mandatos",
            "day"),
        seats(
            "termNumber",
            NUMBER,
            "which term in a row",
            "rang du mandat consécutif",
            "orden del mandato consecutivo"),
        seats(
            "termsAllowed",
            NUMBER,
            "terms in a row that the charter allows",
            "mandats consécutifs que permet le règlement",
            "mandatos consecutivos que permite el reglamento"),
        seats(
            "lastDay",
            DATE,
            "last day of the term",
            "dernier jour du mandat",
            "último día del mandato"),
        seats(
            "lastDayAllowed",
            DATE,
            "last day that the charter allows",
            "dernier jour que permet le règlement",
            "último día que permite el reglamento"),
        Words.measure(
            "termRules",
            "membership",
            NUMBER,
            "rules of the charter on this seat's term",
            "règles de l'instance sur la durée de ce mandat",
            "reglas de la instancia sobre la duración de este mandato"),
        Words.measure(
            "wonBy",
            "membership",
            CODE,
            "how the selection ended for the member",
            "issue de la sélection pour le membre",
            "resultado de la selección para el miembro"),
        Words.measure(
            "chairsParent",
            "membership",
            FLAG,
            "the organization chaired the parent body while it had the seat",
            "l'organisation présidait l'instance dont celle-ci dépend pendant qu'elle siégeait",
            "la organización presidía la instancia de la que depende mientras ocupaba el asiento"),
        Words.measure(
            "countryStatusKnown",
            "membership",
            FLAG,
            "somebody attests whether the country took part in OGP",
            "quelqu'un atteste si le pays participait au PGO",
            "alguien da fe de si el país participaba en la OGP"),
        Words.measure(
            "countryActive",
            "membership",
            FLAG,
            "the country took part in OGP while its government had the seat",
            "le pays participait au PGO pendant que son gouvernement siégeait",
            "el país participaba en la OGP mientras su gobierno ocupaba el asiento"));
  }

  private static List<Measure> ofSelections() {
    return List.of(
        Words.measure(
            "selectionSide",
            "selection",
            CODE,
            "side whose seats are filled",
            "côté dont les sièges sont pourvus",
            "parte cuyos asientos se cubren",
            AUTONOMOUS),
        Words.measure(
            "seatsToFill",
            "selection",
            NUMBER,
            "seats to fill",
            "sièges à pourvoir",
            "asientos por cubrir"),
        Words.measure("candidates", "selection", NUMBER, "candidates", "candidats", "candidaturas"),
        Words.measure(
            "voteHeld",
            "selection",
            FLAG,
            "a vote was held",
            "un vote a été tenu",
            "se celebró una votación"),
        Words.measure(
            "endorsed",
            "selection",
            NUMBER,
            "candidates who got a seat",
            "candidats qui ont obtenu un siège",
            "candidaturas que obtuvieron un asiento"),
        Words.measure(
            "methodsAllowed",
            "selection",
            FLAG,
            "the methods used are named in the charter",
            "les méthodes employées sont prévues par le règlement",
            "los métodos empleados están previstos en el reglamento"),
        Words.measure(
            "deciderAllowed",
            "selection",
            FLAG,
            "those decided whom the charter names",
            "ont décidé ceux que désigne le règlement",
            "decidieron quienes indica el reglamento"));
  }

  /** A measure of members' terms and of terms in the chair. */
  private static Measure seats(String name, ValueType type, String en, String fr, String es) {
    return new Measure(
        name, List.of("membership", "chair-term"), List.of(), type, Text.of(en, fr, es));
  }
}
