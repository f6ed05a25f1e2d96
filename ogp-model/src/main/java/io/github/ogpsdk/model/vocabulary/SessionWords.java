package io.github.ogpsdk.model.vocabulary;

import static io.github.ogpsdk.model.rule.ValueType.FLAG;
import static io.github.ogpsdk.model.rule.ValueType.NUMBER;
import static io.github.ogpsdk.model.rule.ValueType.PERIOD;
import static io.github.ogpsdk.model.rule.ValueType.SPAN;
import static io.github.ogpsdk.model.rule.ValueType.SPANS;

import io.github.ogpsdk.model.rule.Collection;
import io.github.ogpsdk.model.rule.Kind;
import io.github.ogpsdk.model.rule.Measure;
import java.util.List;

/**
 * Kinds, collections and measures of meetings of a body measured against its own rules: rhythm,
 * quorum, decisions.
 */
final class SessionWords {
  static final List<Kind> KINDS =
      List.of(
          Words.kind(
              "charter-year",
              "charter",
              "charterYears",
              "year under a charter",
              "année sous un règlement",
              "año bajo un reglamento"));

  static final List<Collection> COLLECTIONS =
      List.of(
          Words.collection(
              "charterYears",
              "charter-year",
              "complete years under the charter",
              "années complètes sous le règlement",
              "años completos bajo el reglamento",
              "charter"));

  static final List<Measure> MEASURES =
      List.of(
          Words.measure(
              "setsRhythm",
              "charter",
              FLAG,
              "the charter says how often the body meets",
              "le règlement dit à quel rythme l'instance se réunit",
              "el reglamento dice con qué frecuencia se reúne la instancia"),
          Words.measure(
              "charterSpan",
              "charter",
              SPAN,
              "time in which the charter has bound the body",
              "temps pendant lequel le règlement a lié l'instance",
              "tiempo en que el reglamento ha obligado a la instancia"),
          Words.measure(
              "charterGaps",
              "charter",
              SPANS,
              "time between meetings under the charter",
              "temps entre les réunions sous le règlement",
              "tiempo entre reuniones bajo el reglamento"),
          Words.measure(
              "maxInterval",
              "charter",
              PERIOD,
              "longest time between meetings that the charter allows",
              "temps le plus long entre deux réunions que permet le règlement",
              "tiempo máximo entre reuniones que permite el reglamento"),
          Words.measure(
              "minPerYear",
              "charter",
              NUMBER,
              "meetings a year that the charter asks for",
              "réunions par an que demande le règlement",
              "reuniones al año que pide el reglamento"),
          Words.measure(
              "meetingsHeld",
              "charter-year",
              NUMBER,
              "meetings held in the year",
              "réunions tenues dans l'année",
              "reuniones celebradas en el año"));

  private SessionWords() {}
}
