package io.github.ogpsdk.json;

import static io.github.ogpsdk.json.Documents.errors;
import static io.github.ogpsdk.json.Documents.partnership;
import static io.github.ogpsdk.json.Documents.warnings;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values of the wrong type, form or code are named with their place. */
class TypeProblemsTest {
  @Test
  void allProblemsAreNamedInTheOrderOfTheText() {
    String text =
        partnership(
            """
              "asOf": "2026-13",
              "languages": "es",
              "mechanisms": [{"id": "Forum", "type": 3, "status": "dormnat", "groups": 2.5}]""");

    assertThat(errors(text))
        .containsExactly(
            "5:9: /asOf: \"2026-13\" is no day of the calendar; expected a date such as \"2020\", \"2020-02\" or"
                + " \"2020-02-13\" [bad-value]",
            "6:14: /languages: this is a text (\"es\"); expected an array [wrong-type]",
            "7:23: /mechanisms/0/id: \"Forum\" is not allowed here; expected lower-case letters, digits, dots"
                + " and dashes, such as \"foro-multiactor\"; did you mean \"forum\"?"
                + " [malformed-id]",
            "7:40: /mechanisms/0/type: this is a number (3); expected a code such as"
                + " \"advisory-council\" [wrong-type]",
            "7:53: /mechanisms/0/status: \"dormnat\" is no mechanism status; expected one of"
                + " operational, proposed, planned, created-not-operational, dormant, ended; did you"
                + " mean \"dormant\"? [unknown-code]",
            "7:74: /mechanisms/0/groups: 2.5 is not allowed here; expected a whole number of at most 32 bits"
                + " [bad-value]");
  }

  /** What has one meaning only is offered; of May 6 or June 5 both are named. */
  @ParameterizedTest
  @CsvSource({
    "30/06/2024, is not allowed here, 2024-06-30",
    "6/30/2024, is not allowed here, 2024-06-30",
    "31.12.2024, is not allowed here, 2024-12-31",
    "2024/6/3, is not allowed here, 2024-06-03",
    "05/05/2024, is not allowed here, 2024-05-05",
    "05/06/2024, can mean 2024-06-05 or 2024-05-06,",
    "20240311, is not allowed here, 2024-03-11",
    "2024-03-11T10:00:00Z, is not allowed here, 2024-03-11",
    "2024-03-11 10:00, is not allowed here, 2024-03-11",
    "“2024-03-11”, is not allowed here, 2024-03-11",
    "03/2024, is not allowed here, 2024-03",
    "31/31/2024, is not allowed here,",
    "June 2024, is not allowed here, 2024-06",
    "2024-06-31, is no day of the calendar,",
    "2024-13, is no day of the calendar,",
    "0000, is no day of the calendar,"
  })
  void dateWrittenOtherwise(String written, String message, @Nullable String meant) {
    assertThat(errors(partnership("  \"asOf\": \"" + written + "\"")))
        .containsExactly(
            "5:11: /asOf: \""
                + written
                + "\" "
                + message
                + "; expected a date such as \"2020\", \"2020-02\" or \"2020-02-13\""
                + (meant == null ? "" : "; did you mean \"" + meant + "\"?")
                + " [bad-value]");
  }

