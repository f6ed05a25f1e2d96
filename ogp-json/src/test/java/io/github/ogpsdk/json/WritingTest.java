package io.github.ogpsdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.Text;
import io.github.ogpsdk.model.UnknownReason;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.partnership.Member;
import io.github.ogpsdk.model.partnership.MemberType;
import io.github.ogpsdk.model.partnership.Partnership;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents are written in the order of their members, two spaces a level. */
class WritingTest {
  private static final Partnership PERU =
      Partnership.builder()
          .format("partnership")
          .version("0.1.0")
          .id("pe")
          .asOf(PartialDate.parse("2026-11"))
          .languages(Listing.of("es", "en"))
          .member(Member.builder().id("pe").type(MemberType.NATIONAL).name(Text.of("Perú")).build())
          .mechanisms(
              Listing.partial(
                  Mechanism.builder()
                      .id("foro")
                      .charters(Listing.unknown(UnknownReason.NOT_PUBLISHED))
                      .members(Listing.of())
                      .build()))
          .note(Text.of("NO \"quotes\"\nand: lines"))
          .build();

  @Test
  void jsonHasTwoSpacesALevel() {
    assertThat(OgpJson.write(PERU))
        .isEqualTo(
            """
            {
              "format": "partnership",
              "version": "0.1.0",
              "id": "pe",
              "asOf": "2026-11",
              "languages": [
                "es",
                "en"
              ],
              "member": {
                "id": "pe",
                "name": "Perú",
                "type": "national"
              },
              "mechanisms": [
                {
                  "id": "foro",
                  "members": [],
                  "unknown": {
                    "charters": "not-published"
                  }
                }
              ],
              "note": "NO \\"quotes\\"\\nand: lines",
              "partial": [
                "mechanisms"
              ]
            }
            """);
  }

  @Test
  void yamlHasQuotesOnlyWhereTheyAreNeeded() {
    assertThat(OgpJson.writeYaml(PERU))
        .isEqualTo(
            """
            format: partnership
            version: 0.1.0
            id: pe
            asOf: 2026-11
            languages: [es, en]
            member:
              id: pe
              name: Perú
              type: national
            mechanisms:
              - id: foro
                members: []
                unknown:
                  charters: not-published
            note: |-
              NO "quotes"
              and: lines
            partial: [mechanisms]
            """);
  }

  @Test
  void canonicalFormIsSortedAndDense() {
    assertThat(OgpJson.canonical(PERU))
        .isEqualTo(
            "{\"asOf\":\"2026-11\",\"format\":\"partnership\",\"id\":\"pe\",\"languages\":[\"es\",\"en\"],"
                + "\"mechanisms\":[{\"id\":\"foro\",\"members\":[],\"unknown\":{\"charters\":"
                + "\"not-published\"}}],\"member\":{\"id\":\"pe\",\"name\":\"Perú\",\"type\":\"national\"},"
                + "\"note\":\"NO \\\"quotes\\\"\\nand: lines\",\"partial\":[\"mechanisms\"],"
                + "\"version\":\"0.1.0\"}");
  }

  /** The digest was made by another program from the line above. */
  @Test
  void digestIsThatOfTheCanonicalForm() {
    assertThat(OgpJson.sha256(PERU))
        .isEqualTo("2684d87ce75ccb73dafe32415d4dd9d630be3256217a49b2c9226b363ec8497a");
  }

  /** The limits are a reader's: an assessment of 3 000 commitments is larger than 64 MB. */
  @Test
  void whatNoReaderTakesIsWritten() {
    String text = "x".repeat(Limits.DOCUMENT + 1);

    String canonical = OgpJson.canonical(PERU.withNote(Text.of(text)));

    assertThat(canonical.equals(OgpJson.canonical(PERU).replaceAll("NO .*lines", text))).isTrue();
    String note = text.substring(0, Limits.TEXT + 1);
    assertThat(OgpJson.writeYaml(PERU.withNote(Text.of(note)))).contains("note: " + note + "\n");
  }

  /** {@code 1.5e1} is written as {@code 15}: it was a decimal when read and an integer after. */
  @ParameterizedTest
  @ValueSource(strings = {"15e0", "1.5e1", "150E-1", "-0", "0e0", "0e5", "1e3", "15.0", "2.50e2"})
  void numberOfAMemberNotKnownComesBack(String number) {
    String json = Documents.partnership("  \"x-n\": " + number);

    Partnership read = OgpJson.readPartnership(json).document();
    Partnership fromYaml = OgpJson.readPartnership(Input.of(json).as(Syntax.YAML)).document();

    assertThat(OgpJson.readPartnership(OgpJson.write(read)).document()).isEqualTo(read);
    assertThat(OgpJson.readPartnership(OgpJson.writeYaml(read)).document()).isEqualTo(read);
    assertThat(fromYaml).isEqualTo(read);
  }
}
