package io.github.ogpsdk.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.campaign.Campaign;
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
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AfterContainer;

/** Knowing less never flips a verdict: what was possible stays possible. */
@AddLifecycleHook(Campaign.class)
class KnowledgeProperties {
  private static final List<Corpus.Case> CASES = Corpus.all();
  private static final Map<String, Map<String, Finding>> WHOLE = new HashMap<>();
  private static long compared;

  @Property(tries = 10_000, shrinking = ShrinkingMode.OFF)
  void knowingLessNeverFlipsAVerdict(@ForAll long seed) {
    Corpus.Case example = CASES.get(Math.floorMod(seed / 7, CASES.size()));
    Map<String, Finding> whole =
        WHOLE.computeIfAbsent(
            example.book().id() + " " + example.name(),
            name -> findings(example, example.tree().toString()));
    String less =
        new Holes(seed, 0.02 + 0.01 * Math.floorMod(seed, 20)).in(example.tree()).toString();

    List<String> flips = new ArrayList<>();
    holed(example, less)
        .forEach(
            (key, known) -> {
              Finding before = whole.get(key);
              if (before != null) {
                compared++;
                if (!outcomes(known).containsAll(outcomes(before))) {
                  flips.add(key + ": " + outcomes(before) + " -> " + outcomes(known));
                }
              }
            });

    assertThat(flips).as("%s\n%s", example.name(), less).isEmpty();
  }

  @AfterContainer
  static void findingsWereCompared() {
    assertThat(compared).isPositive();
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
