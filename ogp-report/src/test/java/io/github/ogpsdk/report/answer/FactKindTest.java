package io.github.ogpsdk.report.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.report.Examples;
import io.github.ogpsdk.report.Names;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactKindTest {
  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es"})
  void hasWordsInEachLanguage(String language) {
    AnswerWords words =
        new AnswerWords(new Names(Examples.of("peru"), Locale.forLanguageTag(language)));

    for (FactKind kind : FactKind.values()) {
      assertThat(words.get("fact." + kind.key(), "of", "X")).isNotBlank();
      assertThat(words.get("do." + kind.key(), "of", "X")).isNotBlank();
      assertThat(words.get("who." + kind.actor().key())).isNotBlank();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/publication, PUBLICATION",
    "/publication/repositories/0/updates, UPDATES",
    "/publication/repositories/0/partOfWebsite, REPOSITORIES",
    "/cycles/12/coCreation/from, COCREATION_START",
    "/cycles/3/implementation/events, EVENTS",
    "/mechanisms/0/members/3/term, TERMS",
    "/mechanisms/0/charters/1/isPublished, CHARTER_PUBLICATION",
    "/standing/events, STANDING"
  })
  void isThatOfThePlace(String pointer, FactKind kind) {
    assertThat(FactKind.of(pointer)).contains(kind);
  }

  @Test
  void isNoneForAFactWithoutWordsOfItsOwn() {
    assertThat(FactKind.of("/cycles/0/plan/commitments/2/ambition")).isEmpty();
  }
}
