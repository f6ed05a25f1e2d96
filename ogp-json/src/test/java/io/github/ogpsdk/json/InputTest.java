package io.github.ogpsdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text is JSON or YAML by what it looks like, by its file's name, or as its reader says. */
class InputTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "a.json, 'a: 1', JSON",
    "a.yaml, '{}', YAML",
    "a.YML, '[]', YAML",
    "a.txt, ' {}', JSON",
    "a.txt, '[', JSON",
    "a.txt, 'a: 1', YAML",
    "json, '{}', JSON"
  })
  void nameOrLookOfAFileTells(String name, String text, Syntax syntax) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);

    assertThat(Input.of(file).syntax()).isEqualTo(syntax);
    assertThat(Input.of(file).text()).isEqualTo(text);
  }

  @Test
  void streamIsReadAndLeftOpen() {
    boolean[] closed = {false};
    InputStream stream =
        new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8)) {
          @Override
          public void close() {
            closed[0] = true;
          }
        };

    assertThat(Input.of(stream).text()).isEqualTo("{}");
    assertThat(closed[0]).isFalse();
  }

  @Test
  void brokenStreamIsAnErrorOfTheSameKind() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("broken");
          }

          @Override
          public int read(byte[] bytes, int offset, int length) throws IOException {
            throw new IOException("broken");
          }
        };

    assertThat(Assertions.catchThrowableOfType(OgpJsonException.class, () -> Input.of(broken)))
        .hasMessage("1:1: the stream cannot be read [unreadable]")
        .hasCauseInstanceOf(IOException.class);
  }

  @Test
  void replacementCharacterIsACharacter() {
    byte[] bytes = "{\"a\": \"\uFFFD\"}".getBytes(StandardCharsets.UTF_8);

    assertThat(Input.of(bytes).text()).isEqualTo("{\"a\": \"\uFFFD\"}");
  }

  @Test
  void readerOverridesTheGuess() {
    assertThat(Input.of("{a: 1}").as(Syntax.YAML).syntax()).isEqualTo(Syntax.YAML);
  }
}
