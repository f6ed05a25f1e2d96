package io.github.ogpsdk.rules.book;

import static io.github.ogpsdk.rules.book.Books.words;

import io.github.ogpsdk.model.rule.Definition;
import io.github.ogpsdk.model.rule.Level;
import java.util.List;
import java.util.Map;

/**
 * How process rules are applied: to whom not, and which resolutions of OGP override them.
 *
 * @ogp.source Criteria and Standards Subcommittee, resolution on the COVID-19 pandemic, 2020
 */
final class ProcessDefinitions {
  private ProcessDefinitions() {}

  static List<Definition> definitions() {
    return List.of(noDues(), resolution());
  }

  private static Definition noDues() {
    return new Definition(
        "ST-NO-DUES",
        Level.RULE,
        words(
            "Those who do not take part owe nothing",
            "Qui ne participe pas ne doit rien",
            "Quien no participa no debe nada"),
        words(
            "No rule on cycles is applied to the part of a cycle after a member was suspended, removed or withdrew, by the dates of the cycle.",
            "Aucune règle sur les cycles ne s'applique à la partie d'un cycle postérieure à la suspension, à l'exclusion ou au retrait d'un membre, selon les dates du cycle.",
            "Ninguna regla sobre los ciclos se aplica a la parte de un ciclo posterior a la suspensión, la exclusión o el retiro de un miembro, según las fechas del ciclo."),
        Documents.inferred("who does not take part owes nothing"),
        Map.of());
  }

  private static Definition resolution() {
    return new Definition(
        "WV-RESOLUTION",
        Level.RULE,
        words("Resolutions", "Résolutions", "Resoluciones"),
        words(
            "A dated resolution that names a rule, and a member or all, takes the rule away or moves its deadline for the days that it covers; those of OGP on the COVID-19 pandemic of 2020 and on the grace period of the Standards of 2022 are applied without being recorded.",
            "Une résolution datée qui désigne une règle, et un membre ou tous, écarte la règle ou en déplace l'échéance pour les jours qu'elle couvre ; celles du PGO sur la pandémie de COVID-19 de 2020 et sur la période de grâce des Normes de 2022 s'appliquent sans être consignées.",
            "Una resolución fechada que nombra una regla, y a un miembro o a todos, suprime la regla o traslada su plazo para los días que abarca; las de la OGP sobre la pandemia de COVID-19 de 2020 y sobre el período de gracia de los Estándares de 2022 se aplican sin estar registradas."),
        ProcessDocuments.COVID_RESOLUTION,
        Map.of());
  }
}
