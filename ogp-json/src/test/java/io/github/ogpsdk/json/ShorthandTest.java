package io.github.ogpsdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.model.rule.Rulebook;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What a rulebook states once is read as if each rule stated it. */
class ShorthandTest {
  private static final String HEAD =
      """
      format: rulebook
      version: 0.2.0
      id: xx
      title: {en: Rules}
      """;

  private static final String SHORT =
      HEAD
          + """
          documents:
            - {id: decree-12, document: Decree 12 of 2022, url: "https://example.org/d", read: in-source}
          groups:
            - id: meetings
              about: mechanism
              level: national
              citation: {document: decree-12, section: "6"}
              parameters: {most: P6M, least: 2}
          rules:
            - id: XX-ONE
              like: meetings
              title: {en: One}
              text: {en: One.}
              must: {measure: gaps, atMost: {param: most}}
            - id: XX-TWO
              like: meetings
              about: cycle
              title: {en: Two}
              text: {en: Two.}
              citation: {section: "7", read: unverified}
              parameters: {most: P3M}
              must: {measure: gaps, atMost: {param: most}}
            - id: XX-THREE
              about: cycle
              level: rule
              title: {en: Three}
              text: {en: Three.}
              citation: {document: Another decree, read: unverified}
              must: {measure: gaps, atMost: P1M}
          """;

  private static final String LONG =
      HEAD
          + """
          rules:
            - id: XX-ONE
              about: mechanism
              level: national
              title: {en: One}
              text: {en: One.}
              citation: {document: Decree 12 of 2022, section: "6", url: "https://example.org/d", read: in-source}
              parameters: {most: P6M, least: 2}
              must: {measure: gaps, atMost: {param: most}}
            - id: XX-TWO
              about: cycle
              level: national
              title: {en: Two}
              text: {en: Two.}
              citation: {document: Decree 12 of 2022, section: "7", url: "https://example.org/d", read: unverified}
              parameters: {most: P3M, least: 2}
              must: {measure: gaps, atMost: {param: most}}
            - id: XX-THREE
              about: cycle
              level: rule
              title: {en: Three}
              text: {en: Three.}
              citation: {document: Another decree, read: unverified}
              must: {measure: gaps, atMost: P1M}
          """;

  private static List<String> errors(String text) {
    OgpJsonException refused =
        Assertions.catchThrowableOfType(OgpJsonException.class, () -> OgpJson.readRulebook(text));
    assertThat(refused).as("the rulebook is refused").isNotNull();
    return refused.errors().stream().map(Problem::toString).toList();
  }

  @Test
  void rulesTakeOverWhatGroupsAndDocumentsState() {
    ReadResult<Rulebook> read = OgpJson.readRulebook(SHORT);

    assertThat(read.warnings()).isEmpty();
    assertThat(read.document()).isEqualTo(OgpJson.readRulebook(LONG).document());
    assertThat(SchemaCheck.faults("rulebook", Input.of(SHORT))).isEmpty();
  }

  @Test
  void whatIsMissingInBothIsNamedAtTheRule() {
    assertThat(errors(SHORT.replace("    level: national\n", "")))
        .containsExactly(
            "13:5: /rules/0: \"level\" is required; expected one of minimum-requirement, rule,"
                + " recommended-practice, good-practice, own-rules, national [missing-member]",
            "18:5: /rules/1: \"level\" is required; expected one of minimum-requirement, rule,"
                + " recommended-practice, good-practice, own-rules, national [missing-member]");
  }

  @Test
  void whatIsWrongInAGroupIsNamedOnceAndThere() {
    assertThat(errors(SHORT.replace("level: national", "level: nacional")))
        .singleElement()
        .asString()
        .startsWith("10:12: /groups/0/level: ")
        .contains("did you mean \"national\"?");
    assertThat(errors(SHORT.replace("read: in-source", "read: insource")))
        .singleElement()
        .asString()
        .startsWith("6:")
        .contains(" /documents/0/read: ");
  }

  @Test
  void nameThatMeetsNothingIsRefused() {
    assertThat(errors(SHORT.replaceFirst("like: meetings", "like: meeting")))
        .anyMatch(
            e ->
                e.startsWith("15:11: /rules/0/like: no group has the id \"meeting\"")
                    && e.contains("did you mean \"meetings\"?"));
    assertThat(errors(SHORT.replaceFirst("document: decree-12", "document: decree-2")))
        .anyMatch(
            e ->
                e.startsWith(
                        "11:26: /groups/0/citation/document: no document has the id \"decree-2\"")
                    && e.contains("did you mean \"decree-12\"?"));
  }

  @Test
  void shorthandHasItsForm() {
    assertThat(errors(SHORT.replace("id: decree-12, ", "")))
        .anyMatch(e -> e.startsWith("6:5: /documents/0: \"id\" is required"));
    assertThat(errors(SHORT + "groups: 2\n")).anyMatch(e -> e.contains("groups"));
    assertThat(errors(HEAD + "groups: none\nrules: []\n"))
        .containsExactly("5:9: /groups: this is a text; expected an array [wrong-type]");
    assertThat(
            errors(
                HEAD + "groups:\n  - {id: a, level: rule}\n  - {id: a, level: rule}\nrules: []\n"))
        .containsExactly(
            "7:10: /groups/1/id: the group at /groups/0 has the id \"a\" too; expected an id of its"
                + " own [duplicate-id]");
  }
}
