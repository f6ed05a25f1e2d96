package io.github.ogpsdk.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.report.picture.Picture;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  private static final Pattern PLACE = Pattern.compile("\\{[^}]*}");

  @ParameterizedTest
  @CsvSource({"report, fr", "report, es", "pictures, fr", "pictures, es"})
  void everyLanguageHasTheSamePhrasesWithTheSamePlaces(String bundle, String language)
      throws IOException {
    Properties english = load(bundle, "en");
    Properties other = load(bundle, language);

    assertThat(other.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    for (String key : english.stringPropertyNames()) {
      assertThat(places(other.getProperty(key)))
          .as("%s in %s", key, language)
          .isEqualTo(places(english.getProperty(key)));
      assertThat(other.getProperty(key)).as(key).isNotBlank().doesNotContain("  ");
    }
  }

  private static Properties load(String bundle, String language) throws IOException {
    Class<?> beside = bundle.equals("report") ? Names.class : Picture.class;
    Properties words = new Properties();
    try (InputStream in = beside.getResourceAsStream(bundle + "_" + language + ".properties");
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      words.load(reader);
    }
    return words;
  }

  private static Set<String> places(String phrase) {
    return PLACE
        .matcher(phrase)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
