package io.github.ogpsdk.rules.book;

import static io.github.ogpsdk.rules.book.Books.words;

import io.github.ogpsdk.model.rule.Definition;
import io.github.ogpsdk.model.rule.Effective;
import io.github.ogpsdk.model.rule.Level;
import io.github.ogpsdk.model.rule.Rulebook;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What OGP asks of action plans, by the dates of each rule. */
final class OgpActionPlan {
  private OgpActionPlan() {}

  static Rulebook book() {
    return Books.book(
        "ogp-action-plan",
        words("Action plans", "Plans d'action", "Planes de acción"),
        Effective.ALWAYS,
        List.of(),
        List.of(delivered()),
        Stream.of(PlanTimeRules.rules(), PlanSeriesRules.rules(), PlanTextRules.rules())
            .flatMap(List::stream)
            .toList());
  }

  private static Definition delivered() {
    return new Definition(
        "AP-DELIVERED",
        Level.RULE,
        words("Day of delivery", "Jour de la remise", "Día de la entrega"),
        words(
            "A plan is delivered on the day it is uploaded to the OGP website, not on the day it is approved; without that day, the day it was published counts, else the day it began.",
            "Un plan est remis le jour où il est mis en ligne sur le site du PGO, et non le jour où il est approuvé ; à défaut de ce jour compte celui de sa publication, sinon celui de son début.",
            "Un plan se entrega el día en que se sube al sitio de la OGP, no el día en que se aprueba; a falta de ese día cuenta el de su publicación, y si no el de su inicio."),
        PlanDocuments.CALENDAR_2018,
        Map.of());
  }
}
