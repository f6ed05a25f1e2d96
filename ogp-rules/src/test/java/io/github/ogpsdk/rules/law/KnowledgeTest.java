package io.github.ogpsdk.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.json.OgpJsonException;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.rules.assess.AssessmentRequest;
import io.github.ogpsdk.rules.assess.Assessor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Knowing less never flips a verdict: what was possible stays possible. */
class KnowledgeTest {
  private static final int ROUNDS = Integer.getInteger("ogp.law.rounds", 40);

  @Test
  void knowingLessNeverFlipsAVerdict() {
    List<String> flips = new ArrayList<>();
    int compared = 0;
    for (Corpus.Case example : Corpus.all()) {
      Map<String, Finding> whole = findings(example, example.tree().toString());
      for (int round = 0; round < ROUNDS; round++) {
        Holes holes =
            new Holes(31L * example.name().hashCode() + round, 0.02 + 0.01 * (round % 20));
        String less = holes.in(example.tree()).toString();
        Map<String, Finding> known = holed(example, less);
        for (Map.Entry<String, Finding> entry : known.entrySet()) {
          Finding before = whole.get(entry.getKey());
          if (before != null) {
            compared++;
            if (!outcomes(entry.getValue()).containsAll(outcomes(before))) {
              flips.add(
                  example.name()
                      + " #"
                      + round
                      + " "
                      + entry.getKey()
                      + ": "
                      + outcomes(before)
                      + " -> "
                      + outcomes(entry.getValue())
                      + "\n    "
                      + less);
            }
          }
        }
      }
    }

    assertThat(compared).isGreaterThan(100);
    assertThat(flips.stream().limit(5).toList())
        .as("%s flips of %s", flips.size(), compared)
        .isEmpty();
  }

  private static Map<String, Finding> holed(Corpus.Case example, String json) {
    try {
      return findings(example, json);
    } catch (OgpJsonException e) {
      return Map.of();
    }
  }

  private static Map<String, Finding> findings(Corpus.Case example, String json) {
    Assessment assessment =
        Assessor.assess(
            OgpJson.readPartnership(json).document(),
            AssessmentRequest.DEFAULT.only(List.of(example.book())));
    assertThat(assessment.faults()).isEmpty();
    Map<String, Finding> byKey = new HashMap<>();
    for (Finding f : assessment.findings()) {
      byKey.put(f.rule() + " " + f.subject() + " " + f.part() + " " + f.phase(), f);
    }
    return byKey;
  }

  private static Set<Verdict> outcomes(Finding f) {
    return f.possible().isEmpty() ? Set.of(f.verdict()) : Set.copyOf(f.possible());
  }
}
