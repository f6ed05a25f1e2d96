package io.github.ogpsdk.rules.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.UsedRulebook;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.model.rule.Example;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.rules.assess.AssessmentRequest;
import io.github.ogpsdk.rules.assess.Assessor;
import io.github.ogpsdk.rules.book.Rulebooks;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that an assessment of the shipped examples holds is said in whole sentences. */
class ShippedFindingsTest {

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es"})
  void everyFindingIsExplained(String language) throws IOException {
    Explainer explainer = Explainer.in(Locale.forLanguageTag(language));
    int explained = 0;
    for (Rulebook book : Rulebooks.shipped()) {
      for (Rule rule : book.rules()) {
        for (Example example : rule.examples()) {
          Partnership partnership = read(example.partnership());
          Assessment assessment =
              Assessor.assess(partnership, AssessmentRequest.DEFAULT.only(List.of(book)));
          assertExplained(explainer, assessment, partnership);
          explained += assessment.findings().size();
        }
      }
    }

    assertThat(explained).isPositive();
  }

  private static void assertExplained(
      Explainer explainer, Assessment assessment, Partnership partnership) {
    for (Finding finding : assessment.findings()) {
      RenderingTest.assertSentence(explainer.headline(finding, partnership));
      explainer
          .why(finding, partnership)
          .forEach(
              line -> {
                RenderingTest.assertLine(line.text());
                line.facts().forEach(f -> RenderingTest.assertLine(explainer.fact(f, partnership)));
              });
      finding
          .missing()
          .forEach(m -> RenderingTest.assertSentence(explainer.missing(m, partnership)));
      assertThat(explainer.subject(finding, partnership)).isNotBlank().doesNotStartWith("/");
    }
    assessment.rulebooks().forEach(r -> RenderingTest.assertSentence(chosen(explainer, r)));
    assessment.assumptions().forEach(a -> RenderingTest.assertSentence(explainer.assumption(a)));
    assessment.consequences().forEach(c -> RenderingTest.assertSentence(explainer.consequence(c)));
  }

  /** A rulebook's id begins the sentence and is written small. */
  private static String chosen(Explainer explainer, UsedRulebook rulebook) {
    return Words.capital(explainer.chosen(rulebook));
  }

  private static Partnership read(String path) throws IOException {
    try (InputStream in = Rulebooks.class.getResourceAsStream(path)) {
      assertThat(in).as("example %s", path).isNotNull();
      return OgpJson.readPartnership(in).document();
    }
  }
}
