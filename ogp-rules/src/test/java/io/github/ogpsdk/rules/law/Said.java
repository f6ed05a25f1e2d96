package io.github.ogpsdk.rules.law;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.rules.assess.Assessor;
import io.github.ogpsdk.rules.words.Explainer;
import java.util.List;
import java.util.Locale;

/** Everything that the library says of a partnership, as one text. */
final class Said {
  private static final List<Locale> LANGUAGES =
      List.of(Locale.ENGLISH, Locale.FRENCH, Locale.forLanguageTag("es"));

  private Said() {}

  /** Reads a document, writes it, assesses it and explains each finding in each language. */
  static String of(String document) {
    Partnership partnership = OgpJson.readPartnership(document).document();
    Assessment assessment = Assessor.assess(partnership);
    StringBuilder said = new StringBuilder(OgpJson.write(assessment));
    said.append(OgpJson.writeYaml(partnership)).append(OgpJson.sha256(partnership));
    for (Locale language : LANGUAGES) {
      Explainer explainer = Explainer.in(language);
      assessment
          .findings()
          .forEach(
              f -> {
                said.append('\n').append(explainer.headline(f, partnership));
                explainer.why(f, partnership).forEach(said::append);
              });
    }
    return said.toString();
  }
}
