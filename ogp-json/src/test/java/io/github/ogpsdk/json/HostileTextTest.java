package io.github.ogpsdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that two readers may take for two documents are refused by the reader of each format. */
class HostileTextTest {
  private static Stream<Arguments> readersWith(Object... cases) {
    return Reader.all().flatMap(r -> Stream.of(cases).map(c -> Arguments.of(r, c)));
  }

  static Stream<Arguments> twice() {
    return readersWith(
        "{\"x\": 1, \"x\": 1}", "[{\"x\": {}, \"\\u0078\": {}}]", "{\"a\": {\"\": 1, \"\": 2}}");
  }

  @ParameterizedTest
  @MethodSource
  void twice(Reader reader, String value) {
    assertThat(reader.refuses(reader.json("\"x\": " + value), Syntax.JSON))
        .containsExactly(ProblemCode.DUPLICATE_MEMBER);
    assertThat(reader.refuses(reader.yaml("x: " + value), Syntax.YAML))
        .containsExactly(ProblemCode.DUPLICATE_MEMBER);
  }

  static Stream<Arguments> halves() {
    return readersWith(
        "\"\\ud800\"", "\"\\udc00x\"", "\"\\udc00\\ud800\"", "{\"\\ud800\": 1}", "[\"\\ud800x\"]");
  }

  @ParameterizedTest
  @MethodSource
  void halves(Reader reader, String value) {
    assertThat(reader.refuses(reader.json("\"x\": " + value), Syntax.JSON))
        .containsExactly(ProblemCode.BAD_ENCODING);
    assertThat(reader.refuses(reader.yaml("x: " + value), Syntax.YAML))
        .containsAnyOf(ProblemCode.BAD_ENCODING, ProblemCode.SYNTAX);
  }

  /** Not as an escape, but in a text that a program hands over. */
  @ParameterizedTest
  @MethodSource("readers")
  void halfThatIsNoEscape(Reader reader) {
    assertThat(reader.refuses(reader.json("\"x\": \"\ud800\""), Syntax.JSON))
        .containsExactly(ProblemCode.BAD_ENCODING);
    assertThat(reader.refuses(reader.yaml("x: \ud800"), Syntax.YAML))
        .containsAnyOf(ProblemCode.BAD_ENCODING, ProblemCode.SYNTAX);
  }

  static Stream<Reader> readers() {
    return Reader.all();
  }

  static Stream<Arguments> bytes() {
    return readersWith(
        List.of(0xFF),
        List.of(0xC3, 0x28),
        List.of(0xC0, 0xAF),
        List.of(0xE0, 0x80, 0xAF),
        List.of(0xED, 0xA0, 0x80),
        List.of(0xF4, 0x90, 0x80, 0x80),
        List.of(0xF8, 0x88, 0x80, 0x80, 0x80),
        List.of(0xE2, 0x82));
  }

  @ParameterizedTest
  @MethodSource
  void bytes(Reader reader, List<Integer> wrong) {
    byte[] json = spliced(reader.json("\"x\": \"?\""), wrong);
    byte[] yaml = spliced(reader.yaml("x: ?"), wrong);
    byte[] lines = spliced("{}\n{\"x\": \"?\"}\n", wrong);

    assertThat(reader.refuses(() -> Input.of(json))).containsExactly(ProblemCode.BAD_ENCODING);
    assertThat(reader.refuses(() -> Input.of(yaml))).containsExactly(ProblemCode.BAD_ENCODING);
    JsonLines second = JsonLines.of(new ByteArrayInputStream(lines));
    second.next();
    assertThat(reader.refuses(second.next()::input)).containsExactly(ProblemCode.BAD_ENCODING);
  }

  private static byte[] spliced(String text, List<Integer> bytes) {
    StringBuilder wrong = new StringBuilder();
    bytes.forEach(b -> wrong.append((char) b.intValue()));
    return text.replace("?", wrong).getBytes(StandardCharsets.ISO_8859_1);
  }

  static Stream<Arguments> aliasesAndTags() {
    return Stream.of(
            Arguments.of("x: *none", ProblemCode.SYNTAX),
            Arguments.of("x: &x [*x]", ProblemCode.SYNTAX),
            Arguments.of("x: &x {a: {b: *x}}", ProblemCode.SYNTAX),
            Arguments.of(multiplying(), ProblemCode.LIMIT),
            Arguments.of(nesting(), ProblemCode.LIMIT),
            Arguments.of("x: !!binary aGk=", ProblemCode.UNSUPPORTED_SYNTAX),
            Arguments.of("x: !!int 1", ProblemCode.UNSUPPORTED_SYNTAX),
            Arguments.of("x: !!set {a}", ProblemCode.UNSUPPORTED_SYNTAX),
            Arguments.of("x: !local 1", ProblemCode.UNSUPPORTED_SYNTAX),
            Arguments.of(
                "x: !!javax.script.ScriptEngineManager []", ProblemCode.UNSUPPORTED_SYNTAX),
            Arguments.of("x: !<tag:example.org,2020:a> {}", ProblemCode.UNSUPPORTED_SYNTAX),
            Arguments.of("x: {<<: {a: 1}}", ProblemCode.UNSUPPORTED_SYNTAX),
            Arguments.of("? [a]\n: b", ProblemCode.UNSUPPORTED_SYNTAX),
            Arguments.of("? &a {}\n: b", ProblemCode.UNSUPPORTED_SYNTAX),
            Arguments.of("? *a\n: b", ProblemCode.UNSUPPORTED_SYNTAX),
            Arguments.of("---\nx: 1", ProblemCode.TRAILING_CONTENT))
        .flatMap(c -> Reader.all().map(r -> Arguments.of(r, c.get()[0], c.get()[1])));
  }

  /** Ten lines that stand for ten thousand million values. */
  private static String multiplying() {
    StringBuilder lines = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 10; i++) {
      String before = "*a" + (i - 1);
      lines.append("a%d: &a%d [%s]\n".formatted(i, i, (before + ", ").repeat(9) + before));
    }
    return lines.toString();
  }

  /** Lines that each stand for one level more than the line before. */
  private static String nesting() {
    StringBuilder lines = new StringBuilder("a0: &a0 []\n");
    for (int i = 1; i < Limits.DEPTH + 5; i++) {
      lines.append("a%d: &a%d [*a%d]\n".formatted(i, i, i - 1));
    }
    return lines.toString();
  }

  @ParameterizedTest
  @MethodSource
  void aliasesAndTags(Reader reader, String members, ProblemCode code) {
    assertThat(reader.refuses(reader.yaml(members), Syntax.YAML)).containsExactly(code);
  }
}
