package io.github.ogpsdk.rules.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.rules.assess.AssessmentRequest;
import io.github.ogpsdk.rules.assess.Assessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever has insufficient evidence names a fact that is missing. */
class MissingFactTest {
  private static final Path FOLDER = Path.of("../ogp-examples/partnerships");

  @Test
  void inEachExampleEachOpenFindingNamesAMissingFact() throws IOException {
    List<String> silent = new ArrayList<>();
    for (Corpus.Case one : Corpus.all()) {
      Partnership document = OgpJson.readPartnership(one.tree().toString()).document();
      silent.addAll(
          silent(one.name(), document, AssessmentRequest.DEFAULT.only(List.of(one.book()))));
    }

    assertThat(silent).isEmpty();
  }

  @Test
  void inEachRealPartnershipEachOpenFindingNamesAMissingFact() throws IOException {
    assumeTrue(Files.isDirectory(FOLDER), "the real partnerships are not here");
    List<String> silent = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        Partnership document = OgpJson.readPartnership(Files.readString(file)).document();
        silent.addAll(silent(document.id(), document, AssessmentRequest.DEFAULT));
      }
    }

    assertThat(silent).isEmpty();
  }

  private static List<String> silent(String name, Partnership document, AssessmentRequest request) {
    return Assessor.assess(document, request).findings().stream()
        .filter(f -> f.verdict() == Verdict.INSUFFICIENT_EVIDENCE && f.missing().isEmpty())
        .map(f -> name + ": " + line(f))
        .toList();
  }

  private static String line(Finding f) {
    return f.rule() + " of " + f.subject() + ", " + f.possible();
  }
}
