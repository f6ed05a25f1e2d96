package io.github.ogpsdk.rules.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.Silence;
import io.github.ogpsdk.model.partnership.Partnership;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Verdicts without evidence, and with the evidence of failures only, are those of an assessment.
 */
class VerdictsTest {
  private static Partnership partnership(String member) {
    return OgpJson.readPartnership(
            Path.of("../ogp-examples/partnerships").resolve(member + ".json"))
        .document();
  }

  private static String line(Finding f, Partnership partnership) {
    return line(f.rule(), at(f.subject(), partnership), f.phase().toString(), f.verdict());
  }

  private static String line(String rule, Object subject, String phase, Verdict verdict) {
    return rule + " " + subject + " " + phase + " " + verdict;
  }

  /** Finds an object of the document by its JSON Pointer. */
  private static Object at(String pointer, Object document) {
    Object found = document;
    for (String token : pointer.substring(Math.min(1, pointer.length())).split("/", -1)) {
      if (found instanceof Listing<?> list) {
        found = list.items().get(Integer.parseInt(token));
      } else if (!token.isEmpty()) {
        found = member(found, token);
      }
    }
    return found;
  }

  private static Object member(Object owner, String name) {
    try {
      Object value = owner.getClass().getMethod(name).invoke(owner);
      return value instanceof Optional<?> optional ? optional.orElseThrow() : value;
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(name, e);
    }
  }

  @ParameterizedTest
  @CsvSource({"georgia, UNKNOWN", "united-states, UNKNOWN", "osasco, UNKNOWN", "georgia, NOT_MET"})
  void verdictsAreThoseOfAnAssessment(String member, Silence silence) {
    Partnership partnership = partnership(member);
    AssessmentRequest request = AssessmentRequest.DEFAULT.silence(silence);
    List<String> told = new ArrayList<>();

    var faults =
        Assessor.verdicts(
            partnership,
            request,
            (rule, subject, phase, verdict) ->
                told.add(line(rule.id(), subject, phase.toString(), verdict)));

    assertThat(faults).isEmpty();
    assertThat(told)
        .isNotEmpty()
        .isEqualTo(
            Assessor.assess(partnership, request).findings().stream()
                .map(finding -> line(finding, partnership))
                .toList());
  }

  @ParameterizedTest
  @CsvSource({"georgia, UNKNOWN", "united-states, UNKNOWN", "osasco, UNKNOWN", "georgia, NOT_MET"})
  void failuresAreTheFindingsNotMet(String member, Silence silence) {
    Partnership partnership = partnership(member);
    AssessmentRequest request = AssessmentRequest.DEFAULT.silence(silence);

    List<Finding> failures = Assessor.failures(partnership, request);

    assertThat(failures)
        .isNotEmpty()
        .isEqualTo(
            Assessor.assess(partnership, request).findings().stream()
                .filter(f -> f.verdict() == Verdict.NOT_MET)
                .toList());
  }
}