  /** A pattern's end in Java is also before a last line break. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "July 2022|2022-07",
        "2 July 2022|2022-07-02",
        "July 2nd, 2022|2022-07-02",
        "1er juillet 2022|2022-07-01",
        "15 de marzo de 2021|2021-03-15",
        "sept. 2020|2020-09",
        "décembre 2019|2019-12"
      })
  void dateInWords(String written, String meant) {
    assertThat(Meant.dates(written)).containsExactly(meant);
  }

  @Test
  void quarterCanMeanThreeMonthsAndHalfAWordNone() {
    assertThat(Meant.dates("2021-Q2")).containsExactly("2021-04", "2021-05", "2021-06");
    assertThat(Meant.dates("Q4 2021")).containsExactly("2021-10", "2021-11", "2021-12");
    assertThat(Meant.dates("ju 2021")).isEmpty();
    assertThat(Meant.dates("31 February 2021")).isEmpty();
  }

  @Test
  void codeInPlaceOfAnObjectIsPutIntoOne() {
    String meeting = "mechanisms: [{id: b, name: B, type: committee, meetings: [{%s}]}]";

    assertThat(meant(meeting.formatted("attendance: [civil-society]")))
        .contains("{sector: civil-society}");
    assertThat(meant(meeting.formatted("minutes: yes"))).contains("{}");
    assertThat(meant(meeting.formatted("minutes: no"))).isEmpty();
  }

  private static Optional<String> meant(String facts) {
    String yaml = "format: partnership\nversion: 0.1.0\nid: xx\nmember: {id: xx, type: national}\n";
    OgpJsonException refused =
        Assertions.catchThrowableOfType(
            OgpJsonException.class, () -> OgpJson.readPartnership(yaml + facts));
    return refused.errors().get(0).suggestion();
  }

  @Test
  void lineBreakEndsNoId() {
    assertThat(errors(partnership("  \"mechanisms\": [{\"id\": \"forum\\n\"}]")))
        .singleElement()
        .asString()
        .startsWith("5:25: /mechanisms/0/id: ")
        .endsWith("[malformed-id]");
    assertThat(warnings(partnership("  \"sources\": [{\"url\": \"https://example.org/\\n\"}]")))
        .singleElement()
        .asString()
        .endsWith("[malformed-address]");
  }

  @Test
  void numberIsNoDateInJson() {
    assertThat(errors(partnership("  \"asOf\": 2026")))
        .containsExactly(
            "5:11: /asOf: this is a number (2026); expected a date such as \"2020\", \"2020-02\" or"
                + " \"2020-02-13\"; did you mean \"2026\"? [wrong-type]");
  }

  @Test
  void requiredMemberIsNamedAtItsObject() {
    assertThat(errors(partnership("  \"resolutions\": [{\"id\": \"r\", \"issuer\": null}]")))
        .containsExactly(
            "5:19: /resolutions/0: \"issuer\" is required; expected one of ogp, steering-committee,"
                + " criteria-and-standards, support-unit, member, user [missing-member]",
            "5:19: /resolutions/0: \"effect\" is required; expected one of no-consequence,"
                + " extend-deadline, extend-implementation, shift-cohort, not-applicable,"
                + " accept-risk [missing-member]");
  }

  @Test
  void codeOfAnOpenListIsKeptAndReported() {
    String text =
        partnership("  \"mechanisms\": [{\"id\": \"m\", \"type\": \"advisory-counsil\"}]");

    assertThat(OgpJson.readPartnership(text).document().mechanisms().items().get(0).type())
        .hasValueSatisfying(t -> assertThat(t.code()).isEqualTo("advisory-counsil"));
    assertThat(warnings(text))
        .containsExactly(
            "5:38: /mechanisms/0/type: \"advisory-counsil\" is not in the list of this version"
                + " (mechanism type); it is kept; did you mean \"advisory-council\"?"
                + " [unlisted-code]");
  }

  @Test
  void wherePeopleCannotGuessTheCodesOfAnOpenListAreNamed() {
    assertThat(
            warnings(
                partnership(
                    "  \"organizations\": [{\"id\": \"o\", \"name\": \"O\", \"sector\": \"guild\"}]")))
        .containsExactly(
            "5:56: /organizations/0/sector: \"guild\" is not in the list of this version (sector);"
                + " it is kept; expected one of government, national-government,"
                + " regional-government, local-government, non-government, civil-society,"
                + " private-sector, academia, media, trade-union, employers,"
                + " professional-association, … [unlisted-code]");
  }

  /** What people write who know the thing and not our word for it. */
  @ParameterizedTest
  @CsvSource({
    "NGO, civil-society",
    "ngo, civil-society",
    "ONG, civil-society",
    "sociedad civil, civil-society",
    "Société civile, civil-society",
    "Civil Society, civil-society",
    "“civil-society”, civil-society",
    "Gobierno, government",
    "private sector, private-sector",
    "Sector privado, private-sector",
    "universidad, academia"
  })
  void codeInOtherWords(String written, String meant) {
    String text =
        partnership(
            "  \"organizations\": [{\"id\": \"o\", \"name\": \"O\", \"sector\": \""
                + written
                + "\"}]");
    List<String> said = written.matches("[a-z-]+") ? warnings(text) : errors(text);

    assertThat(said)
        .singleElement()
        .asString()
        .startsWith("5:56: /organizations/0/sector: \"" + written + "\" is not ")
        .contains("; did you mean \"" + meant + "\"?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"actsAsForum\": \"yes\" | a text (\"yes\") | true or false | true",
        "\"actsAsForum\": \"Sí\" | a text (\"Sí\") | true or false | true",
        "\"actsAsForum\": \"Non\" | a text (\"Non\") | true or false | false",
        "\"actsAsForum\": 1 | a number (1) | true or false | true",
        "\"groups\": \"1,200\" | a text (\"1,200\") | a whole number of at most 32 bits | 1200",
        "\"compositions\": [{\"basis\": \"actual\", \"seats\": [{\"sector\": \"academia\","
            + " \"share\": \"50%\"}]}] | a text (\"50%\") | a number | 50",
      })
  void valueOfAnotherNotation(String member, String found, String expected, String meant) {
    String text = partnership("  \"mechanisms\": [{\"id\": \"m\", " + member + "}]");

    assertThat(errors(text))
        .singleElement()
        .asString()
        .endsWith(
            "this is "
                + found
                + "; expected "
                + expected
                + "; did you mean \""
                + meant
                + "\"? [wrong-type]");
  }

