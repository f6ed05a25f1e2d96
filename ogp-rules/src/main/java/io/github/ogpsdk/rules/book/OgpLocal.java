package io.github.ogpsdk.rules.book;

import static io.github.ogpsdk.rules.book.Books.words;

import io.github.ogpsdk.model.rule.Effective;
import io.github.ogpsdk.model.rule.Requirement;
import io.github.ogpsdk.model.rule.Rulebook;
import java.util.List;
import java.util.stream.Stream;

/** What OGP Local asks of local members. */
final class OgpLocal {
  private OgpLocal() {}

  static Rulebook book() {
    return Books.book(
        "ogp-local",
        words("OGP Local", "OGP Local", "OGP Local"),
        Effective.ALWAYS,
        List.of(
            new Requirement(
                "1.1", words("Does a forum exist?", "Un forum existe-t-il ?", "¿Existe un foro?")),
            new Requirement(
                "1.2",
                words(
                    "Is the forum multi-stakeholder?",
                    "Le forum est-il multipartite ?",
                    "¿El foro es multiactor?")),
            new Requirement(
                "1.3",
                words(
                    "Did the forum meet during co-creation?",
                    "Le forum s'est-il réuni pendant la co-création ?",
                    "¿Se reunió el foro durante la cocreación?")),
            new Requirement(
                "1.4",
                words(
                    "Was the plan endorsed?",
                    "Le plan a-t-il été approuvé ?",
                    "¿Se respaldó el plan?")),
            new Requirement("site", words("Web page", "Page web", "Página web")),
            new Requirement(
                "plan", words("Term of the plan", "Durée du plan", "Duración del plan")),
            new Requirement("monitoring", words("Monitoring", "Suivi", "Monitoreo"))),
        List.of(),
        Stream.of(LocalForumRules.rules(), LocalAssessmentRules.rules())
            .flatMap(List::stream)
            .toList());
  }
}
