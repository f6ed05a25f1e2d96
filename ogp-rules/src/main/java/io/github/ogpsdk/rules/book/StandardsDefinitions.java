package io.github.ogpsdk.rules.book;

import static io.github.ogpsdk.rules.book.Books.words;

import io.github.ogpsdk.model.rule.Definition;
import io.github.ogpsdk.model.rule.Level;
import io.github.ogpsdk.model.rule.Reading;
import io.github.ogpsdk.model.rule.RuleParameter;
import java.util.List;
import java.util.Map;

/**
 * How the minimum requirements are applied: by whom, in which phase, with which consequence, to
 * which plans.
 *
 * @ogp.source OGP Participation and Co-Creation Standards, 2022
 */
final class StandardsDefinitions {
  /** The last day of the grace period. */
  static final String GRACE_END = "2023-12-31";

  private StandardsDefinitions() {}

  static List<Definition> definitions() {
    return List.of(actor(), phase(), grace(), edition());
  }

  private static Definition actor() {
    return new Definition(
        "P22-ACTOR",
        Level.MINIMUM_REQUIREMENT,
        words("Who has the duty", "Qui a le devoir", "Quién tiene el deber"),
        words(
            "The duties of 3.1 to 5.1 fall on the multi-stakeholder forum where one is established,"
                + " else on the government; having no forum is no failure by itself.",
            "Les devoirs de 3.1 à 5.1 reviennent au forum multipartite là où il en existe un, sinon"
                + " au gouvernement ; l'absence de forum n'est pas en soi un manquement.",
            "Los deberes de 3.1 a 5.1 corresponden al foro multiactor donde está establecido, y si no"
                + " al gobierno; no tener foro no es por sí mismo un incumplimiento."),
        Documents.HANDBOOK_IMPLEMENTATION.section("5.1"),
        Map.of());
  }

  private static Definition phase() {
    return new Definition(
        "P22-PHASE",
        Level.MINIMUM_REQUIREMENT,
        words("Phases", "Phases", "Fases"),
        words(
            "Requirements 1.1, 2.1 and 2.2 are judged in co-creation and in implementation, 3.1 to"
                + " 4.1 in co-creation only, 5.1 in implementation only.",
            "Les exigences 1.1, 2.1 et 2.2 sont jugées pendant la co-création et la mise en œuvre,"
                + " 3.1 à 4.1 pendant la co-création seulement, 5.1 pendant la mise en œuvre"
                + " seulement.",
            "Los requisitos 1.1, 2.1 y 2.2 se juzgan en la cocreación y en la implementación, 3.1 a"
                + " 4.1 solo en la cocreación, 5.1 solo en la implementación."),
        Documents.STANDARDS_2022.read(Reading.UNVERIFIED),
        Map.of());
  }

  private static Definition grace() {
    return new Definition(
        "P22-GRACE",
        Level.RULE,
        words("Grace period", "Période de grâce", "Período de gracia"),
        words(
            "For a plan co-created and submitted by the end of the grace period, a requirement that"
                + " is not met is recorded but does not make the member contrary to process.",
            "Pour un plan co-créé et soumis avant la fin de la période de grâce, une exigence non"
                + " satisfaite est constatée mais ne rend pas le membre contraire au processus.",
            "Para un plan cocreado y entregado antes del fin del período de gracia, un requisito no"
                + " cumplido queda registrado pero no hace que el miembro actúe contrario al"
                + " proceso."),
        Documents.GRACE_PERIOD,
        Map.of("end", RuleParameter.of(GRACE_END)));
  }

  private static Definition edition() {
    return new Definition(
        "P22-EDITION",
        Level.RULE,
        words("Edition in force", "Édition en vigueur", "Edición vigente"),
        words(
            "A plan is judged by the edition in force on the day it was delivered; without a plan, on"
                + " the day co-creation began. Before 2022 that is the edition of 2017.",
            "Un plan est jugé selon l'édition en vigueur le jour de sa remise ; sans plan, le jour où"
                + " la co-création a commencé. Avant 2022, c'est l'édition de 2017.",
            "Un plan se juzga según la edición vigente el día de su entrega; sin plan, el día en que"
                + " empezó la cocreación. Antes de 2022 es la edición de 2017."),
        Documents.STANDARDS_2022.read(Reading.UNVERIFIED),
        Map.of("from", RuleParameter.of("2022-01-01")));
  }
}
