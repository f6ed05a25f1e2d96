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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A partnership without one fact has insufficient evidence that names the fact; with the fact back
 * in its place, the verdict is back as well.
 */
class OneFactMissingTest {
  private static final JsonMapper MAPPER = new JsonMapper();

  @ParameterizedTest(name = "{0} without {1}")
  @CsvSource({
    "P22-1.1-FREQ, /mechanisms/0/meetings",
    "P22-2.1-SITE, /publication/websites/0/dedicated",
    "P22-3.1-NOTICE, /cycles/0/coCreation/notice/0/published",
    "P22-5.1-COUNT, /mechanisms/0/meetings/0/attendance",
    "MSF-SEED-BALANCE, /mechanisms/0/compositions/0/seats/1/count",
    "MSF-US-15, /mechanisms/0/compositions/0/seats/2/count",
    "MSF-MX-3, /mechanisms/0/members",
    "SC-TERM3, /mechanisms/0/members/0/from",
    "MSF-GE-DOUBLE, /mechanisms/0/meetings/0/decisions/0/votes",
    "MSF-OWN-QUORUM, /mechanisms/0/meetings/0/attendance/0/present"
  })
  void missingFactIsNamedAndItsReturnBringsTheVerdictBack(String rule, String fact)
      throws IOException {
    Rulebook book = book(rule);
    JsonNode whole = example(book, rule);
    JsonNode less = whole.deepCopy();
    int slash = fact.lastIndexOf('/');
    ObjectNode owner = (ObjectNode) less.at(fact.substring(0, slash));
    String name = fact.substring(slash + 1);

    JsonNode taken = owner.remove(name);
    List<Finding> without = findings(book, rule, less);
    owner.set(name, taken);
    List<Finding> with = findings(book, rule, less);

    assertThat(without).isNotEmpty();
    assertThat(without)
        .filteredOn(f -> f.verdict() == Verdict.INSUFFICIENT_EVIDENCE)
        .isNotEmpty()
        .anySatisfy(f -> assertThat(f.missing()).extracting(MissingFact::at).contains(fact));
    assertThat(without).extracting(Finding::verdict).doesNotContain(Verdict.NOT_MET);
    assertThat(with).isEqualTo(findings(book, rule, whole));
    assertThat(with)
        .extracting(Finding::verdict)
        .contains(Verdict.MET)
        .doesNotContain(Verdict.INSUFFICIENT_EVIDENCE, Verdict.NOT_MET);
  }

  private static Rulebook book(String rule) {
    return Rulebooks.shipped().stream()
        .filter(b -> b.rules().stream().anyMatch(r -> r.id().equals(rule)))
        .findFirst()
        .orElseThrow();
  }

  /** The example of the rule being met. */
  private static JsonNode example(Rulebook book, String rule) throws IOException {
    String path =
        book.rules().stream()
            .filter(r -> r.id().equals(rule))
            .flatMap(r -> r.examples().stream())
            .filter(e -> e.verdict() == Verdict.MET)
            .findFirst()
            .orElseThrow()
            .partnership();
    try (InputStream in = Rulebooks.class.getResourceAsStream(path)) {
      return MAPPER.readTree(OgpJson.write(OgpJson.readPartnership(in).document()));
    }
  }

  private static List<Finding> findings(Rulebook book, String rule, JsonNode partnership) {
    return Assessor.assess(
            OgpJson.readPartnership(partnership.toString()).document(),
            AssessmentRequest.DEFAULT.only(List.of(book)))
        .findings()
        .stream()
        .filter(f -> f.rule().equals(rule))
        .toList();
  }
}
