package io.github.ogpsdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is made to exhaust a reader is refused at once, by the reader of each document. */
class HostileInputTest {
  private static final Duration BOUND = Duration.ofSeconds(20);

  /** A reader with its name. */
  private record Reader(String name, Function<Input, Object> read) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Reader> readers() {
    return Stream.of(
        new Reader("partnership", OgpJson::readPartnership),
        new Reader("rulebook", OgpJson::readRulebook),
        new Reader("assessment", OgpJson::readAssessment));
  }

  private static List<ProblemCode> refused(Reader reader, Function<Reader, Object> call) {
    OgpJsonException refused =
        org.junit.jupiter.api.Assertions.assertTimeout(
            BOUND,
            () ->
                Assertions.catchThrowableOfType(OgpJsonException.class, () -> call.apply(reader)));
    assertThat(refused).as("the document is refused").isNotNull();
    return refused.errors().stream().map(Problem::code).distinct().toList();
  }

  private static List<ProblemCode> refused(Reader reader, String text, Syntax syntax) {
    return refused(reader, r -> r.read().apply(Input.of(text).as(syntax)));
  }

  private static String json(Reader reader, String members) {
    return "{\"format\": \"" + reader.name() + "\", \"version\": \"0.1.0\", " + members + "}";
  }

  private static String yaml(Reader reader, String members) {
    return "format: " + reader.name() + "\nversion: 0.1.0\n" + members + "\n";
  }

  @ParameterizedTest
  @MethodSource("readers")
  void numberOfAMillionDigits(Reader reader) {
    String number = "9".repeat(1_000_000);

    assertThat(refused(reader, json(reader, "\"x\": " + number), Syntax.JSON))
        .contains(ProblemCode.LIMIT);
    assertThat(refused(reader, json(reader, "\"x\": 0." + number), Syntax.JSON))
        .contains(ProblemCode.LIMIT);
    assertThat(refused(reader, yaml(reader, "x: " + number), Syntax.YAML)).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("readers")
  void tenThousandLevels(Reader reader) {
    String arrays = "[".repeat(10_000) + "]".repeat(10_000);
    String objects = "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000);

    for (String deep : List.of(arrays, objects)) {
      assertThat(refused(reader, json(reader, "\"x\": " + deep), Syntax.JSON))
          .contains(ProblemCode.LIMIT);
      assertThat(refused(reader, yaml(reader, "x: " + deep), Syntax.YAML))
          .contains(ProblemCode.LIMIT);
    }
  }

  /** No more of it is read than the limit. */
  @ParameterizedTest
  @MethodSource("readers")
  void gigabyte(Reader reader) {
    byte[] start = json(reader, "\"x\": \"").getBytes(StandardCharsets.UTF_8);
    long[] given = {0};
    InputStream gigabyte =
        new InputStream() {
          @Override
          public int read() {
            long at = given[0]++;
            return at < start.length ? start[(int) at] : at < 1L << 30 ? 'x' : -1;
          }

          @Override
          public int read(byte[] bytes, int offset, int length) {
            int next = length == 0 ? 0 : read();
            for (int i = 0; i < length && next >= 0; i++) {
              bytes[offset + i] = (byte) next;
              next = i + 1 < length ? read() : 0;
            }
            return next < 0 ? -1 : length;
          }
        };

    assertThat(refused(reader, r -> r.read().apply(Input.of(gigabyte))))
        .containsExactly(ProblemCode.LIMIT);
    assertThat(given[0]).isLessThanOrEqualTo(Limits.DOCUMENT + 1L);
  }

  @ParameterizedTest
  @MethodSource("readers")
  void oneTextLongerThanAnyIs(Reader reader) {
    String text = "x".repeat(Limits.TEXT + 1);

    assertThat(refused(reader, json(reader, "\"x\": \"" + text + "\""), Syntax.JSON))
        .contains(ProblemCode.LIMIT);
  }

  /** Four times as long took sixteen times as long, and this one minutes. */
  @Test
  void yamlTextCostsNoMoreThanItsLength() {
    Reader reader = new Reader("partnership", OgpJson::readPartnership);

    assertThat(refused(reader, yaml(reader, "x: " + "x".repeat(4_000_000)), Syntax.YAML))
        .containsExactly(ProblemCode.MISSING_MEMBER);
  }
}
