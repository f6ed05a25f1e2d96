package io.github.ogpsdk.json;

import static io.github.ogpsdk.json.Documents.errors;
import static io.github.ogpsdk.json.Documents.partnership;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.partnership.Partnership;
import org.junit.jupiter.api.Test;

/** The format and version of a document decide whether it is read. */
class VersionTest {
  @Test
  void anotherFormatIsNamed() {
    assertThat(errors("{\"format\": \"rulebook\", \"version\": \"0.1.0\", \"rules\": []}"))
        .containsExactly(
            "1:12: /format: this document is a rulebook; expected \"format\": \"partnership\""
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
                + " expected version 0, such as \"0.2.0\" [unsupported-version]");
  }

  @Test
  void malformedVersionIsRefused() {
    assertThat(errors(partnership("  \"note\": \"x\"").replace("0.1.0", "first")))
        .containsExactly(
            "2:39: /version: \"first\" is no version; expected a version such as \"0.2.0\""
                + " [bad-value]");
  }

  @Test
  void whatANewerMinorVersionAddsIsKeptAndReported() {
    String text =
        partnership(
                "  \"asof\": 1, \"forums\": [], \"partial\": [\"forums\", \"spaces\"],\n"
                    + "  \"unknown\": {\"asOf\": \"lost\", \"seat\": \"withheld\", \"forums\": \"lost\"}")
            .replace("0.1.0", "0.3.0");

    ReadResult<Partnership> read = OgpJson.readPartnership(text);

    assertThat(read.warnings())
        .extracting(Problem::toString)
        .containsExactly(
            "2:39: /version: the document is of version 0.3.0; what is new in it is kept and not"
                + " understood [newer-version]",
            "5:3: /asof: \"asof\" is not known to this version; it is kept; did you mean \"asOf\"?"
                + " [unknown-member]",
            "5:14: /forums: \"forums\" is not known to this version; it is kept [unknown-member]",
            "5:50: /partial/1: the name is new; it is kept [newer-version]",
            "6:23: /unknown/asOf: the reason is new; it is kept [newer-version]",
            "6:39: /unknown/seat: the name is new; it is kept [newer-version]",
            "6:61: /unknown/forums: the reason is new; it is kept [newer-version]");
    Partnership again = OgpJson.readPartnership(OgpJson.write(read.document())).document();
    assertThat(again).isEqualTo(read.document());
    assertThat(OgpJson.write(again.withId("yy")))
        .contains("\"forums\",\n    \"spaces\"", "\"asOf\": \"lost\"", "\"seat\": \"withheld\"");
  }

  @Test
  void newReasonGoesWhenAValueComes() {
    String text = partnership("  \"unknown\": {\"asOf\": \"lost\"}").replace("0.1.0", "0.3.0");

    Partnership dated =
        OgpJson.readPartnership(text).document().withAsOf(PartialDate.parse("2026"));

    assertThat(dated.unknown().newer()).isEmpty();
  }
}