  @ParameterizedTest
  @CsvSource({
    "3 months, P3M",
    "6 meses, P6M",
    "2 années, P2Y",
    "p6m, P6M",
    "14 days, P14D",
    "every quarter,",
    "P-3M,"
  })
  void lengthOfTimeWrittenOtherwise(String written, @Nullable String meant) {
    String charter = "{\"id\": \"c\", \"meeting\": {\"maxInterval\": \"" + written + "\"}}";
    String text =
        partnership("  \"mechanisms\": [{\"id\": \"m\", \"charters\": [" + charter + "]}]");

    assertThat(errors(text))
        .singleElement()
        .asString()
        .endsWith(
            "\""
                + written
                + "\" is not allowed here; expected a duration such as \"P6M\""
                + (meant == null ? "" : "; did you mean \"" + meant + "\"?")
                + " [bad-value]");
  }

  @Test
  void codeThatIsNotKebabCaseIsRefused() {
    assertThat(errors(partnership("  \"mechanisms\": [{\"id\": \"m\", \"type\": \"Council\"}]")))
        .containsExactly(
            "5:38: /mechanisms/0/type: \"Council\" is not written as a code; expected a code such"
                + " as \"advisory-council\" [malformed-code]");
  }

  @Test
  void textByLanguageIsChecked() {
    assertThat(errors(partnership("  \"note\": {\"es\": 1}")))
        .containsExactly(
            "5:18: /note/es: this is a number (1); expected a text; did you mean \"1\"? [wrong-type]");
    assertThat(errors(partnership("  \"note\": {\"spanish!\": \"hola\"}")))
        .containsExactly(
            "5:11: /note: not a language tag: \"spanish!\"; expected a tag such as \"es\""
                + " [bad-value]");
  }

  @Test
  void nullItemIsRefused() {
    assertThat(errors(partnership("  \"languages\": [\"es\", null]")))
        .containsExactly("5:23: /languages/1: this is null; expected a text [wrong-type]");
  }

  @Test
  void nullMemberIsAbsent() {
    assertThat(OgpJson.readPartnership(partnership("  \"asOf\": null")).document().asOf())
        .isEmpty();
  }

  @Test
  void malformedWebAddressIsAWarning() {
    assertThat(warnings(partnership("  \"sources\": [{\"url\": \"example.org\"}]")))
        .containsExactly(
            "5:23: /sources/0/url: \"example.org\" is not allowed here; expected an address such as"
                + " \"https://example.org/\" [malformed-address]");
  }

  @Test
  void brokenInvariantIsNamedAtTheMember() {
    String text =
        partnership(
            "  \"cycles\": [{\"id\": \"c\", \"plan\": {\"from\": \"2024\", \"to\": \"2022\"}}]");

    assertThat(errors(text))
        .containsExactly(
            "5:57: /cycles/0/plan/to: \"to\" must not be before \"from\": 2022 < 2024"
                + " [broken-invariant]");
  }
}
