package io.github.ogpsdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.RequirementVerdict;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.rules.assess.Assessor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Which requirements of the 2022 edition the real partnerships decide: 17 of 276 cells of cycle and
 * phase. Each was looked at by hand against the sources that the file records, whose pages were not
 * opened anew: what they say stands beside it in {@code decided-requirements.tsv}.
 */
class DecidedRequirementsTest {
  private static final Path TABLE = Path.of("src/test/resources/decided-requirements.tsv");
  private static final Path PARTNERSHIPS = Path.of("partnerships");

  @Test
  void theVerdictsAreThoseLookedAtByHand() throws IOException {
    List<String> decided =
        cells().stream()
            .filter(c -> c.verdict() != Verdict.INSUFFICIENT_EVIDENCE)
            .map(Cell::line)
            .toList();

    assertThat(decided).containsExactlyInAnyOrderElementsOf(rows(columns -> columns.subList(0, 5)));
  }

  @Test
  void theShareOfDecidedOnesIsKnown() throws IOException {
    assertThat(cells()).hasSize(276);
  }

  @Test
  void eachHasWhatTheSourceSays() throws IOException {
    assertThat(rows(columns -> columns.subList(5, columns.size()))).noneMatch(String::isBlank);
  }

  private static List<String> rows(UnaryOperator<List<String>> some) throws IOException {
    try (Stream<String> lines = Files.lines(TABLE, StandardCharsets.UTF_8)) {
      return lines
          .skip(1)
          .map(line -> String.join("\t", some.apply(List.of(line.split("\t", -1)))))
          .toList();
    }
  }

  private record Cell(String partnership, RequirementVerdict requirement) {
    Verdict verdict() {
      return requirement.verdict();
    }

    String line() {
      return String.join(
          "\t",
          partnership,
          requirement.cycle().orElse(""),
          requirement.requirement(),
          requirement.phase().map(p -> p.code()).orElse(""),
          verdict().code());
    }
  }

  /** The requirements that apply, of each cycle and phase. */
  private static List<Cell> cells() throws IOException {
    List<Cell> cells = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(PARTNERSHIPS, "*.json")) {
      for (Path file : files) {
        Partnership partnership = OgpJson.readPartnership(file).document();
        Assessor.assess(partnership).requirements().stream()
            .filter(r -> r.rulebook().equals("ogp-standards-2022"))
            .filter(r -> r.verdict() != Verdict.NOT_APPLICABLE)
            .forEach(r -> cells.add(new Cell(partnership.id(), r)));
      }
    }
    return cells;
  }
}
