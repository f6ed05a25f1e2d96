package io.github.ogpsdk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
  @ParameterizedTest
  @CsvSource({"jsn, json", "P22-1.1-FREK, P22-1.1-FREQ", "xyzzy, ''"})
  void theNearestWordIsFound(String word, String meant) {
    String found = Spelling.nearest(word, List.of("text", "json", "P22-1.1-FREQ")).orElse("");

    assertThat(found).isEqualTo(meant);
  }
}
