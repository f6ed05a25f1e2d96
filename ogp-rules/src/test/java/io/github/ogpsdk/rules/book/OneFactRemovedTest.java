package io.github.ogpsdk.rules.book;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.MissingFact;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.rules.assess.AssessmentRequest;
import io.github.ogpsdk.rules.assess.Assessor;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Without one fact a verdict is open, and that fact is named; with it the verdict returns. */
class OneFactRemovedTest {
  private static final JsonMapper MAPPER = new JsonMapper();

  @ParameterizedTest(name = "{0} without {1}")
  @CsvSource({
    "P22-1.1-FREQ, /mechanisms/0/meetings",
    "P22-1.1-EXISTS, /cycles/0/mechanisms",
    "P22-3.1-NOTICE, /cycles/0/coCreation/notice/0/published",
    "P22-3.2-OUTREACH, /cycles/0/coCreation/outreach",
    "P22-4.1-FEEDBACK, /cycles/0/coCreation/response",
    "P22-2.2-FREQ, /publication/repositories/0/updates",
    "MSF-PE-5-5, /mechanisms/0/compositions/0/seats/0/count",
    "MSF-SEED-BALANCE, /mechanisms/0/compositions/0/seats/0/count",
    "MSF-OWN-QUORUM, /mechanisms/0/meetings/0/attendance",
    "MSF-MX-3, /mechanisms/0/members"
  })
  void aFactRemovedIsNamedAndRestoredBringsTheVerdictBack(String rule, String fact)
      throws IOException {
    ObjectNode whole = example(rule);
    ObjectNode without = whole.deepCopy();
    JsonPointer pointer = JsonPointer.compile(fact);
    JsonNode removed =
        ((ObjectNode) without.at(pointer.head())).remove(pointer.last().getMatchingProperty());
    assertThat(removed).as("the fact %s", fact).isNotNull();

    Finding open = finding(rule, without);
    ((ObjectNode) without.at(pointer.head())).set(pointer.last().getMatchingProperty(), removed);

    assertThat(open.verdict()).isEqualTo(Verdict.INSUFFICIENT_EVIDENCE);
    assertThat(open.missing()).extracting(MissingFact::at).contains(fact);
    assertThat(finding(rule, without).verdict()).isEqualTo(Verdict.MET);
    assertThat(finding(rule, whole).verdict()).isEqualTo(Verdict.MET);
  }

  private static Finding finding(String rule, JsonNode partnership) {
    Rulebook book =
        Rulebooks.shipped().stream()
            .filter(b -> b.rules().stream().anyMatch(r -> r.id().equals(rule)))
            .findFirst()
            .orElseThrow();
    return Assessor.assess(
            OgpJson.readPartnership(partnership.toString()).document(),
            AssessmentRequest.DEFAULT.only(List.of(book)))
        .findings()
        .stream()
        .filter(f -> f.rule().equals(rule))
        .filter(f -> f.verdict() != Verdict.NOT_APPLICABLE)
        .findFirst()
        .orElseThrow();
  }

  private static ObjectNode example(String rule) throws IOException {
    try (InputStream in = Rulebooks.class.getResourceAsStream("examples/" + rule + "/met.yaml")) {
      return (ObjectNode) MAPPER.readTree(OgpJson.write(OgpJson.readPartnership(in).document()));
    }
  }
}
