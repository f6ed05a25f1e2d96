package io.github.ogpsdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A misspelling is a few edits away, fewer in short words. */
class SpellingTest {
  @ParameterizedTest
  @CsvSource({
    "nmae, name",
    "mode, code",
    "tos, ''",
    "url, ''",
    "fromm, from",
    "fr, ''",
    "plann, plan",
    "meetigns, meetings",
    "meetngs, meetings",
    "meetngss, meetings",
    "mtngss, ''",
    "as-of, asOf",
    "as_of, asOf",
    "ASOF, asOf"
  })
  void wordIsMatched(String word, String meant) {
    List<String> names = List.of("name", "code", "to", "from", "plan", "meetings", "asOf");

    assertThat(Spelling.closest(word, names).orElse("")).isEqualTo(meant);
  }

  @Test
  void nearestWordWins() {
    assertThat(Spelling.closest("meetingss", List.of("meetingsum", "meetings")))
        .contains("meetings");
  }

  @Test
  void hugeWordsAndListsAreNotCompared() {
    assertThat(Spelling.closest("x".repeat(41), List.of("x".repeat(40)))).isEmpty();
    assertThat(Spelling.closest("namee", Collections.nCopies(2_001, "name"))).isEmpty();
  }
}
