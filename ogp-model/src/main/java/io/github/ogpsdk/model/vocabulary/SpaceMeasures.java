package io.github.ogpsdk.model.vocabulary;

import static io.github.ogpsdk.model.rule.ValueType.FLAG;
import static io.github.ogpsdk.model.rule.ValueType.NUMBER;
import static io.github.ogpsdk.model.rule.ValueType.SPANS;

import io.github.ogpsdk.model.Text;
import io.github.ogpsdk.model.rule.Measure;
import java.util.List;

/** Measures of spaces for dialogue and their meetings. */
final class SpaceMeasures {
  static final List<Measure> ALL =
      List.of(
          new Measure(
              "atWork",
              List.of("mechanism"),
              List.of(),
              FLAG,
              Text.of(
                  "the body was at work in this time",
                  "l'instance était active pendant cette période",
                  "la instancia estaba activa en este período")),
          new Measure(
              "gaps",
              List.of("mechanism"),
              List.of("over", "mode"),
              SPANS,
              Text.of(
                  "time between meetings", "temps entre les réunions", "tiempo entre reuniones")),
          new Measure(
              "attendance",
              List.of("meeting"),
              List.of("sector"),
              NUMBER,
              Text.of(
                  "people present from {sector}",
                  "personnes présentes : {sector}",
                  "personas presentes: {sector}")),
          new Measure(
              "inWindow",
              List.of("meeting"),
              List.of(),
              FLAG,
              Text.of(
                  "the meeting lies in this time",
                  "la réunion a lieu pendant cette période",
                  "la reunión está en este período")),
          new Measure(
              "rulesPublic",
              List.of("mechanism"),
              List.of(),
              FLAG,
              Text.of(
                  "the body's rules were public",
                  "les règles de l'instance étaient publiques",
                  "las reglas de la instancia eran públicas")));

  private SpaceMeasures() {}
}
