package io.github.ogpsdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a reader owes any text: it is read, and comes back the same from what is then written; or it
 * is refused with problems at places in the text. Nothing else happens.
 */
record ReadOrRefused<T>(
    Function<Input, ReadResult<T>> read, Function<T, String> json, Function<T, String> yaml) {

  /** Returns the reader and writers of a format. */
  static ReadOrRefused<?> of(String format) {
    return switch (format) {
      case "partnership" ->
          new ReadOrRefused<>(OgpJson::readPartnership, OgpJson::write, OgpJson::writeYaml);
      case "rulebook" ->
          new ReadOrRefused<>(OgpJson::readRulebook, OgpJson::write, OgpJson::writeYaml);
      default -> new ReadOrRefused<>(OgpJson::readAssessment, OgpJson::write, OgpJson::writeYaml);
    };
  }

  /** Fails if a text is neither read nor refused as it should be. */
  void check(Supplier<Input> text) {
    Input input;
    try {
      input = text.get();
    } catch (OgpJsonException e) {
      hasPlaces(e, Long.MAX_VALUE);
      return;
    }
    T document;
    try {
      document = read.apply(input).document();
    } catch (OgpJsonException e) {
      hasPlaces(e, 2 + input.text().chars().filter(c -> c == '\n' || c == '\r').count());
      return;
    }
    comesBack(document, json.apply(document), Syntax.JSON);
    comesBack(document, yaml.apply(document), Syntax.YAML);
  }

  private void comesBack(T document, String written, Syntax syntax) {
    assertThat(read.apply(Input.of(written).as(syntax)).document()).as(written).isEqualTo(document);
  }

  private static void hasPlaces(OgpJsonException refused, long lines) {
    assertThat(refused.errors()).isNotEmpty();
    assertThat(refused.problems())
        .allMatch(
            p ->
                p.line() >= 1
                    && p.line() <= lines
                    && p.column() >= 1
                    && !p.message().isBlank()
                    && (p.pointer().isEmpty() || p.pointer().startsWith("/")));
  }
}
