package io.github.ogpsdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Problems are said in three languages. */
class ProblemWordsTest {
  private static final Pattern PLACE = Pattern.compile("\\{[a-z]+}");
  private static final String HEAD =
      "format: partnership\nversion: 0.1.0\nid: x\nasOf: 2026\nmember: {id: x, type: national}\n";

  private static Properties bundle(String language) throws IOException {
    Properties words = new Properties();
    String name = "problems_" + language + ".properties";
    words.load(
        new InputStreamReader(
            Objects.requireNonNull(ProblemWords.class.getResourceAsStream(name)),
            StandardCharsets.UTF_8));
    return words;
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "es"})
  void everyLanguageHasTheSameSentencesWithTheSamePlaces(String language) throws IOException {
    Properties english = bundle("en");
    Properties other = bundle(language);

    assertThat(other.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    for (String key : english.stringPropertyNames()) {
      assertThat(places(other.getProperty(key)))
          .as("%s in %s", key, language)
          .isEqualTo(places(english.getProperty(key)));
    }
  }

  private static Set<String> places(String words) {
    return PLACE
        .matcher(words)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Documents that between them have every kind of problem that a person can write. */
  private static Stream<String> broken() {
    return Stream.of(
        "",
        "[1, 2]",
        "{\"format\": \"partnership\"",
        "format: rulebook",
        HEAD + "note: \"\\x",
        "format: nonsense",
        "format: 3",
        "id: x",
        HEAD + "memba: 1\nmechanism: []",
        HEAD + "asOf: 2027",
        HEAD.replace("0.1.0", "9.0.0"),
        HEAD.replace("0.1.0", "x"),
        HEAD.replace("0.1.0", "0.9.0") + "unknown: {cycles: new-reason}",
        HEAD.replace("national", "nationl"),
        HEAD.replace("2026", "31.12.2026"),
        HEAD.replace("member: {", "member: {name: {}, "),
        HEAD.replace("member: {", "member: {name: {'not a tag': x}, "),
        HEAD.replace("id: x\n", "id: 'Not An Id'\n"),
        HEAD + "cycles: {}\nmechanisms: 3",
        HEAD + "cycles: [{id: a}, {id: a}]",
        HEAD + "cycles: [{id: a, mechanisms: [ghost]}]",
        HEAD + "cycles: [{id: a, plan: {from: 2024, to: 2023}}]",
        HEAD + "cycles: []\nunknown: {cycles: not-recorded}",
        HEAD + "partial: [cyles]",
        HEAD + "partial: [cycles]",
        HEAD + "partial: 3",
        HEAD + "unknown: []",
        HEAD + "unknown: {cycles: unknwon}",
        HEAD + "mechanisms: [{id: m, type: Forum Type}]",
        HEAD + "mechanisms: [{id: m, type: forum-of-friends}]",
        HEAD + "mechanisms: [{id: m, sources: [{url: 'no address'}]}]",
        HEAD + "mechanisms: [{id: m, type: multi-stakeholder-forum, meetings: [{date: 5}]}]",
        HEAD + "a: &x [*x]",
        HEAD + "a: !!binary x",
        HEAD + "? [a]\n: b",
        HEAD + "<<: {a: 1}",
        HEAD + "--- \nid: y",
        "[".repeat(1000),
        "{\"a\": ".repeat(1000));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "es"})
  void whatAReaderSaysIsSaidInThatLanguage(String language) {
    ProblemWords words = ProblemWords.in(Locale.forLanguageTag(language));
    List<String> english = new ArrayList<>();
    List<Problem> found = new ArrayList<>();
    broken().forEach(text -> found.addAll(problems(text)));

    for (Problem problem : found) {
      if (words.message(problem).equals(problem.message())) {
        english.add(problem.message());
      }
      if (problem.expected().isPresent()
          && words.expected(problem).equals(problem.expected())
          && !problem.expected().get().startsWith("\"format\"")) {
        english.add(problem.expected().get());
      }
    }

    assertThat(found).hasSizeGreaterThan(35);
    assertThat(english).isEmpty();
  }

  private static List<Problem> problems(String text) {
    try {
      return OgpJson.readPartnership(text).warnings();
    } catch (OgpJsonException e) {
      return e.problems();
    }
  }

  @Test
  void everySentenceIsOneThatTheSourcesSay() throws IOException {
    StringBuilder sources = new StringBuilder();
    for (String folder :
        List.of(
            "src/main/java/io/github/ogpsdk/json",
            "../ogp-model/src/main/java/io/github/ogpsdk/model",
            "../ogp-model/src/main/java/io/github/ogpsdk/model/rule")) {
      try (Stream<Path> files = Files.list(Path.of(folder))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          sources.append(Files.readString(file).replace("\\\"", "\""));
        }
      }
    }

    Properties english = bundle("en");
    for (String key : english.stringPropertyNames()) {
      if (!key.startsWith("code.")) {
        String longest =
            Stream.of(PLACE.split(english.getProperty(key), -1))
                .max(java.util.Comparator.comparingInt(String::length))
                .orElseThrow();
        assertThat(sources).as(key).contains(longest.replaceAll("^[\": ]+|[\": ]+$", ""));
      }
    }
  }

  @Test
  void whatAValueIsIsNotTakenForAKindOfDocument() {
    Problem problem =
        Problem.of(ProblemCode.WRONG_TYPE, "this is a text", "a number", Position.START);

    assertThat(ProblemWords.in(Locale.forLanguageTag("es")).message(problem))
        .isEqualTo("esto es un texto");
  }

  @Test
  void englishIsAsItIs() {
    Problem problem = problems("id: x").get(0);

    assertThat(ProblemWords.in(Locale.GERMAN).message(problem)).isEqualTo(problem.message());
  }

  @Test
  void quotedValuesAreKept() {
    Problem problem = problems(HEAD.replace("national", "nationl")).get(0);

    assertThat(ProblemWords.in(Locale.FRENCH).message(problem)).contains("« nationl »");
    assertThat(ProblemWords.in(Locale.FRENCH).expected(problem))
        .hasValueSatisfying(e -> assertThat(e).startsWith("un de national"));
  }
}
