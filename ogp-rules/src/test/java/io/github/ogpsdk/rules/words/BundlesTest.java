package io.github.ogpsdk.rules.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.model.CyclePhase;
import io.github.ogpsdk.model.UnknownReason;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Silence;
import io.github.ogpsdk.model.assessment.TruthValue;
import io.github.ogpsdk.model.body.CompositionBasis;
import io.github.ogpsdk.model.rule.Level;
import io.github.ogpsdk.model.rule.Reading;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.rules.book.Rulebooks;
import io.github.ogpsdk.rules.eval.Measure;
import io.github.ogpsdk.rules.vocabulary.Measures;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The words are complete: every key in every language, none unused, all arguments named alike. */
class BundlesTest {
  @ParameterizedTest
  @EnumSource(Topic.class)
  void everyLanguageHasTheSameKeys(Topic topic) {
    Set<String> english = entries(Language.ENGLISH, topic).keySet();

    assertThat(entries(Language.FRENCH, topic).keySet()).isEqualTo(english);
    assertThat(entries(Language.SPANISH, topic).keySet()).isEqualTo(english);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyPhraseHasWordsThatNameItsArguments(Language language) {
    Map<String, String> sentences = entries(language, Topic.SENTENCES);

    assertThat(sentences.keySet()).isEqualTo(keys(Stream.of(Phrase.values()), Phrase::key));
    for (Phrase phrase : Phrase.values()) {
      assertThat(Template.places(sentences.getOrDefault(phrase.key(), "")))
          .as("%s in %s", phrase.key(), language)
          .containsExactlyInAnyOrderElementsOf(phrase.arguments());
    }
  }

  @Test
  void termsAreThoseOfTheClosedListsOfAssessmentsAndRulebooks() {
    Set<String> expected = new TreeSet<>();
    add(expected, "verdict.", Verdict.values(), Verdict::code);
    add(expected, "level.", Level.values(), Level::code);
    add(expected, "reading.", Reading.values(), Reading::code);
    add(expected, "phase.", CyclePhase.values(), CyclePhase::code);
    add(expected, "silence.", Silence.values(), Silence::code);
    add(expected, "truth.", TruthValue.values(), TruthValue::code);
    add(expected, "basis.", CompositionBasis.values(), CompositionBasis::code);
    add(expected, "unknown.", UnknownReason.values(), UnknownReason::code);
    expected.addAll(List.of("duty.forum", "duty.government", "duty.unknown"));

    assertThat(entries(Language.ENGLISH, Topic.TERMS).keySet()).isEqualTo(expected);
  }

  private static <E> void add(
      Set<String> keys, String prefix, E[] constants, Function<E, String> code) {
    Arrays.stream(constants).map(c -> prefix + code.apply(c)).forEach(keys::add);
  }

  @Test
  void codesAreThoseThatFactsOrMeasuresCanHold() throws IOException {
    Set<String> worded = entries(Language.ENGLISH, Topic.CODES).keySet();
    StringBuilder code = new StringBuilder(Rulebooks.shipped().toString());
    try (Stream<Path> sources =
        Files.walk(Path.of("src/main/java/io/github/ogpsdk/rules/measure"))) {
      for (Path source : sources.filter(Files::isRegularFile).toList()) {
        code.append(Files.readString(source));
      }
    }

    assertThat(worded).containsAll(FormatNames.codes());
    assertThat(worded.stream().filter(c -> !FormatNames.codes().contains(c)))
        .allMatch(c -> Pattern.compile("\\W" + c + "\\W").matcher(code).find());
  }

  @Test
  void membersAreThoseOfTheFormat() {
    assertThat(entries(Language.ENGLISH, Topic.MEMBERS).keySet()).isEqualTo(FormatNames.members());
  }

  @Test
  void everyParameterOfARuleHasWords() {
    Set<String> expected = new TreeSet<>();
    for (Rulebook book : Rulebooks.shipped()) {
      book.rules().forEach(r -> expected.addAll(r.parameters().keySet()));
    }

    assertThat(entries(Language.ENGLISH, Topic.PARAMETERS).keySet()).isEqualTo(expected);
  }

  @Test
  void sentencesOfMeasuresBelongToAMeasureAndNameItsArguments() {
    for (String key : entries(Language.ENGLISH, Topic.MEASURES).keySet()) {
      String[] parts = key.split("\\.", -1);
      Optional<Measure> measure = Measures.STANDARD.measure(parts[0]);
      assertThat(measure).as("measure of the key %s", key).isPresent();
      Set<String> known = new TreeSet<>(measure.orElseThrow().argNames());
      boolean isValue = parts[1].equals("value") || parts[1].equals("false");
      known.addAll(isValue ? List.of("value", "on", "from", "to") : List.of("limit"));
      assertThat(parts[1]).as(key).matches("label|value|false|unknown|is|at-most|equal-to");
      for (Language language : Language.values()) {
        String sentence = entries(language, Topic.MEASURES).getOrDefault(key, "");
        assertThat(known).as("%s in %s", key, language).containsAll(Template.places(sentence));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Topic.class)
  void everyLanguageNamesTheSameArguments(Topic topic) {
    entries(Language.ENGLISH, topic)
        .forEach(
            (key, english) -> {
              for (Language language : Language.values()) {
                assertThat(told(entries(language, topic).getOrDefault(key, "")))
                    .as("%s in %s", key, language)
                    .isEqualTo(told(english));
              }
            });
  }

  @ParameterizedTest
  @EnumSource(Topic.class)
  void everyEntryIsWellTypeset(Topic topic) {
    for (Language language : Language.values()) {
      entries(language, topic)
          .forEach(
              (key, words) ->
                  assertThat(words)
                      .as("%s in %s", key, language)
                      .isNotBlank()
                      .isEqualTo(words.strip())
                      .doesNotContain("  ", "\"", "…", "--")
                      .satisfies(
                          w -> assertThat(w.replaceAll("\\{\\w+}", "")).doesNotContain("{", "}")));
    }
  }

  @ParameterizedTest
  @EnumSource(Topic.class)
  void frenchHasItsHardSpacesAndTheOthersHaveNone(Topic topic) {
    for (String words : entries(Language.FRENCH, topic).values()) {
      assertThat(words).doesNotContainPattern("[^\u00a0][:;?!»%](?!\\w)").doesNotContain("« ");
    }
    for (Language other : List.of(Language.ENGLISH, Language.SPANISH)) {
      for (String words : entries(other, topic).values()) {
        assertThat(words).doesNotContainPattern("\\s[:;?!»]");
      }
    }
  }

  @ParameterizedTest
  @EnumSource(value = Language.class, names = "ENGLISH", mode = EnumSource.Mode.EXCLUDE)
  void otherLanguagesDifferFromEnglishButForWordsThatAreTheSame(Language language)
      throws IOException {
    Set<String> same = new TreeSet<>();
    for (Topic topic : Topic.values()) {
      Map<String, String> other = entries(language, topic);
      entries(Language.ENGLISH, topic)
          .forEach(
              (key, english) -> {
                if (english.equals(other.get(key)) && hasWords(english)) {
                  same.add(english);
                }
              });
    }

    assertThat(same).isEqualTo(allowed("same_" + language.tag() + ".txt"));
  }

  /** The arguments that a sentence tells; a day can stand alone or behind a preposition. */
  private static Set<String> told(String sentence) {
    return Template.places(sentence.replace("{on}", "{value}"));
  }

  private static Set<String> allowed(String file) throws IOException {
    try (InputStream in = BundlesTest.class.getResourceAsStream(file)) {
      assertThat(in).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static Map<String, String> entries(Language language, Topic topic) {
    return Words.in(language).bundle(topic).entries();
  }

  private static <T> Set<String> keys(Stream<T> all, Function<T, String> key) {
    return all.map(key).collect(Collectors.toCollection(TreeSet::new));
  }

  /** Returns whether a sentence has words of its own besides its arguments. */
  private static boolean hasWords(String sentence) {
    return sentence.replaceAll("\\{\\w+}", "").chars().anyMatch(Character::isLetter);
  }
}
