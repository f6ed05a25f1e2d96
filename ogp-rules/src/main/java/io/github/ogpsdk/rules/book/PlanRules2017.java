package io.github.ogpsdk.rules.book;

import static io.github.ogpsdk.model.Verdict.INSUFFICIENT_EVIDENCE;
import static io.github.ogpsdk.model.Verdict.MET;
import static io.github.ogpsdk.model.Verdict.NOT_APPLICABLE;
import static io.github.ogpsdk.model.Verdict.NOT_MET;
import static io.github.ogpsdk.rules.book.Books.all;
import static io.github.ogpsdk.rules.book.Books.any;
import static io.github.ogpsdk.rules.book.Books.measure;
import static io.github.ogpsdk.rules.book.Books.parameter;
import static io.github.ogpsdk.rules.book.Books.rule;

import io.github.ogpsdk.model.rule.Level;
import io.github.ogpsdk.model.rule.Rule;
import java.util.List;

/**
 * The languages and the number of commitments of plans from 2017 on.
 *
 * @ogp.source Develop a national action plan, 2017
 */
final class PlanRules2017 {
  private PlanRules2017() {}

  static List<Rule> rules() {
    return List.of(inEnglishToo(), atMostTwenty());
  }

  private static Rule inEnglishToo() {
    return rule("AP-LANG")
        .about("plan")
        .level(Level.RULE)
        .title(
            "The plan is in an administrative language and in English",
            "Le plan est dans une langue administrative et en anglais",
            "El plan está en un idioma administrativo y en inglés")
        .text(
            "An action plan is submitted in an administrative language of the member and in English.",
            "Un plan d'action est soumis dans une langue administrative du membre et en anglais.",
            "Un plan de acción se entrega en un idioma administrativo del miembro y en inglés.")
        .cite(PlanDocuments.DEVELOPING_2017)
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .must(
            all(
                measure("englishVersions").atLeast(1),
                any(
                    measure("otherLanguages").atLeast(1),
                    measure("englishAdministrative").with("rule", "AP-LANG").holds())));
  }

  private static Rule atMostTwenty() {
    return rule("AP-CAP20")
        .about("plan")
        .level(Level.RULE)
        .since("2017-09-20")
        .title(
            "At most twenty commitments",
            "Vingt engagements au plus",
            "Veinte compromisos como máximo")
        .text(
            "An action plan has at most 20 commitments.",
            "Un plan d'action compte au plus 20 engagements.",
            "Un plan de acción tiene como máximo 20 compromisos.")
        .cite(PlanDocuments.COMMITMENT_CAP)
        .parameter("most", "20")
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .must(measure("commitmentsInAll").atMost(parameter("most")));
  }
}
