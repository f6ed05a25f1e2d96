package io.github.ogpsdk.model.vocabulary;

import static io.github.ogpsdk.model.rule.ValueType.CODE;
import static io.github.ogpsdk.model.rule.ValueType.DATE;
import static io.github.ogpsdk.model.rule.ValueType.FLAG;
import static io.github.ogpsdk.model.rule.ValueType.NUMBER;
import static io.github.ogpsdk.model.rule.ValueType.SPANS;

import io.github.ogpsdk.model.rule.Collection;
import io.github.ogpsdk.model.rule.Kind;
import io.github.ogpsdk.model.rule.Measure;
import java.util.List;

/** Kinds, collections and measures of cycles: co-creation, implementation, partnership. */
final class ProcessWords {
  private static final String CYCLE = "cycle";
  private static final String BODY = "mechanism";

  static final List<Kind> KINDS = List.of();

  static final List<Collection> COLLECTIONS = List.of();

  static final List<Measure> MEASURES =
      List.of(
          Words.measure(
              "hasPlan",
              CYCLE,
              FLAG,
              "the cycle has an action plan",
              "le cycle a un plan d'action",
              "el ciclo tiene un plan de acción"),
          Words.measure(
              "delivered",
              CYCLE,
              DATE,
              "the plan was delivered, and the time {plus} has passed",
              "le plan a été remis, et le temps {plus} est passé",
              "el plan fue entregado, y ha pasado el tiempo {plus}",
              Args.PLUS_NOTHING),
          Words.measure(
              "planBegan",
              CYCLE,
              DATE,
              "implementation began, and the time {plus} has passed",
              "la mise en œuvre a commencé, et le temps {plus} est passé",
              "la implementación empezó, y ha pasado el tiempo {plus}",
              Args.PLUS_NOTHING),
          Words.measure(
              "engagementGaps",
              CYCLE,
              SPANS,
              "time between events with civil society",
              "temps entre les événements avec la société civile",
              "tiempo entre eventos con la sociedad civil"),
          Words.measure(
              "engagementEvents",
              CYCLE,
              NUMBER,
              "events with civil society during implementation",
              "événements avec la société civile pendant la mise en œuvre",
              "eventos con la sociedad civil durante la implementación"),
          Words.measure(
              "engagementsBeforePlan",
              CYCLE,
              NUMBER,
              "events with civil society in co-creation, before the plan was delivered",
              "événements avec la société civile en co-création, avant la remise du plan",
              "eventos con la sociedad civil en la cocreación, antes de la entrega del plan"),
          Words.measure(
              "engagementsAfterPlan",
              CYCLE,
              NUMBER,
              "events with civil society after delivery of the plan, within {within}",
              "événements avec la société civile après la remise du plan, dans un délai de"
                  + " {within}",
              "eventos con la sociedad civil después de la entrega del plan, en un plazo de"
                  + " {within}",
              Args.WITHIN),
          Words.measure(
              "fewestEngagements",
              CYCLE,
              NUMBER,
              "events with civil society in the plan year with the fewest",
              "événements avec la société civile dans l'année du plan qui en compte le moins",
              "eventos con la sociedad civil en el año del plan con menos eventos"),
          Words.measure(
              "openMind",
              CYCLE,
              FLAG,
              "partners met with an open mind",
              "les partenaires se sont réunis avec un esprit ouvert",
              "las partes se reunieron con mente abierta"),
          Words.measure(
              "equalPower",
              CYCLE,
              FLAG,
              "partners met as equals",
              "les partenaires se sont réunis d'égal à égal",
              "las partes se reunieron en pie de igualdad"),
          Words.measure(
              "civilSocietyTogether",
              CYCLE,
              FLAG,
              "civil society groups worked together",
              "les groupes de la société civile ont travaillé ensemble",
              "los grupos de la sociedad civil trabajaron juntos"),
          Words.measure(
                  "implementationMode",
                  CYCLE,
                  CODE,
                  "mode of implementation, as the facts show it",
                  "mode de mise en œuvre, tel que les faits le montrent",
                  "modo de implementación, como lo muestran los hechos")
              .giving(Lists.MODE),
          Words.measure(
              "routes",
              CYCLE,
              NUMBER,
              "known routes to raise a concern",
              "voies connues pour faire part d'une préoccupation",
              "vías conocidas para plantear una preocupación"),
          Words.measure(
              "hasWorked",
              BODY,
              FLAG,
              "the body works or has worked",
              "l'instance fonctionne ou a fonctionné",
              "la instancia funciona o ha funcionado"),
          Words.measure(
              "membersPublic",
              BODY,
              FLAG,
              "the list of members is public",
              "la liste des membres est publique",
              "la lista de miembros es pública"),
          Words.measure(
              "minutesPublic",
              BODY,
              FLAG,
              "the minutes of meetings are public",
              "les comptes rendus des réunions sont publics",
              "las actas de las reuniones son públicas"),
          Words.measure(
              "informingChannels",
              BODY,
              NUMBER,
              "ways in which those outside are informed",
              "moyens par lesquels ceux qui sont à l'extérieur sont informés",
              "formas en que se informa a quienes están fuera"),
          Words.measure(
              "openings",
              BODY,
              NUMBER,
              "ways in which those outside can take part",
              "moyens par lesquels ceux qui sont à l'extérieur peuvent participer",
              "formas en que pueden participar quienes están fuera"),
          Words.measure(
              "outreachDuties",
              BODY,
              NUMBER,
              "named duties of {side} towards those outside",
              "devoirs désignés envers ceux qui sont à l'extérieur ({side})",
              "deberes asignados hacia quienes están fuera ({side})",
              Args.SIDE));

  private ProcessWords() {}
}
