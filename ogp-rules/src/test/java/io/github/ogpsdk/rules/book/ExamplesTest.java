package io.github.ogpsdk.rules.book;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.model.rule.Example;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.rules.assess.AssessmentRequest;
import io.github.ogpsdk.rules.assess.Assessor;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every rule shipped gives each verdict that its examples show, and no other. */
class ExamplesTest {

  @TestFactory
  Stream<DynamicTest> everyExampleGivesItsVerdict() {
    return Rulebooks.shipped().stream().flatMap(ExamplesTest::examples);
  }

  static Stream<DynamicTest> examples(Rulebook book) {
    return book.rules().stream()
        .flatMap(rule -> rule.examples().stream().map(example -> test(book, rule, example)));
  }

  /**
   * A rule is shown to be met, not met and open, unless {@code unreachable.properties} beside its
   * examples says why a verdict cannot come about.
   */
  @TestFactory
  Stream<DynamicTest> everyRuleShowsItsVerdicts() {
    return Rulebooks.shipped().stream()
        .flatMap(book -> book.rules().stream())
        .filter(rule -> rule.disabled().isEmpty())
        .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> showsItsVerdicts(rule)));
  }

  private static void showsItsVerdicts(Rule rule) throws IOException {
    Properties unreachable = new Properties();
    String place = "examples/" + rule.id() + "/unreachable.properties";
    try (InputStream in = Rulebooks.class.getResourceAsStream(place)) {
      if (in != null) {
        unreachable.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
    }
    List<String> shown = rule.examples().stream().map(e -> e.verdict().code()).toList();

    for (Verdict verdict : List.of(Verdict.MET, Verdict.NOT_MET, Verdict.INSUFFICIENT_EVIDENCE)) {
      String why = unreachable.getProperty(verdict.code(), "");
      assertThat(shown.contains(verdict.code()))
          .as("%s has an example for %s, or %s says why not", rule.id(), verdict.code(), place)
          .isEqualTo(why.isBlank());
    }
  }

  private static DynamicTest test(Rulebook book, Rule rule, Example example) {
    return DynamicTest.dynamicTest(
        rule.id() + " " + example.verdict().code(),
        () -> {
          Assessment assessment =
              Assessor.assess(
                  read(example.partnership()), AssessmentRequest.DEFAULT.only(List.of(book)));

          assertThat(assessment.faults()).isEmpty();
          assertThat(verdicts(rule, assessment)).containsExactly(example.verdict());
        });
  }

  /** The verdicts of a rule; not applicable only where there is no other. */
  private static Set<Verdict> verdicts(Rule rule, Assessment assessment) {
    EnumSet<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
    assessment.findings().stream()
        .filter(f -> f.rule().equals(rule.id()))
        .map(Finding::verdict)
        .forEach(verdicts::add);
    if (verdicts.size() > 1) {
      verdicts.remove(Verdict.NOT_APPLICABLE);
    }
    return verdicts;
  }

  private static Partnership read(String path) throws IOException {
    try (InputStream in = Rulebooks.class.getResourceAsStream(path)) {
      assertThat(in).as("example %s", path).isNotNull();
      return OgpJson.readPartnership(in).document();
    }
  }
}
