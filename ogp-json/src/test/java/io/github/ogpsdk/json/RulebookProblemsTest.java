package io.github.ogpsdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What is wrong with a rulebook is named with its place. */
class RulebookProblemsTest {
  private static final String RULE =
      """
      format: rulebook
      version: 0.1.0
      id: xx
      title: {en: "Rules"}
      rules:
        - id: XX-ONE
          about: cycle
          level: national
          title: {en: "One"}
          text: {en: "One."}
          citation: {document: "Decree 12", read: in-source}
      """;

  private static String book(String more) {
    return RULE + more.indent(4);
  }

  private static List<String> errors(String text) {
    OgpJsonException refused =
        Assertions.catchThrowableOfType(OgpJsonException.class, () -> OgpJson.readRulebook(text));
    assertThat(refused).as("the rulebook is refused").isNotNull();
    return refused.errors().stream().map(Problem::toString).toList();
  }

  @Test
  void conditionHasOneOperator() {
    assertThat(errors(book("must: {meassure: gaps, atMost: 2}")))
        .singleElement()
        .asString()
        .startsWith(
            "12:11: /rules/0/must: this is no condition; expected a condition: an object with")
        .endsWith("did you mean \"measure\"? [bad-value]");
    assertThat(errors(book("must: {all: [], any: []}")))
        .singleElement()
        .asString()
        .contains("/rules/0/must: a condition has one of all and any, not both");
  }

  @Test
  void memberThatIsNoneOfTheConditionIsRefused() {
    assertThat(errors(book("must: {measure: gaps, atmost: {param: maxGap}}")))
        .containsExactly(
            "12:27: /rules/0/must/atmost: \"atmost\" is no member of this object; expected one of"
                + " measure, on, args, is, atLeast, atMost, moreThan, lessThan, equalTo; did you mean"
                + " \"atMost\"? [misspelled-member]");
  }

  @Test
  void conditionsInsideAreChecked() {
    String text =
        book(
            """
            must:
              each: meetings
              where: {count: attendance}
              satisfies:
                all:
                  - {measure: gaps, atMost: [1]}
                  - {measure: gaps, atMost: 1, atLeast: 1}
                  - {some: seats}
                  - {not: 3}
                  - {passes: {}}""");

    assertThat(errors(text))
        .extracting(e -> e.substring(0, e.indexOf(": ", e.indexOf('/'))))
        .containsExactly(
            "14:14: /rules/0/must/where",
            "17:37: /rules/0/must/satisfies/all/0/atMost",
            "18:13: /rules/0/must/satisfies/all/1",
            "19:13: /rules/0/must/satisfies/all/2",
            "20:19: /rules/0/must/satisfies/all/3/not",
            "21:22: /rules/0/must/satisfies/all/4/passes");
  }

  @Test
  void emptyJunctionAndHistoryAreRefused() {
    assertThat(errors(book("parameters: {p: {history: []}, q: [1]}\nmust: {all: []}")))
        .containsExactly(
            "12:31: /rules/0/parameters/p/history: the array is empty; expected at least one item"
                + " [bad-value]",
            "12:39: /rules/0/parameters/q: this is an array; expected a value, or an object such as"
                + " {\"history\": [{\"from\": \"2023\", \"value\": \"P3M\"}]} [wrong-type]",
            "13:17: /rules/0/must/all: the array is empty; expected at least one item [bad-value]");
  }

  @Test
  void anEmptyListThatWouldMeanEverythingIsRefused() {
    assertThat(errors("members: []\n" + book("must: {measure: gaps, atMost: P6M}")))
        .singleElement()
        .asString()
        .contains("/members: \"members\" is empty; leave it out where no choice is meant");
    assertThat(errors(book("phases: []\nmust: {measure: gaps, atMost: P6M}")))
        .singleElement()
        .asString()
        .contains("/rules/0/phases: \"phases\" is empty");
    assertThat(
            errors(
                "applies: {to: [], when: edition}\n" + book("must: {measure: gaps, atMost: P6M}")))
        .singleElement()
        .asString()
        .contains("/applies/to: \"to\" is empty");
  }

  @Test
  void misspelledLevelAndMemberAreNamed() {
    String text =
        book("must: {measure: atWork}\nwhn: {measure: atWork}\nphase: []")
            .replace("level: national", "level: nationl");

    assertThat(errors(text))
        .containsExactly(
            "8:12: /rules/0/level: \"nationl\" is no level; expected one of minimum-requirement,"
                + " rule, recommended-practice, good-practice, own-rules, national; did you mean"
                + " \"national\"? [unknown-code]",
            "14:5: /rules/0/phase: \"phase\" is no member of this object; did you mean \"phases\"?"
                + " [misspelled-member]");
  }

  @Test
  void ruleIdsAreUnique() {
    String second = RULE.substring(RULE.indexOf("  - id")) + "    must: {measure: atWork}\n";

    assertThat(errors(book("must: {measure: atWork}") + second))
        .containsExactly(
            "13:9: /rules/1/id: the rule at /rules/0 has the id \"XX-ONE\" too; expected an id of its"
                + " own [duplicate-id]");
  }

  @Test
  void rulesAndAddAreTheSameMember() {
    assertThat(errors(book("must: {measure: atWork}") + "add: []\n"))
        .containsExactly(
            "13:6: /add: \"add\" is another name for \"rules\"; expected one of them"
                + " [duplicate-member]");
  }

  @Test
  void whatTheReaderAcceptsTheSchemaAllows() {
    String text =
        book(
            "parameters: {p: 2}\nmust: {some: spaces, where: {measure: type, is: [a, b]},"
                + " satisfies: {measure: n, atLeast: {count: meetings, where: {measure: held}}}}");
    String json = OgpJson.write(OgpJson.readRulebook(text).document());

    assertThat(SchemaCheck.faults("rulebook", Input.of(json))).isEmpty();
  }

  /** It was taken for a comparison that there is not, and the reader broke. */
  @Test
  void countIsNoCode() {
    assertThat(errors(book("must: {count: meetings, is: 2}")))
        .containsExactly(
            "12:11: /rules/0/must: a count needs a number to be compared with; expected one of"
                + " atLeast, atMost, moreThan, lessThan, equalTo [missing-member]",
            "12:29: /rules/0/must/is: \"is\" is no member of this object; expected one of count,"
                + " on, as, where, atLeast, atMost, moreThan, lessThan, equalTo [misspelled-member]");
  }
}
