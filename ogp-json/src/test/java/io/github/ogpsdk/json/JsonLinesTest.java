package io.github.ogpsdk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesTest {
  private static JsonLines lines(String text) {
    return JsonLines.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> read(JsonLines lines) {
    List<String> read = new ArrayList<>();
    lines.forEachRemaining(l -> read.add(l.number() + " " + l.input().text().strip()));
    return read;
  }

  @Test
  void eachLineIsADocument() {
    JsonLines lines = lines("{\"a\": 1}\n{\"b\": [2]}\n{}");

    assertThat(lines.areSeveral()).isTrue();
    assertThat(read(lines)).containsExactly("1 {\"a\": 1}", "2 {\"b\": [2]}", "3 {}");
  }

  @Test
  void blankLinesAreSkippedAndCounted() {
    assertThat(read(lines("{}\r\n\r\n \t\n{\"b\": 2}\r\n\n")))
        .containsExactly("1 {}", "4 {\"b\": 2}");
  }

  @Test
  void lineThatIsNoDocumentIsGivenAllTheSame() {
    assertThat(read(lines("{}\nnothing\n{}"))).containsExactly("1 {}", "2 nothing", "3 {}");
  }

  @Test
  void textWithBracesAndQuotesInItIsOneObject() {
    assertThat(read(lines("{\"a\": \"}\\\"{\\\\\"}\n{}"))).hasSize(2);
  }

  @Test
  void firstLineMayHaveAMark() {
    assertThat(read(lines("\uFEFF{}\n{}"))).containsExactly("1 {}", "2 {}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\n}\n{\n}",
        "{\"a\": {}\n}",
        "format: partnership\nversion: 0.1.0",
        "{\"a\": \"}\n\"}",
        "{\"a\":\n{\"b\": 1}\n}",
        "[\n{\"a\": 1},\n{\"b\": 2}\n]",
        "{\n  \"a\": 1,\n  \"b\":\n  {\"format\": 1}\n}",
        "# by hand\n{\"format\": \"partnership\"}",
        "%YAML 1.2\n---\n{\"format\": \"partnership\"}",
        "{\"a\": 1,",
        "{}",
        ""
      })
  void anythingElseIsOneDocument(String text) {
    JsonLines lines = lines(text);

    assertThat(lines.areSeveral()).isFalse();
    assertThat(read(lines)).containsExactly("1 " + text.strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"bad",
        "{\"a\": 1",
        "{\"a\": {}}}",
        "{} {}",
        "[{}]",
        "nothing",
        "# comment",
        "a, b",
        "\u0000",
        "\"",
        "\uFEFF{",
        "{\"bad\n[1, 2]\nnull\n\n}"
      })
  void brokenFirstLinesCostNoOther(String first) {
    String documents = "{\"a\": 1}\n\n\uFEFF{\"format\": 2}\r\n{\"c\": 3}";

    JsonLines lines = lines(first + "\n" + documents);

    int broken = (int) first.lines().filter(l -> !l.isBlank()).count();
    assertThat(lines.areSeveral()).isTrue();
    assertThat(read(lines).subList(broken, broken + 3))
        .extracting(line -> line.substring(line.indexOf(' ') + 1))
        .containsExactly("{\"a\": 1}", "{\"format\": 2}", "{\"c\": 3}");
    assertThat(lines.hasNext()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"format\": \"partnership\",", "{\"format\":", "[", "a:"})
  void aFirstLineThatIsCutShortCostsNoDocumentOfOurs(String first) {
    assertThat(read(lines(first + "\n{\"format\": 1}\n{\"format\": 2}")))
        .containsExactly("1 " + first, "2 {\"format\": 1}", "3 {\"format\": 2}");
  }

  @Test
  void blankLinesMayComeFirst() {
    assertThat(read(lines("\n \n{}\n{}"))).containsExactly("3 {}", "4 {}");
  }

  @Test
  void aFirstLineThatIsNoTextCostsNoOther() {
    byte[] bytes = "{\"a\": \"?\"}\n{}\n{}".getBytes(StandardCharsets.UTF_8);
    bytes[7] = (byte) 0xFF;
    JsonLines lines = JsonLines.of(new ByteArrayInputStream(bytes));

    JsonLines.Line broken = lines.next();

    assertThatThrownBy(broken::input).isInstanceOf(OgpJsonException.class);
    assertThat(read(lines)).containsExactly("2 {}", "3 {}");
  }

  @Test
  void aFirstLineThatIsTooLongCostsNoOther() {
    byte[] bytes = new byte[Limits.DOCUMENT + 1000];
    Arrays.fill(bytes, (byte) 'x');
    System.arraycopy("\n{}\n{}".getBytes(StandardCharsets.UTF_8), 0, bytes, bytes.length - 6, 6);
    JsonLines lines = JsonLines.of(new ByteArrayInputStream(bytes));

    JsonLines.Line broken = lines.next();

    assertThatThrownBy(broken::input).hasMessageContaining("too large");
    assertThat(read(lines)).containsExactly("2 {}", "3 {}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "x", " ", "{\"a\": 1,", "\n", "x\n", "[\n", "{}x\n"})
  @Timeout(60)
  void anEndlessStreamIsGivenUp(String repeated) {
    JsonLines lines = JsonLines.of(new Endless("", repeated));

    assertThatThrownBy(lines.next()::input).hasMessageContaining("too large");
    assertThat(lines.hasNext()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "{", " ", "\n", " \r\n"})
  @Timeout(60)
  void anEndlessLineAfterOthersIsGivenUp(String repeated) {
    JsonLines lines = JsonLines.of(new Endless("{}\n{}\n", repeated));
    lines.next();
    lines.next();

    assertThatThrownBy(lines.next()::input).hasMessageContaining("too large");
    assertThat(lines.hasNext()).isFalse();
  }

  @Test
  void linesLongerThanTheBufferAreWhole() {
    String longest = "{\"a\": \"" + "x".repeat(200_000) + "\"}";

    assertThat(read(lines(longest + "\n" + longest)))
        .containsExactly("1 " + longest, "2 " + longest);
  }

  @Test
  void noMoreThanTheNextLineIsReadAhead() {
    InputStream endless =
        new InputStream() {
          private int at;

          @Override
          public int read() {
            at++;
            return at % 3 == 1 ? '{' : at % 3 == 2 ? '}' : '\n';
          }

          @Override
          public int read(byte[] to, int from, int length) {
            for (int i = from; i < from + length; i++) {
              to[i] = (byte) read();
            }
            return length;
          }
        };
    JsonLines lines = JsonLines.of(endless);

    for (int i = 1; i <= 100_000; i++) {
      assertThat(lines.next().number()).isEqualTo(i);
    }
  }

  @Test
  void lineThatIsNoTextIsAnErrorOfThatLine() {
    byte[] bytes = "{}\n{\"a\": \"?\"}\n{}".getBytes(StandardCharsets.UTF_8);
    bytes[10] = (byte) 0xFF;
    JsonLines lines = JsonLines.of(new ByteArrayInputStream(bytes));
    lines.next();
    JsonLines.Line broken = lines.next();

    assertThatThrownBy(broken::input).isInstanceOf(OgpJsonException.class);
    assertThat(lines.next().input().text()).isEqualTo("{}");
  }

  @Test
  void lineThatIsTooLongIsAnErrorAndTheNextIsRead() {
    byte[] bytes = new byte[Limits.DOCUMENT + 1000];
    Arrays.fill(bytes, (byte) ' ');
    System.arraycopy("{}\n{".getBytes(StandardCharsets.UTF_8), 0, bytes, 0, 4);
    System.arraycopy("}\n{}".getBytes(StandardCharsets.UTF_8), 0, bytes, bytes.length - 4, 4);
    JsonLines lines = JsonLines.of(new ByteArrayInputStream(bytes));
    lines.next();
    JsonLines.Line longer = lines.next();

    assertThatThrownBy(longer::input).hasMessageContaining("too large");
    assertThat(lines.next().number()).isEqualTo(3);
    assertThat(lines.hasNext()).isFalse();
  }

  @Test
  void streamThatBreaksIsAnErrorOfItsLine() {
    InputStream breaking =
        new InputStream() {
          private final byte[] start = "{}\n{}\n".getBytes(StandardCharsets.UTF_8);
          private int at;

          @Override
          public int read() throws IOException {
            if (at == start.length) {
              throw new IOException("gone");
            }
            return start[at++];
          }

          @Override
          public int read(byte[] to, int from, int length) throws IOException {
            to[from] = (byte) read();
            return 1;
          }
        };
    JsonLines lines = JsonLines.of(breaking);
    lines.next();
    lines.next();
    JsonLines.Line broken = lines.next();

    assertThatThrownBy(broken::input).hasMessageContaining("the stream cannot be read");
    assertThat(broken.number()).isEqualTo(3);
    assertThatThrownBy(lines::next).isInstanceOf(NoSuchElementException.class);
  }
}
