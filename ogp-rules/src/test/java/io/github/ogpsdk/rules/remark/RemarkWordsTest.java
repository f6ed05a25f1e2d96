package io.github.ogpsdk.rules.remark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.partnership.Partnership;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every remark has words in every language, with the values that it names. */
class RemarkWordsTest {
  private static final Pattern PLACE = Pattern.compile("\\{[^}]*}");
  private static final String FACTS =
      """
      format: partnership
      version: 0.1.0
      id: x
      asOf: 2024-06-30
      member: {id: x, type: national, code: FD}
      mechanisms:
        - id: b
          name: {en: Forum, fr: Forum, es: Foro}
          to: 2021-01-01
          parent: b
          meetings: [{date: 2022-05-01, url: www.x.example}]
      """;

  private static Properties words(String language) throws IOException {
    Properties words = new Properties();
    String name = "remarks_" + language + ".properties";
    try (InputStream stream = RemarkWords.class.getResourceAsStream(name)) {
      words.load(new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8));
    }
    return words;
  }

  private static List<String> places(String sentence) {
    return PLACE.matcher(sentence).results().map(MatchResult::group).sorted().toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es"})
  void everyCodeHasWordsWithTheSamePlaces(String language) throws IOException {
    Properties english = words("en");
    Properties words = words(language);

    assertThat(words.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    assertThat(new TreeSet<>(words.stringPropertyNames()))
        .containsAll(
            Arrays.stream(RemarkCode.values())
                .filter(c -> c != RemarkCode.MALFORMED)
                .map(RemarkCode::code)
                .toList());
    for (String key : english.stringPropertyNames()) {
      assertThat(places(words.getProperty(key)))
          .as("%s in %s", key, language)
          .isEqualTo(places(english.getProperty(key)));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | body “Forum”, parent: this refers to the object itself; it must name another one",
        "en | body “Forum”, meeting of 1 May 2022, date: this (1 May 2022) lies after the body ended"
            + " (1 January 2021)",
        "en | body “Forum” has no type yet",
        "en | must be a web address that begins with http:// or https://",
        "fr | pas encore de type (instance « Forum »)",
        "fr | instance « Forum », réunion du 1er mai 2022, date : cette date (1er mai 2022) suit la"
            + " fin de l’instance (1er janvier 2021)",
        "fr | doit être une adresse web qui commence par http:// ou https://",
        "es | instancia «Foro», reunión del 1 de mayo de 2022, fecha: esta fecha (1 de mayo de 2022)"
            + " es posterior al fin de la instancia (1 de enero de 2021)",
        "es | debe ser una dirección web que comience por http:// o https://",
      })
  void aRemarkIsSaidInEachLanguage(String language, String said) {
    Partnership partnership = OgpJson.readPartnership(FACTS).document();
    RemarkWords words = RemarkWords.in(Locale.forLanguageTag(language));

    assertThat(Remarks.of(partnership))
        .extracting(r -> words.message(r, partnership).replace('\u00a0', ' '))
        .contains(said);
  }

  @Test
  void everyRemarkNamesWhatItsSentenceAsksFor() {
    Partnership partnership = OgpJson.readPartnership(FACTS).document();

    for (String language : List.of("en", "fr", "es")) {
      RemarkWords words = RemarkWords.in(Locale.forLanguageTag(language));
      assertThat(Remarks.of(partnership))
          .hasSize(6)
          .allSatisfy(r -> assertThat(words.message(r, partnership)).doesNotContain("{"));
    }
  }
}
