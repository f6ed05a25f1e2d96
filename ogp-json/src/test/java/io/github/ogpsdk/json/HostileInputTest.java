package io.github.ogpsdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is made to exhaust a reader is refused at once, by the reader of each document. */
class HostileInputTest {
  private static final long GIGABYTE = 1L << 30;

  @TempDir private Path folder;

  static Stream<Reader> readers() {
    return Reader.all();
  }

  @ParameterizedTest
  @MethodSource("readers")
  void numberOfAMillionDigits(Reader reader) {
    String number = "9".repeat(1_000_000);

    for (String each : List.of(number, "-" + number, "0." + number, number + "e5")) {
      assertThat(reader.refuses(reader.json("\"x\": " + each), Syntax.JSON))
          .contains(ProblemCode.LIMIT);
    }
  }

  /** What is too long for a number is a text in YAML, which costs no more than its length. */
  @ParameterizedTest
  @MethodSource("readers")
  void numberOfAMillionDigitsInYaml(Reader reader) {
    String number = "9".repeat(1_000_000);

    for (String each : List.of(number, "0x" + number, "0o" + "7".repeat(1_000_000))) {
      assertThat(reader.refuses(reader.yaml("x: " + each), Syntax.YAML))
          .doesNotContain(ProblemCode.SYNTAX);
    }
    assertThat(
            new Reader("partnership", OgpJson::readPartnership)
                .refuses(
                    "format: partnership\nversion: 0.1.0\nid: xx\n"
                        + "member: {id: xx, type: national}\ncycles: [{id: c, number: "
                        + number
                        + "}]\n",
                    Syntax.YAML))
        .containsExactly(ProblemCode.WRONG_TYPE);
  }

  @ParameterizedTest
  @MethodSource("readers")
  void tenThousandLevels(Reader reader) {
    String arrays = "[".repeat(10_000) + "]".repeat(10_000);
    String objects = "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000);

    for (String deep : List.of(arrays, objects)) {
      assertThat(reader.refuses(reader.json("\"x\": " + deep), Syntax.JSON))
          .contains(ProblemCode.LIMIT);
      assertThat(reader.refuses(reader.yaml("x: " + deep), Syntax.YAML))
          .contains(ProblemCode.LIMIT);
    }
  }

  /** Levels without brackets: each dash begins a list, each indented name an object. */
  @ParameterizedTest
  @MethodSource("readers")
  void tenThousandLevelsOfYamlWithoutBrackets(Reader reader) {
    assertThat(reader.refuses(reader.yaml("x:\n " + "- ".repeat(10_000) + "1"), Syntax.YAML))
        .contains(ProblemCode.LIMIT);
  }

  /** No more of it is read than the limit. */
  @ParameterizedTest
  @MethodSource("readers")
  void gigabyte(Reader reader) {
    Endless gigabyte = new Endless(reader.json("\"x\": \""), GIGABYTE);

    assertThat(reader.refuses(() -> Input.of(gigabyte))).containsExactly(ProblemCode.LIMIT);
    assertThat(gigabyte.given).isLessThanOrEqualTo(Limits.DOCUMENT + 1L);
  }

  @ParameterizedTest
  @MethodSource("readers")
  void gigabyteInAFile(Reader reader) throws IOException {
    for (String name : List.of("large.json", "large.yaml")) {
      Path file = folder.resolve(name);
      try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
        sparse.setLength(GIGABYTE);
      }

      assertThat(reader.refuses(() -> Input.of(file))).containsExactly(ProblemCode.LIMIT);
    }
  }

  /** One document a line: the line that is too long is refused, and the next one is read. */
  @Test
  void gigabyteInALine() {
    Endless gigabyte = new Endless("{}\n{\"x\": \"", GIGABYTE);
    JsonLines lines = JsonLines.of(gigabyte);
    Reader reader = Reader.all().findFirst().orElseThrow();

    assertThat(reader.refuses(lines.next()::input)).containsExactly(ProblemCode.MISSING_MEMBER);
    assertThat(reader.refuses(lines.next()::input)).containsExactly(ProblemCode.LIMIT);
    assertThat(lines.hasNext()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("readers")
  void oneTextLongerThanAnyIs(Reader reader) {
    String text = "x".repeat(Limits.TEXT + 1);

    assertThat(reader.refuses(reader.json("\"x\": \"" + text + "\""), Syntax.JSON))
        .contains(ProblemCode.LIMIT);
    assertThat(reader.refuses(reader.yaml("x: " + text), Syntax.YAML)).contains(ProblemCode.LIMIT);
  }

  @ParameterizedTest
  @MethodSource("readers")
  void oneNameLongerThanAnyIs(Reader reader) {
    String name = "x".repeat(100_000);

    assertThat(reader.refuses(reader.json("\"" + name + "\": 1"), Syntax.JSON))
        .contains(ProblemCode.LIMIT);
    assertThat(reader.refuses(reader.yaml("? " + name + "\n: 1"), Syntax.YAML))
        .contains(ProblemCode.LIMIT);
  }

  /** Four times as long took sixteen times as long, and this one minutes. */
  @Test
  void yamlTextCostsNoMoreThanItsLength() {
    Reader reader = Reader.all().findFirst().orElseThrow();

    assertThat(reader.refuses(reader.yaml("x: " + "x".repeat(4_000_000)), Syntax.YAML))
        .containsExactly(ProblemCode.MISSING_MEMBER);
  }

  /** A text that goes on with one letter. */
  private static final class Endless extends InputStream {
    private final byte[] start;
    private final long length;
    private long given;

    Endless(String start, long length) {
      this.start = start.getBytes(StandardCharsets.UTF_8);
      this.length = length;
    }

    @Override
    public int read() {
      long at = given++;
      return at < start.length ? start[(int) at] : at < length ? 'x' : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int wanted) {
      int count = (int) Math.min(wanted, length - given);
      for (int i = 0; i < count; i++) {
        bytes[offset + i] = (byte) read();
      }
      return count > 0 || wanted == 0 ? count : -1;
    }
  }
}
