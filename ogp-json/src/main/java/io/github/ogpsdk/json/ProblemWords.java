package io.github.ogpsdk.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says problems in English, French or Spanish.
 *
 * <p>The sentences stand in one bundle a language. A message of the parsers below, which is in
 * English, is quoted. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class ProblemWords {
  private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

  private final Properties words;
  private final List<Sentence> sentences;

  /** A sentence in English, as a pattern with its places. */
  private record Sentence(String key, String english, Pattern pattern, List<String> places) {
    static Sentence of(String key, String english) {
      StringBuilder pattern = new StringBuilder();
      int from = 0;
      Matcher place = PLACE.matcher(english);
      while (place.find()) {
        pattern
            .append(Pattern.quote(english.substring(from, place.start())))
            .append(place.group(1).equals("kind") ? "([^(]*)" : "(.*)");
        from = place.end();
      }
      pattern.append(Pattern.quote(english.substring(from)));
      List<String> places = PLACE.matcher(english).results().map(r -> r.group(1)).toList();
      return new Sentence(
          key, english, Pattern.compile(pattern.toString(), Pattern.DOTALL), places);
    }

    /** How much of the sentence is fixed: the more, the better it fits what it matches. */
    int fixed() {
      return PLACE.matcher(english).replaceAll("").length();
    }
  }

  private ProblemWords(String language) {
    this.words = bundle(language);
    this.sentences =
        language.equals("en")
            ? List.of()
            : bundle("en").entrySet().stream()
                .map(e -> Sentence.of(e.getKey().toString(), e.getValue().toString()))
                .sorted(Comparator.comparingInt(Sentence::fixed).reversed())
                .toList();
  }

  /** Returns the words of a language, English where it is none of the three. */
  public static ProblemWords in(Locale language) {
    String tag = language.getLanguage();
    return new ProblemWords(tag.equals("fr") || tag.equals("es") ? tag : "en");
  }

  /** Returns what is wrong, a sentence without a capital or period. */
  public String message(Problem problem) {
    return said("message.", problem.message()).orElseGet(() -> quoted(problem));
  }

  /** Returns what would be right. */
  public Optional<String> expected(Problem problem) {
    return problem.expected().map(e -> said("expected.", e).orElse(e));
  }

  private String quoted(Problem problem) {
    boolean own = problem.code() == ProblemCode.SYNTAX || problem.code() == ProblemCode.LIMIT;
    String key = own ? "code." + problem.code() : "code.other";
    return sentences.isEmpty()
        ? problem.message()
        : words.getProperty(key).replace("{message}", problem.message());
  }

  private Optional<String> said(String topic, String english) {
    for (Sentence sentence : sentences) {
      Matcher match = sentence.pattern.matcher(english);
      if (sentence.key.startsWith(topic) && match.matches()) {
        return Optional.of(filled(sentence, match));
      }
    }
    return Optional.empty();
  }

  private String filled(Sentence sentence, Matcher match) {
    return PLACE
        .matcher(words.getProperty(sentence.key))
        .replaceAll(
            place -> {
              int at = sentence.places.indexOf(place.group(1));
              String value = match.group(at + 1);
              boolean kind = place.group(1).equals("kind");
              return Matcher.quoteReplacement(
                  kind ? said("expected.", value).orElse(value) : value);
            });
  }

  private static Properties bundle(String language) {
    String name = "problems_" + language + ".properties";
    Properties words = new Properties();
    try (InputStream stream = ProblemWords.class.getResourceAsStream(name)) {
      Objects.requireNonNull(stream, name);
      words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
