package io.github.ogpsdk.json;

import static io.github.ogpsdk.json.Documents.errors;
import static io.github.ogpsdk.json.Documents.partnership;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The format and version of a document decide whether it is read. */
class VersionTest {
  @Test
  void anotherFormatIsNamed() {
    assertThat(errors("{\"format\": \"rulebook\", \"version\": \"0.1.0\", \"rules\": []}"))
        .containsExactly(
            "1:12: /format: this is a rulebook; expected \"format\": \"partnership\""
                + " [wrong-format]");
    assertThat(errors("{\"format\": \"partership\"}"))
        .containsExactly(
            "1:12: /format: \"partership\" is no format known here; expected \"format\":"
                + " \"partnership\"; did you mean \"partnership\"? [wrong-format]");
    assertThat(errors("{\"id\": \"x\"}"))
        .containsExactly(
            "1:1: \"format\" is required; expected \"format\": \"partnership\" [missing-member]");
  }

  @Test
  void higherMajorVersionIsRefused() {
    assertThat(errors(partnership("  \"asOf\": 1").replace("0.1.0", "2.3.0")))
        .containsExactly(
            "2:39: /version: the document needs a library that reads version 2 of the format;"
                + " expected version 0, such as \"0.1.0\" [unsupported-version]");
  }

  @Test
  void malformedVersionIsRefused() {
    assertThat(errors(partnership("  \"note\": \"x\"").replace("0.1.0", "first")))
        .containsExactly(
            "2:39: /version: \"first\" is no version; expected a version such as \"0.1.0\""
                + " [bad-value]");
  }
}
