package io.github.ogpsdk.rules.book;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.json.Input;
import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.rule.Rulebook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The rulebooks written in Java are the same as data.
 *
 * <p>The YAML files beside the examples are written by this test when it runs with {@code
 * -Dogp.regenerate=true}.
 */
class RulebooksAsDataTest {
  private static final Path FOLDER = Path.of("src/main/resources/io/github/ogpsdk/rules/book");

  @TestFactory
  Stream<DynamicTest> everyRulebookMeansTheSameAsJson() {
    return Rulebooks.shipped().stream()
        .map(
            book ->
                DynamicTest.dynamicTest(
                    book.id(),
                    () ->
                        assertThat(OgpJson.readRulebook(Input.of(OgpJson.write(book))).document())
                            .isEqualTo(book)));
  }

  @TestFactory
  Stream<DynamicTest> everyRulebookShipsAsYaml() {
    return Rulebooks.shipped().stream()
        .map(book -> DynamicTest.dynamicTest(book.id(), () -> isFresh(book)));
  }

  private static void isFresh(Rulebook book) throws IOException {
    Path file = FOLDER.resolve(book.id() + ".yaml");
    String yaml = OgpJson.writeYaml(book);
    if (Boolean.getBoolean("ogp.regenerate")) {
      Files.writeString(file, yaml, StandardCharsets.UTF_8);
    }

    assertThat(file)
        .as("stale: run mvn -pl ogp-rules -am test -Dogp.regenerate=true")
        .content(StandardCharsets.UTF_8)
        .isEqualTo(yaml);
    assertThat(OgpJson.readRulebook(file).document()).isEqualTo(book);
  }
}
