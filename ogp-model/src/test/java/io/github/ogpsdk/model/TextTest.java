package io.github.ogpsdk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
  private static final Text THREE = Text.of("Forum", "Forum multipartite", "Foro Multiactor");

  @Test
  void plainWordsAreAStringOnTheWire() {
    Text text = Text.of("Forum");

    assertThat(text.toWire()).isEqualTo("Forum");
    assertThat(text.byLanguage()).isEqualTo(Map.of("", "Forum"));
    assertThat(text).hasToString("Forum");
    assertThat(text.in("es")).isEqualTo("Forum");
  }

  @Test
  void wordsByLanguageKeepTheirOrderOnTheWire() {
    Map<String, String> given = new LinkedHashMap<>();
    given.put("es", "Foro");
    given.put("en", "Forum");
    given.put("ay", "Tantachawi");

    Text text = Text.of(given);
    given.clear();

    assertThat(text.byLanguage().keySet()).containsExactly("es", "en", "ay");
    assertThat(text.byLanguage()).isUnmodifiable();
    assertThat(text.toWire()).isEqualTo(text.byLanguage());
  }

  @ParameterizedTest
  @CsvSource({
    "fr, Forum multipartite",
    "fr-CA, Forum multipartite",
    "FR, Forum multipartite",
    "es, Foro Multiactor",
    "de, Forum",
    "e, Forum"
  })
  void aReaderGetsTheLanguageOrEnglish(String language, String words) {
    assertThat(THREE.in(language)).isEqualTo(words);
  }

  @Test
  void aReaderGetsTheSameFirstPartBeforeEnglish() {
    Text text = Text.of(Map.of("en", "Forum", "pt-BR", "Fórum"));

    assertThat(text.in("pt-PT")).isEqualTo("Fórum");
    assertThat(text.in("pt")).isEqualTo("Fórum");
  }

  @Test
  void withoutEnglishAReaderGetsTheFirstLanguage() {
    Map<String, String> given = new LinkedHashMap<>();
    given.put("uk", "Рада");
    given.put("ka", "საბჭო");

    assertThat(Text.of(given).in("fr")).isEqualTo("Рада");
  }

  @Test
  void anExactTagComesBeforeTheSameFirstPart() {
    Map<String, String> given = new LinkedHashMap<>();
    given.put("fr-CA", "courriel");
    given.put("fr", "mél");

    assertThat(Text.of(given).in("fr")).isEqualTo("mél");
  }

  @Test
  void noLanguageIsRefused() {
    assertThatThrownBy(() -> Text.of(Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("text has no language; expected at least one");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "e", "en_US", "en-", "español", "abcdefghi", "en-abcdefghi"})
  void whatIsNoLanguageTagIsRefused(String tag) {
    assertThatThrownBy(() -> Text.of(Map.of(tag, "words")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not a language tag: \"" + tag + "\"; expected a tag such as \"es\"");
  }

  @Test
  void aLanguageWithoutWordsIsRefused() {
    Map<String, String> given = new HashMap<>();
    given.put("es", null);

    assertThatThrownBy(() -> Text.of(given))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("text has no words in \"es\"");
  }

  @Test
  void blankWordsCanBeBuiltAndAreNoWords() {
    assertThat(Text.of("a").hasWords()).isTrue();
    assertThat(Text.of(" \t").hasWords()).isFalse();
    assertThat(Text.of(Map.of("es", "a", "en", "")).hasWords()).isFalse();
  }

  @Test
  void textsAreEqualByTheirWordsAndLanguages() {
    assertThat(THREE)
        .isEqualTo(Text.of("Forum", "Forum multipartite", "Foro Multiactor"))
        .hasSameHashCodeAs(Text.of("Forum", "Forum multipartite", "Foro Multiactor"))
        .isNotEqualTo(Text.of("Forum"))
        .isNotEqualTo("Forum");
    assertThat(Text.of("Forum")).isNotEqualTo(Text.of(Map.of("en", "Forum")));
    assertThat(THREE.hashCode()).isNotZero();
    assertThat(THREE).hasToString("{en=Forum, fr=Forum multipartite, es=Foro Multiactor}");
  }
}
