package io.github.ogpsdk.model.vocabulary;

import static io.github.ogpsdk.model.rule.ValueType.DATE;
import static io.github.ogpsdk.model.rule.ValueType.FLAG;
import static io.github.ogpsdk.model.rule.ValueType.NUMBER;
import static io.github.ogpsdk.model.rule.ValueType.SPANS;

import io.github.ogpsdk.model.Text;
import io.github.ogpsdk.model.rule.Collection;
import io.github.ogpsdk.model.rule.Kind;
import io.github.ogpsdk.model.rule.Measure;
import java.util.List;

/**
 * Kinds, collections and measures of spaces for dialogue and their meetings, and the structure of
 * the document.
 */
final class SpaceWords {
  static final List<Kind> KINDS =
      List.of(
          Kind.root("partnership", Text.of("partnership", "partenariat", "alianza")),
          Kind.of("cycle", "partnership", "cycles", Text.of("cycle", "cycle", "ciclo")),
          Kind.of(
              "plan-year",
              "cycle",
              "planYears",
              Text.of("plan year", "année du plan", "año del plan")),
          Kind.of(
              "phase-year",
              "cycle",
              "phaseYears",
              Text.of("year of the phase", "année de la phase", "año de la fase")),
          Kind.of(
              "mechanism", "partnership", "mechanisms", Text.of("body", "instance", "instancia")),
          Kind.of(
              "charter", "mechanism", "charters", Text.of("charter", "règlement", "reglamento")),
          Kind.of("meeting", "mechanism", "meetings", Text.of("meeting", "réunion", "reunión")));

  static final List<Collection> COLLECTIONS =
      List.of(
          Words.collection("cycles", "cycle", "cycles", "cycles", "ciclos", "partnership"),
          Words.collection(
              "planYears", "plan-year", "plan years", "années du plan", "años del plan", "cycle"),
          Words.collection(
              "phaseYears",
              "phase-year",
              "years of co-creation and of the plan",
              "années de la co-création et du plan",
              "años de la cocreación y del plan",
              "cycle"),
          Words.collection(
              "mechanisms", "mechanism", "bodies", "instances", "instancias", "partnership"),
          Words.collection(
              "spaces",
              "mechanism",
              "spaces for dialogue",
              "espaces de dialogue",
              "espacios de diálogo",
              "cycle"),
          Words.collection(
              "charters", "charter", "charters", "règlements", "reglamentos", "mechanism"),
          Words.collection(
              "meetings",
              "meeting",
              "meetings held",
              "réunions tenues",
              "reuniones celebradas",
              "mechanism"));

  static final List<Measure> MEASURES =
      List.of(
          Words.measure(
              "atWork",
              "mechanism",
              FLAG,
              "the body was at work in this time",
              "l'instance était active pendant cette période",
              "la instancia estaba activa en este período",
              Args.FORM),
          Words.measure(
              "bodyOver",
              "mechanism",
              DATE,
              "end of the body",
              "fin de l'instance",
              "fin de la instancia"),
          Words.measure(
              "otherDialogue",
              "cycle",
              FLAG,
              "both sides met again and again outside a body",
              "les deux parties se sont réunies à plusieurs reprises en dehors d'une instance",
              "ambas partes se reunieron varias veces fuera de una instancia",
              Args.FORM),
          Words.measure(
              "gaps",
              "mechanism",
              SPANS,
              "time between meetings",
              "temps entre les réunions",
              "tiempo entre reuniones",
              Args.MODE),
          Words.measure(
              "attendance",
              "meeting",
              NUMBER,
              "people present or represented from {sector}",
              "personnes présentes ou représentées ({sector})",
              "personas presentes o representadas ({sector})",
              Args.SECTOR),
          Words.measure(
              "inWindow",
              "meeting",
              FLAG,
              "the meeting was held in this time",
              "la réunion a été tenue pendant cette période",
              "la reunión se celebró en este período"),
          Words.measure(
              "rulesPublic",
              "mechanism",
              FLAG,
              "the body's rules were public",
              "les règles de l'instance étaient publiques",
              "las reglas de la instancia eran públicas",
              Args.ATTESTING_RULE));

  private SpaceWords() {}
}
