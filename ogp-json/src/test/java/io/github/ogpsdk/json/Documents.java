package io.github.ogpsdk.json;

import java.util.List;
import org.assertj.core.api.Assertions;

/** Small documents and what a reader says of them. */
final class Documents {
  private Documents() {}

  /** Returns a partnership of four lines and more: members added from line 5 on. */
  static String partnership(String members) {
    return """
        {
          "format": "partnership", "version": "0.1.0",
          "id": "xx",
          "member": {"id": "xx", "type": "national"},
        %s
        }"""
        .formatted(members);
  }

  /** Returns the problems of a partnership as lines; fails if it can be read. */
  static List<String> errors(String text) {
    return errors(Input.of(text));
  }

  /** Returns the problems of a partnership as lines; fails if it can be read. */
  static List<String> errors(Input input) {
    OgpJsonException refused =
        Assertions.catchThrowableOfType(
            OgpJsonException.class, () -> OgpJson.readPartnership(input));
    Assertions.assertThat(refused).as("the document is refused").isNotNull();
    return refused.problems().stream().map(Problem::toString).toList();
  }

  /** Returns the warnings of a partnership as lines. */
  static List<String> warnings(String text) {
    return OgpJson.readPartnership(text).warnings().stream().map(Problem::toString).toList();
  }
}
