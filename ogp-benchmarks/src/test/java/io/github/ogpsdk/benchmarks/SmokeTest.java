package io.github.ogpsdk.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.benchmarks.report.Measured;
import io.github.ogpsdk.benchmarks.report.Pace;
import io.github.ogpsdk.benchmarks.report.Results;
import io.github.ogpsdk.benchmarks.report.page.BenchmarksPage;
import io.github.ogpsdk.benchmarks.scale.Growth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every benchmark runs, once and on the smallest data, and the page can be written from it. */
class SmokeTest {
  private static List<String> names(Results results, String topic, String table) {
    return results.table(topic, table).stream()
        .map(m -> (m.data() + " " + m.name()).strip())
        .toList();
  }

  @Test
  void everyBenchmarkRunsAndThePageShowsIt() {
    Results results = Results.of("smoke");

    Run.rules(Pace.SMOKE, results);
    Run.json(Pace.SMOKE, results);
    Growth.run(Pace.SMOKE, results);

    assertThat(names(results, "rules", "counting"))
        .hasSize(7)
        .contains("complete floor", "complete ours", "complete droolsIdiomatic");
    assertThat(names(results, "rules", "evidence")).hasSize(4).contains("complete failedIds");
    assertThat(names(results, "rules", "build")).hasSize(7).contains("oursAllRulebooks");
    assertThat(names(results, "json", "json")).hasSize(8).contains("1000 readOurs");
    assertThat(results.table("scale", "assess")).extracting(Measured::name).containsOnly("10");
    assertThat(BenchmarksPage.of(results))
        .contains("| **ogp** | complete |", "| read: plain Jackson binding, unchecked | 1 KB |")
        .doesNotContain("NaN");
  }
}
