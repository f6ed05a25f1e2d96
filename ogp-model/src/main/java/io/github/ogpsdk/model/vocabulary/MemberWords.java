package io.github.ogpsdk.model.vocabulary;

import static io.github.ogpsdk.model.rule.ValueType.CODE;
import static io.github.ogpsdk.model.rule.ValueType.DATE;
import static io.github.ogpsdk.model.rule.ValueType.FLAG;
import static io.github.ogpsdk.model.rule.ValueType.NUMBER;
import static io.github.ogpsdk.model.rule.ValueType.SPAN;

import io.github.ogpsdk.model.rule.Measure;
import io.github.ogpsdk.model.rule.ValueType;
import java.util.List;

/** Measures of the seats that members held, and of their terms. */
final class MemberWords {
  static final List<Measure> MEASURES =
      List.of(
          Words.measure(
                  "memberRole",
                  "membership",
                  CODE,
                  "role of the member",
                  "rôle du membre",
                  "función del miembro")
              .giving(Lists.ROLE),
          Words.measure(
                  "memberSide",
                  "membership",
                  CODE,
                  "side of the seat",
                  "côté qui occupe le siège",
                  "parte que ocupa el asiento",
                  Args.AUTONOMOUS)
              .giving(Lists.SECTOR),
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
              Args.DAY),
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
                  "resultado de la selección para el miembro")
              .giving(Lists.WON),
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

  private MemberWords() {}

  /** A measure of members' terms and of terms in the chair. */
  private static Measure seats(String name, ValueType type, String en, String fr, String es) {
    return Words.measure(name, List.of("membership", "chair-term"), type, en, fr, es);
  }
}
