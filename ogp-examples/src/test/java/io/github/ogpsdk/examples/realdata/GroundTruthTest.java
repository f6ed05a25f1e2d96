package io.github.ogpsdk.examples.realdata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.examples.realdata.Comparison.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The table of real verdicts is fresh, and no disagreement stands without a word. */
class GroundTruthTest {
  private static final Path PAGE = Path.of("..", "docs", "GROUND-TRUTH.md");
  private static final GroundTruth TRUTH = new GroundTruth(Path.of(""));

  @Test
  void theTableIsFresh() throws IOException {
    String page = TRUTH.page();
    if (Boolean.getBoolean("ogp.regenerate")) {
      Files.writeString(PAGE, page, StandardCharsets.UTF_8);
    }

    assertThat(page)
        .as("write it anew with -Dogp.regenerate=true")
        .isEqualTo(Files.readString(PAGE, StandardCharsets.UTF_8));
  }

  @Test
  void everyDisagreementIsExplained() {
    List<String> silent =
        TRUTH.comparisons().stream()
            .filter(c -> c.outcome() == Outcome.DISAGREE)
            .map(Comparison::row)
            .filter(r -> r.explanation().isEmpty())
            .map(r -> r.entry() + " in " + r.partnership())
            .toList();

    assertThat(silent).as("say in ground-truth.yaml why we differ").isEmpty();
  }

  /** A row that says nothing is compared says why, and every other names what is real. */
  @Test
  void everyRowSaysWhatIsReal() {
    List<String> empty =
        Case.all(Path.of("")).stream()
            .filter(r -> r.real().or(r::explanation).isEmpty())
            .map(Case::entry)
            .toList();

    assertThat(empty).isEmpty();
  }
}
