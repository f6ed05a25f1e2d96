package io.github.ogpsdk.examples;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.rules.assess.Assessor;
import io.github.ogpsdk.rules.words.Explainer;
import java.nio.file.Path;
import java.util.Locale;

/** The program at the top of the README. */
public final class FirstSteps {
  private FirstSteps() {}

  /** Prints a sentence for each finding on Peru; run it in the root of the repository. */
  public static void main(String[] args) {
    Partnership peru =
        OgpJson.readPartnership(Path.of("ogp-examples/partnerships/peru.json")).document();
    Explainer words = Explainer.in(Locale.ENGLISH);

    for (Finding finding : Assessor.assess(peru).findings()) {
      if (finding.verdict() != Verdict.NOT_APPLICABLE) {
        System.out.println(finding.rule() + ": " + words.headline(finding, peru));
      }
    }
  }
}
