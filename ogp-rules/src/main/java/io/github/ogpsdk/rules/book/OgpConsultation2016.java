package io.github.ogpsdk.rules.book;

import static io.github.ogpsdk.rules.book.Books.words;

import io.github.ogpsdk.model.rule.Requirement;
import io.github.ogpsdk.model.rule.Rulebook;
import java.util.List;

/** The guidance note on consultation during implementation, to which the starting text points. */
final class OgpConsultation2016 {
  private OgpConsultation2016() {}

  static Rulebook book() {
    return Books.book(
        "ogp-consultation-2016",
        words(
            "Consultation during implementation, guidance note, 2016",
            "Consultation pendant la mise en œuvre, note d'orientation, 2016",
            "Consulta durante la implementación, nota de orientación, 2016"),
        Books.effective("2016-01-01", ""),
        List.of(
            new Requirement(
                "implementation", words("Implementation", "Mise en œuvre", "Implementación"))),
        List.of(),
        ConsultationNoteRules.rules());
  }
}
