package io.github.ogpsdk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogpsdk.rules.engine.CompileFault;
import io.github.ogpsdk.rules.engine.CompileProblem;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PhrasesTest {
  private static final Pattern PLACE = Pattern.compile("\\{[^}]*}");

  private static Properties load(Language language) throws IOException {
    Properties words = new Properties();
    String name = "phrases_" + language.code() + ".properties";
    try (InputStream stream = Phrases.class.getResourceAsStream(name)) {
      words.load(new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8));
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

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLanguageHasTheSamePhrasesWithTheSamePlaces(Language language) throws IOException {
    Properties english = load(Language.ENGLISH);
    Properties words = load(language);

    assertThat(words.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    for (String key : english.stringPropertyNames()) {
      assertThat(places(words.getProperty(key)))
          .as("%s in %s", key, language)
          .isEqualTo(places(english.getProperty(key)));
      assertThat(words.getProperty(key)).as(key).isNotBlank().doesNotContain("  ");
    }
  }

  @Test
  void numbersTakeTheFormOfTheLanguage() {
    assertThat(new Phrases(Language.ENGLISH).count("validate.warned", 0, "kind", "it"))
        .endsWith("0 warnings");
    assertThat(new Phrases(Language.FRENCH).count("validate.warned", 0, "kind", "cela"))
        .endsWith("0 avertissement");
    assertThat(new Phrases(Language.SPANISH).count("validate.warned", 1, "kind", "eso"))
        .endsWith("1 advertencia");
  }

  @Test
  void aMissingPhraseOrValueIsRefused() {
    Phrases phrases = new Phrases(Language.ENGLISH);

    assertThatThrownBy(() -> phrases.get("no.such")).hasMessage("no phrase \"no.such\"");
    assertThatThrownBy(() -> phrases.get("usage.try"))
        .hasMessage("no argument \"command\" for: Try \"{command}\".");
  }

  /** What a rulebook has wrong is said in every language, with all that its sentence names. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void everyFaultOfARulebookHasWords(Language language) {
    Phrases phrases = new Phrases(language);
    for (CompileFault fault : CompileFault.values()) {
      List<String> values = fault.places().stream().map(p -> "<" + p + ">").toList();
      List<Object> args = new ArrayList<>();
      fault.places().forEach(place -> args.addAll(List.of(place, "<" + place + ">")));

      String said = phrases.get("compile." + fault.code(), args.toArray());

      assertThat(values).allSatisfy(v -> assertThat(said).contains(v));
      if (language == Language.ENGLISH) {
        assertThat(said)
            .isEqualTo(new CompileProblem("r", "", fault, values, Optional.empty()).message());
      }
    }
  }
}
