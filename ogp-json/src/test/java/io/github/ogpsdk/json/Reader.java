package io.github.ogpsdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;

/**
 * The reader of one format, and documents of that format that lack nearly everything.
 *
 * @param format such as {@code partnership}
 */
record Reader(String format, Function<Input, Object> read) {
  private static final Duration BOUND = Duration.ofSeconds(20);

  static Stream<Reader> all() {
    return Stream.of(
        new Reader("partnership", OgpJson::readPartnership),
        new Reader("rulebook", OgpJson::readRulebook),
        new Reader("assessment", OgpJson::readAssessment));
  }

  /** Returns why a document is refused; fails if it is not, or takes long. */
  List<ProblemCode> refuses(Supplier<Input> input) {
    OgpJsonException refused =
        org.junit.jupiter.api.Assertions.assertTimeout(
            BOUND,
            () ->
                Assertions.catchThrowableOfType(
                    OgpJsonException.class, () -> read.apply(input.get())));
    assertThat(refused).as("the document is refused").isNotNull();
    return refused.errors().stream().map(Problem::code).distinct().toList();
  }

  List<ProblemCode> refuses(String text, Syntax syntax) {
    return refuses(() -> Input.of(text).as(syntax));
  }

  /** Returns a document in JSON with more members. */
  String json(String members) {
    return "{\"format\": \"" + format + "\", \"version\": \"0.1.0\", " + members + "}";
  }

  /** Returns a document in YAML with more members. */
  String yaml(String members) {
    return "format: " + format + "\nversion: 0.1.0\n" + members + "\n";
  }

  @Override
  public String toString() {
    return format;
  }
}
