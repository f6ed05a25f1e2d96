package io.github.ogpsdk.examples.realdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The table of real verdicts is fresh, and no disagreement stands without a word. */
class GroundTruthTest {
  private static final Path PAGE = Path.of("..", "docs", "GROUND-TRUTH.md");

  @Test
  void theTableIsFresh() throws IOException {
    String page = GroundTruth.page(Path.of("partnerships"));
    if (Boolean.getBoolean("ogp.regenerate")) {
      Files.writeString(PAGE, page, StandardCharsets.UTF_8);
    }

    assertThat(page)
        .as("write it anew with -Dogp.regenerate=true")
        .isEqualTo(Files.readString(PAGE, StandardCharsets.UTF_8));
  }
}
