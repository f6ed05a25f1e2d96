package io.github.ogpsdk.model.vocabulary;

import static io.github.ogpsdk.model.rule.ValueType.CODE;
import static io.github.ogpsdk.model.rule.ValueType.FLAG;
import static io.github.ogpsdk.model.rule.ValueType.NUMBER;

import io.github.ogpsdk.model.rule.Collection;
import io.github.ogpsdk.model.rule.Kind;
import io.github.ogpsdk.model.rule.Measure;
import java.util.List;
import java.util.stream.Stream;

/** Kinds and collections of chairs, members, terms and selections, and all their measures. */
final class PeopleWords {
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
      Stream.of(ofBodies(), ChairWords.MEASURES, MemberWords.MEASURES, SelectionWords.MEASURES)
          .flatMap(List::stream)
          .toList();

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
                Args.BASIS)
            .giving(Lists.SIDE.with("others")),
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
                Args.AUTONOMOUS)
            .giving(Lists.SECTOR.with("vice-chair", "deputy-chair", "alternate")),
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
            Args.SECTOR.optional(),
            Args.ROLE));
  }
}
