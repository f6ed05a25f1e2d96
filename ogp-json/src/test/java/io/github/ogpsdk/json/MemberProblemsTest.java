package io.github.ogpsdk.json;

import static io.github.ogpsdk.json.Documents.errors;
import static io.github.ogpsdk.json.Documents.partnership;
import static io.github.ogpsdk.json.Documents.warnings;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.partnership.Partnership;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Members that are not known, contradict each other or refer to nothing. */
class MemberProblemsTest {
  @Test
  void unknownMembersAreKeptInOrderWithExactDecimals() {
    String text =
        partnership(
            "  \"zeta\": {\"b\": 12.50, \"a\": [1e400, 12345678901234567890]}, \"alpha\": null");

    Partnership partnership = OgpJson.readPartnership(text).document();

    assertThat(partnership.extensions().keySet()).containsExactly("zeta", "alpha");
    assertThat(partnership.extensions().get("zeta"))
        .isEqualTo(
            Map.of(
                "b",
                new BigDecimal("12.50"),
                "a",
                List.of(new BigDecimal("1e400"), new BigInteger("12345678901234567890"))));
    assertThat(OgpJson.readPartnership(OgpJson.write(partnership)).document())
        .isEqualTo(partnership);
    assertThat(OgpJson.write(partnership)).contains("\"b\": 12.50,");
    assertThat(warnings(text))
        .containsExactly(
            "5:3: /zeta: \"zeta\" is not known to this version; it is kept [unknown-member]",
            "5:61: /alpha: \"alpha\" is not known to this version; it is kept [unknown-member]");
  }

  @Test
  void memberNamedExtensionsIsOneAmongOthers() {
    Partnership partnership =
        OgpJson.readPartnership(partnership("  \"extensions\": {\"x\": 1}")).document();

    assertThat(partnership.extensions()).isEqualTo(Map.of("extensions", Map.of("x", 1)));
  }

  @Test
  void misspelledMemberIsAnError() {
    assertThat(errors(partnership("  \"mechansims\": []")))
        .containsExactly(
            "5:3: /mechansims: \"mechansims\" is no member of this object; did you mean"
                + " \"mechanisms\"? [misspelled-member]");
    assertThat(errors(partnership("  \"as_of\": \"2026\"")))
        .containsExactly(
            "5:3: /as_of: \"as_of\" is no member of this object; did you mean \"asOf\"?"
                + " [misspelled-member]");
  }

  @Test
  void nearNameOfAMemberThatIsThereIsNoMisspelling() {
    assertThat(warnings(partnership("  \"mechanisms\": [], \"mechanism\": []")))
        .containsExactly(
            "5:21: /mechanism: \"mechanism\" is not known to this version; it is kept"
                + " [unknown-member]");
  }

  @Test
  void siblingsMustNameMembers() {
    assertThat(
            errors(
                partnership(
                    "  \"cycles\": [], \"partial\": [\"cycle\", \"note\", \"sources\"],\n"
                        + "  \"unknown\": {\"orgs\": \"withheld\", \"note\": \"unknown\"}")))
        .containsExactly(
            "5:29: /partial/0: \"cycle\" is no list of this object; expected one of languages,"
                + " organizations, mechanisms, cycles, commitments, resolutions, attestations,"
                + " sources; did you mean \"cycles\"? [contradiction]",
            "5:38: /partial/1: \"note\" is no list of this object; expected one of languages,"
                + " organizations, mechanisms, cycles, commitments, resolutions, attestations, sources"
                + " [contradiction]",
            "6:15: /unknown/orgs: \"orgs\" is no member of this object; expected one of format,"
                + " version, id, asOf, languages, sectors, member, organizations, mechanisms, cycles,"
                + " commitments, publication, standing, resolutions, attestations, sources, note [contradiction]",
            "6:43: /unknown/note: \"unknown\" is no unknown reason; expected one of not-recorded,"
                + " not-published, not-collected, withheld, not-yet-decided, does-not-exist"
                + " [unknown-code]");
  }

  @Test
  void valueAndReasonContradictEachOther() {
    assertThat(errors(partnership("  \"asOf\": \"2026\", \"unknown\": {\"asOf\": \"withheld\"}")))
        .containsExactly(
            "5:39: /unknown/asOf: \"asOf\" has a value and is named in \"unknown\"; expected one or"
                + " the other [contradiction]");
  }

  @Test
  void absentListNamedInPartialIsPartialWithNoItemKnown() {
    Partnership partnership =
        OgpJson.readPartnership(partnership("  \"partial\": [\"cycles\"]")).document();

    assertThat(partnership.cycles()).isEqualTo(Listing.partial());
    assertThat(OgpJson.write(partnership)).contains("\"cycles\": [],");
  }

  @Test
  void partialListMayHaveAReason() {
    Partnership partnership =
        OgpJson.readPartnership(
                partnership(
                    "  \"cycles\": [], \"partial\": [\"cycles\"], \"unknown\": {\"cycles\": \"withheld\"}"))
            .document();

    assertThat(partnership.cycles().isComplete()).isFalse();
    assertThat(partnership.cycles().reason()).isPresent();
  }

  @Test
  void partialMayNameAListThatIsKept() {
    Partnership partnership =
        OgpJson.readPartnership(partnership("  \"forums\": [1], \"partial\": [\"forums\"]"))
            .document();

    assertThat(OgpJson.readPartnership(OgpJson.write(partnership)).document().partial().names())
        .containsExactly("forums");
  }

  @Test
  void referencesMustMeetAnObjectOfTheirKind() {
    String text =
        partnership(
            """
              "organizations": [{"id": "ministry"}],
              "mechanisms": [{"id": "forum", "parent": "ministry",
                "members": [{"organization": "ministri"}, {"organization": "ministry"}]}]""");

    assertThat(errors(text))
        .containsExactly(
            "6:42: /mechanisms/0/parent: no mechanism has the id \"ministry\"; expected the id of"
                + " one of the document's objects [dangling-reference]",
            "7:32: /mechanisms/0/members/0/organization: no organization has the id \"ministri\";"
                + " expected the id of one of the document's objects; did you mean \"ministry\"?"
                + " [dangling-reference]");
  }

  @Test
  void idsAreUniqueAmongObjectsOfOneKind() {
    String text =
        partnership(
            "  \"organizations\": [{\"id\": \"a\"}, {\"id\": \"a\"}], \"mechanisms\": [{\"id\": \"a\"}]");

    assertThat(errors(text))
        .containsExactly(
            "5:41: /organizations/1/id: the organization at /organizations/0 has the id \"a\" too;"
                + " expected an id of its own [duplicate-id]");
  }

  @Test
  void memberThatStandsTwiceIsRefused() {
    assertThat(errors(partnership("  \"asOf\": \"2025\",\n  \"asOf\": \"2026\"")))
        .containsExactly("6:3: /asOf: \"asOf\" stands twice in this object [duplicate-member]");
    assertThat(errors(partnership("  \"x\": {\"y\": 1, \"y\": 1}")))
        .contains("5:17: /x/y: \"y\" stands twice in this object [duplicate-member]");
  }
}
