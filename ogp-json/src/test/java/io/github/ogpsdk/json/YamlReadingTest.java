package io.github.ogpsdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.model.partnership.Partnership;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** YAML is read by the core schema of YAML 1.2, texts without quotes included. */
class YamlReadingTest {
  private static final String START =
      """
      format: partnership
      version: 0.1.0
      id: no
      member: {id: no, type: national, country: NO, code: 578}
      """;

  private static Partnership read(String more) {
    return OgpJson.readPartnership(START + more).document();
  }

  private static List<String> errors(String more) {
    return Documents.errors(START + more);
  }

  @Test
  void wordsAndNumbersWithoutQuotesAreTexts() {
    Partnership norway = read("asOf: 2026\nnote: 1.50\nsources: [{published: 2020-01-01}]\n");

    assertThat(norway.member().country()).contains("NO");
    assertThat(norway.member().code()).contains("578");
    assertThat(norway.asOf()).hasToString("Optional[2026]");
    assertThat(norway.note()).hasToString("Optional[1.50]");
    assertThat(norway.sources().items().get(0).published()).hasToString("Optional[2020-01-01]");
  }

  @Test
  void quotedNumberIsNoNumber() {
    assertThat(errors("cycles: [{id: c, number: \"5\"}]\n"))
        .containsExactly(
            "5:26: /cycles/0/number: this is a text (\"5\"); expected a whole number of at most 32 bits"
                + " [wrong-type]");
  }

  @Test
  void problemsHaveLineAndColumn() {
    assertThat(errors("mechanisms:\n  - id: forum\n    staus: dormant\n"))
        .containsExactly(
            "7:5: /mechanisms/0/staus: \"staus\" is no member of this object; did you mean"
                + " \"status\"? [misspelled-member]");
    assertThat(errors("note: [unclosed\n")).singleElement().asString().startsWith("6:1: /note");
    assertThat(errors("id: twice\n"))
        .containsExactly("5:1: /id: \"id\" stands twice in this object [duplicate-member]");
  }

  @Test
  void aliasStandsForItsAnchor() {
    Partnership two = read("organizations: [{id: a, name: &n Ministerio}, {id: b, name: *n}]\n");

    assertThat(two.organizations().items().get(1).name())
        .isEqualTo(two.organizations().items().get(0).name());
  }

  @Test
  void aliasesThatMultiplyAreRefused() {
    StringBuilder laughs = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 10; i++) {
      String before = "*a" + (i - 1);
      laughs.append(
          "a" + i + ": &a" + i + " [" + String.join(", ", Collections.nCopies(10, before)) + "]\n");
    }

    assertThat(errors(laughs.toString()))
        .singleElement()
        .asString()
        .endsWith("aliases stand for too many values [limit]");
  }

  @Test
  void aliasInsideItsAnchorIsRefused() {
    assertThat(errors("x: &x [*x]\n"))
        .containsExactly("5:8: /x/0: the alias \"x\" has no anchor that ends before it [syntax]");
  }

  @Test
  void whatTheFormatDoesWithoutIsRefused() {
    assertThat(errors("x: !!binary aGk=\n"))
        .containsExactly(
            "5:4: /x: the tag tag:yaml.org,2002:binary is not allowed [unsupported-syntax]");
    assertThat(errors("x: {<<: {a: 1}}\n"))
        .containsExactly("5:5: /x: merge keys are no part of YAML 1.2 [unsupported-syntax]");
    assertThat(errors("? [a]\n: b\n"))
        .containsExactly("5:3: a member's name must be a text [unsupported-syntax]");
    assertThat(errors("---\nformat: partnership\n"))
        .containsExactly("5:1: a second document follows [trailing-content]");
  }

  /** The parser reads in pieces; a character of two units may lie across the end of one. */
  @Test
  void characterOfTwoUnitsMayStandAnywhere() {
    int before = YamlScan.PIECE - START.length() - "note: ".length();
    for (int more = -4; more < 4; more++) {
      String words = "x".repeat(before + more) + "🏛🏛";

      assertThat(read("note: " + words + "\n").note()).hasToString("Optional[" + words + "]");
    }
  }

  @Test
  void emptyTextIsRefused() {
    assertThat(Documents.errors("")).containsExactly("1:1: there is nothing to read [empty]");
    assertThat(Documents.errors("# only a comment\n"))
        .containsExactly("1:1: there is nothing to read [empty]");
  }

  /** The parser takes each for a number that is none, and breaks. */
  @ParameterizedTest
  @ValueSource(strings = {"\"\\x", "\"\\u", "\"\\U", "\"\\UFFFFFFFF\"", "\"\\U80000000\""})
  void escapeThatIsNoneIsRefused(String escape) {
    assertThat(errors("note: " + escape)).singleElement().asString().matches("5:.*\\[syntax]");
  }
}
