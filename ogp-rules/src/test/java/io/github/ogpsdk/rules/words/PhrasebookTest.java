package io.github.ogpsdk.rules.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of pages, read beside a class. */
class PhrasebookTest {
  private static Phrasebook in(String language) {
    return Phrasebook.read(PhrasebookTest.class, "sample", Locale.forLanguageTag(language));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Hello, Ana: 3 seats",
        "fr | Bonjour Ana~: 3 sièges",
        "es | Hola, Ana: 3 escaños",
        "de | Hello, Ana: 3 seats"
      })
  void aPhraseIsFilledAndTypeset(String language, String said) {
    assertThat(in(language).get("greeting", "name", "Ana", "count", 3))
        .isEqualTo(said.replace('~', '\u00a0'));
  }

  @ParameterizedTest
  @CsvSource({
    "en, 0, 0 seats here",
    "en, 1, 1 seat here",
    "en, 2, 2 seats here",
    "fr, 0, 0 siège here",
    "fr, 1, 1 siège here",
    "fr, 2, 2 sièges here",
    "es, 0, 0 escaños here",
    "es, 1, 1 escaño here"
  })
  void aNumberIsSingularOrPlural(String language, int count, String said) {
    assertThat(in(language).count("seats", count, "where", "here")).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource({"en, en", "fr, fr", "fr-CA, fr", "es, es", "ja, en"})
  void aBookIsInOneLanguage(String language, String tag) {
    assertThat(in(language).tag()).isEqualTo(tag);
    assertThat(in(language).locale()).isEqualTo(Locale.forLanguageTag(tag));
  }

  @Test
  void clausesFollowEachOther() {
    assertThat(in("en").list(List.of("a", "b", "c"))).isEqualTo("a; b; c");
    assertThat(in("fr").list(List.of("a", "b"))).isEqualTo("a\u00a0; b");
  }

  @Test
  void whatIsNotThereIsNamed() {
    Phrasebook english = in("en");

    assertThatThrownBy(() -> english.get("nothing"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no phrase \"nothing\"");
    assertThatThrownBy(() -> english.get("greeting", "name", "Ana"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no argument \"count\" for: Hello, {name}: {count} seats");
    assertThatThrownBy(() -> Phrasebook.read(PhrasebookTest.class, "nothing", Locale.FRENCH))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no words in nothing_fr.properties");
  }
}
