package io.github.ogpsdk.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.benchmarks.report.page.BenchmarksPage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class BenchmarksPageTest {
  private static final Path RESULTS = Path.of("results.json");
  private static final Path PAGE = Path.of("../docs/BENCHMARKS.md");

  @Test
  void pageIsWrittenFromTheResults() throws IOException {
    String page = BenchmarksPage.of(Results.read(RESULTS));
    if (Boolean.getBoolean("ogp.regenerate")) {
      Files.writeString(PAGE, page, StandardCharsets.UTF_8);
    }

    assertThat(PAGE)
        .as("stale: run mvn -pl ogp-benchmarks -am test -Dogp.regenerate=true")
        .content(StandardCharsets.UTF_8)
        .isEqualTo(page);
  }

  @Test
  void figureHasTheSmallestTheMiddleAndTheGreatestSample() {
    Measured odd = Measured.of("t", "a", "d", "n", "ns", List.of(3.0, 1.0, 2.0));
    Measured even = Measured.of("t", "a", "d", "n", "ns", List.of(4.0, 1.0, 2.0, 3.0));

    assertThat(List.of(odd.min(), odd.median(), odd.max())).containsExactly(1.0, 2.0, 3.0);
    assertThat(even.median()).isEqualTo(2.5);
  }
}
