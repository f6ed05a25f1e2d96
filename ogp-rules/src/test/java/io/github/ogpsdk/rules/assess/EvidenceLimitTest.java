package io.github.ogpsdk.rules.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ogpsdk.json.Input;
import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.json.Syntax;
import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.assessment.Evidence;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.partnership.Partnership;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Evidence stops at what decides first, and says how much more there is. */
class EvidenceLimitTest {
  private static final int MEETINGS = 300;

  private static Partnership partnership(List<Integer> order) {
    StringBuilder meetings = new StringBuilder();
    for (int i : order) {
      int day = i % 28 + 1;
      int month = i / 28 % 12 + 1;
      String attended =
          i % 3 == 0
              ? ", attendance: [{sector: government, present: 2}, {sector: civil-society, present: 2}]"
              : "";
      meetings.append("{date: %d-%02d-%02d%s},".formatted(2022 + i / 336, month, day, attended));
    }
    return OgpJson.readPartnership(
            Input.of(
                    """
                    format: partnership
                    version: 0.2.0
                    id: xx
                    asOf: 2025-06-30
                    member: {id: xx, type: national}
                    mechanisms: [{id: f, type: multi-stakeholder-forum, from: 2021-01-01, meetings: [%s]}]
                    cycles: [{id: c, mechanisms: [f], coCreation: {from: 2022-01-10},
                      plan: {from: 2023-01-01, to: 2024-12-31}}]
                    """
                        .formatted(meetings))
                .as(Syntax.YAML))
        .document();
  }

  private static List<Integer> inOrder() {
    return IntStream.range(0, MEETINGS).boxed().toList();
  }

  private static Assessment assessed(List<Integer> order, int limit) {
    return Assessor.assess(partnership(order), AssessmentRequest.DEFAULT.evidenceLimit(limit));
  }

  private static List<Evidence> nodes(Assessment assessment) {
    List<Evidence> nodes = new ArrayList<>();
    assessment.findings().forEach(f -> add(f.evidence(), nodes));
    return nodes;
  }

  private static void add(Evidence node, List<Evidence> nodes) {
    nodes.add(node);
    node.children().forEach(child -> add(child, nodes));
  }

  @Test
  void noNodeTellsMoreThanTheLimitAndWhatIsLeftIsCounted() {
    List<Evidence> all = nodes(assessed(inOrder(), AssessmentRequest.EVERYTHING));
    List<Evidence> limited = nodes(assessed(inOrder(), 20));

    assertThat(limited).allMatch(n -> n.facts().size() <= 20 && n.children().size() <= 20);
    assertThat(limited).anyMatch(n -> n.more().filter(m -> m.elements() > 200).isPresent());
    assertThat(limited).anyMatch(n -> n.more().filter(m -> m.facts() > 200).isPresent());
    assertThat(all).allMatch(n -> n.more().isEmpty());
    assertThat(all).anyMatch(n -> n.children().size() == MEETINGS);
  }

  @Test
  void noVerdictChanges() {
    Assessment all = assessed(inOrder(), AssessmentRequest.EVERYTHING);
    Assessment limited = assessed(inOrder(), 1);

    assertThat(limited.findings())
        .extracting(f -> f.rule() + f.subject() + f.part() + f.phase() + f.verdict() + f.possible())
        .isEqualTo(
            all.findings().stream()
                .map(
                    f -> f.rule() + f.subject() + f.part() + f.phase() + f.verdict() + f.possible())
                .toList());
    assertThat(limited.requirements()).isEqualTo(all.requirements());
  }

  /** The order of a list decides nothing of what is told of it. */
  @Test
  void theSameIsToldInAnyOrder() {
    List<Integer> mixed = new ArrayList<>(inOrder());
    Collections.shuffle(mixed, new Random(7));

    assertThat(told(assessed(mixed, 20))).isEqualTo(told(assessed(inOrder(), 20)));
  }

  private static List<String> told(Assessment assessment) {
    List<String> told = new ArrayList<>();
    for (Finding finding : assessment.findings()) {
      List<Evidence> nodes = new ArrayList<>();
      add(finding.evidence(), nodes);
      TreeSet<String> values = new TreeSet<>();
      nodes.forEach(n -> n.facts().forEach(f -> values.add(f.value())));
      told.add(finding.rule() + finding.phase() + finding.part() + values + nodes.size());
    }
    return told;
  }

  @Test
  void eachFactStandsInTheTableOnce() {
    Assessment assessment = assessed(inOrder(), AssessmentRequest.EVERYTHING);

    assertThat(assessment.facts()).doesNotHaveDuplicates();
    assertThat(nodes(assessment)).allMatch(n -> assessment.facts().containsAll(n.facts()));
  }

  @Test
  void aLimitBelowOneIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AssessmentRequest.DEFAULT.evidenceLimit(0))
        .withMessageContaining("evidenceLimit");
  }
}
