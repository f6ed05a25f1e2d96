package io.github.ogpsdk.rules.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.assessment.Evidence;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.TruthValue;
import io.github.ogpsdk.rules.assess.Assessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One absence is one failure: what is not there fails the rule on its existence, and no other. */
class OneAbsenceTest {
  private static final Path FOLDER = Path.of("../ogp-examples/partnerships");

  /** What an element must satisfy to be there at all. */
  private static final Set<String> PRESENCE =
      Set.of("atWork", "exists", "opened", "closed", "carriedOut", "madePublic", "given");

  /** Rules on what follows from others: they tell the same once more, as it is meant. */
  private static boolean restates(Finding finding) {
    return finding.rule().startsWith("PR-");
  }

  static List<Path> shipped() throws IOException {
    if (!Files.exists(FOLDER)) {
      return List.of(FOLDER);
    }
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(p -> p.toString().endsWith(".json")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void noAbsenceIsToldTwice(Path file) throws IOException {
    assumeTrue(Files.isRegularFile(file), "the real partnerships are not here");

    assertThat(toldTwice(Assessor.assess(OgpJson.readPartnership(file).document()))).isEmpty();
  }

  @Test
  void aCycleWithoutAnythingLacksEachThingOnce() {
    Assessment found =
        Assessor.assess(
            OgpJson.readPartnership(
                    """
                    format: partnership
                    version: 0.1.0
                    id: probe
                    asOf: 2026-12-31
                    member: {id: xx, type: national}
                    mechanisms: []
                    publication: {websites: [], repositories: []}
                    cycles:
                      - id: c
                        mechanisms: []
                        reviews: []
                        coCreation: {from: 2022-01-01, notice: [], outreach: [], consultations: [],
                          events: [], response: []}
                        plan: {from: 2023-07-01, to: 2025-06-30, submitted: 2023-06-15}
                        implementation: {events: [], selfAssessments: []}
                    """)
                .document());

    assertThat(toldTwice(found)).isEmpty();
    assertThat(found.findings())
        .filteredOn(f -> f.verdict() == Verdict.NOT_MET)
        .extracting(Finding::rule)
        .contains("P22-1.1-EXISTS", "P22-2.1-SITE", "P22-2.2-REPO", "P22-3.1-NOTICE")
        .doesNotContain("P22-1.1-FREQ", "P22-2.2-COCR", "P22-2.2-FREQ", "P22-3.1-CONTENT");
  }

  /** Returns the absences that several findings of a cycle and phase rest on alone. */
  static List<String> toldTwice(Assessment assessment) {
    Map<String, Set<String>> rules = new HashMap<>();
    for (Finding f : assessment.findings()) {
      if (f.verdict() == Verdict.NOT_MET && f.cycle().isPresent() && !restates(f)) {
        absences(f.evidence())
            .ifPresent(
                all ->
                    all.forEach(
                        what ->
                            rules
                                .computeIfAbsent(
                                    f.cycle().get() + " " + f.phase() + " " + f.part() + " " + what,
                                    key -> new HashSet<>())
                                .add(f.rule())));
      }
    }
    List<String> twice = new ArrayList<>();
    rules.forEach(
        (where, told) -> {
          if (told.size() > 1) {
            twice.add(where + ": " + told);
          }
        });
    return twice;
  }

  /** What is not there, where a condition fails for that alone. */
  private static Optional<Set<String>> absences(Evidence node) {
    if (node.over().isPresent()) {
      boolean none = node.children().stream().allMatch(OneAbsenceTest::isNotThere);
      return none && !node.op().equals("each")
          ? Optional.of(Set.of(node.over().get()))
          : Optional.empty();
    }
    if (node.op().equals("all") || node.op().equals("any")) {
      Set<String> all = new HashSet<>();
      for (Evidence child : node.children()) {
        if (child.truth() == TruthValue.FALSE) {
          Optional<Set<String>> below = absences(child);
          if (below.isEmpty()) {
            return below;
          }
          all.addAll(below.get());
        }
      }
      return Optional.of(all);
    }
    return Optional.empty();
  }

  private static boolean isNotThere(Evidence element) {
    return element.children().stream()
        .flatMap(c -> c.op().equals("all") ? c.children().stream() : Stream.of(c))
        .anyMatch(
            c ->
                c.truth() == TruthValue.FALSE
                    && c.measure().filter(PRESENCE::contains).isPresent());
  }
}
