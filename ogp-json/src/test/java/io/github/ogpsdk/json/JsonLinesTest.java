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
        "{} {}\n{}",
        "[{}]\n{}",
        "format: partnership\nversion: 0.1.0",
        "\n{}\n{}",
        "{\"a\": \"}\n\"}",
        "{}}\n{}",
        "{}",
        ""
      })
  void anythingElseIsOneDocument(String text) {
    JsonLines lines = lines(text);

    assertThat(lines.areSeveral()).isFalse();
    assertThat(read(lines)).containsExactly("1 " + text.strip());
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
