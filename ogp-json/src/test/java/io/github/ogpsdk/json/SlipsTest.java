package io.github.ogpsdk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write by hand, copy from elsewhere, or take for a document. */
class SlipsTest {
  private static final String HEAD = "format: partnership\nversion: 0.1.0\nid: x\n";
  private static final String MEMBER = "member: {id: x, type: national}\n";

  private static List<String> said(Input input) {
    OgpJsonException refused =
        catchThrowableOfType(
            OgpJsonException.class, () -> OgpJson.readPartnership(input).document());
    return refused.problems().stream().map(Problem::toString).toList();
  }

  private static List<String> said(String text) {
    return said(Input.of(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "member: {id:sc, type: national}",
        "member:\n  id:sc\n  type: national",
        "member:\n  type: national\n  id:sc",
        "member: id:sc"
      })
  void aColonWithoutASpaceIsNamed(String member) {
    assertThat(said(HEAD + member + "\n"))
        .first()
        .asString()
        .contains("\"id:sc\"", "did you mean \"id: sc\"?");
  }

  @Test
  void soItIsAtTheTop() {
    assertThat(said("format:partnership\nversion:0.1.0\n"))
        .containsExactly(
            "1:1: \"format:partnership\" has no space after its colon; expected an object; did you"
                + " mean \"format: partnership\"? [not-an-object]");
    assertThat(said("format: partnership\nversion:0.1.0\nid: x\n"))
        .containsExactly(
            "2:1: \"version:0.1.0\" has no space after its colon; did you mean \"version:"
                + " 0.1.0\"? [syntax]");
  }

  @Test
  void aTextWithACommaInBracesIsNamed() {
    assertThat(
            said(
                HEAD
                    + MEMBER
                    + "cycles: [{id: c, plan: {title: Open data, budgets and more, from: 2024}}]\n"))
        .containsExactly(
            "5:43: /cycles/0/plan/budgets and more: \"budgets and more\" has no value; in braces a text"
                + " with a comma stands in quotes; did you mean \"title: \"Open data, budgets and"
                + " more\"\"? [syntax]");
  }

  @Test
  void anEmptyValueInBracesIsNone() {
    assertThat(
            OgpJson.readPartnership(HEAD + "member: {id: x, type: national, name: , x-a: }\n")
                .document()
                .member()
                .name())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"'member:\n\tid: x\n\ttype: national', 5", "'member: {id: x,\n\ttype: [}', 5"})
  void aTabIsNamed(String member, int line) {
    assertThat(said(HEAD + member + "\n"))
        .singleElement()
        .asString()
        .startsWith(line + ":1: ")
        .contains("a tab stands where YAML wants spaces");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{“format”: \"partnership\"}",
        "{\"format\": “partnership”}",
        "format: partnership\nname: “A: B”\n"
      })
  void aTypographicQuoteIsNamed(String text) {
    assertThat(said(text)).singleElement().asString().contains("typographic");
  }

  @Test
  void aValueInTypographicQuotesIsNamedWithoutThem() {
    assertThat(said(HEAD + "member: {id: “x”, type: “national”}\n"))
        .satisfiesExactly(
            id -> assertThat(id).contains("\"“x”\"", "did you mean \"x\"?"),
            type -> assertThat(type).contains("\"“national”\"", "did you mean \"national\"?"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id,name,sector\\na,A,government\\n | this is a table (CSV)",
        "id;name;sector\\na;\"A: b\";government\\n | this is a table (CSV)",
        "\"id\",\"name\"\\n\"a\",\"A\"\\n | this is a table (CSV)",
        "<!DOCTYPE html>\\n<html></html>\\n | this is HTML or XML",
        "https://example.org/peru.json\\n | this is a web address",
      })
  void whatIsNoDocumentIsCalledByItsName(String text, String said) {
    assertThat(said(text.replace("\\n", "\n")))
        .containsExactly("1:1: " + said + "; expected JSON or YAML in UTF-8 [not-an-object]");
  }

  @ParameterizedTest
  @CsvSource({
    "504B0304140006000800, this is a ZIP file",
    "D0CF11E0A1B11AE1, this is a file of an office program",
    "255044462D312E37, this is a PDF file",
    "1F8B0800, this is a compressed file"
  })
  void aFileOfAnotherProgramIsCalledByItsName(String hex, String said) {
    byte[] bytes = java.util.HexFormat.of().parseHex(hex);

    OgpJsonException refused =
        catchThrowableOfType(OgpJsonException.class, () -> Input.of(bytes).text());

    assertThat(refused.problems()).singleElement().asString().contains(said, "[bad-encoding]");
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, ''",
    "UTF-8, \uFEFF",
    "UTF-16LE, \uFEFF",
    "UTF-16BE, \uFEFF",
    "UTF-16LE, ''",
    "UTF-16BE, ''"
  })
  void whateverASpreadsheetOrShellMakesOfTextIsRead(String charset, String mark) {
    byte[] bytes = (mark + HEAD + MEMBER).getBytes(Charset.forName(charset));

    assertThat(OgpJson.readPartnership(bytes).document().id()).isEqualTo("x");
  }

  @Test
  void aFileOfAnOldCodePageIsNamedWithTheByte() {
    byte[] bytes = (HEAD + "note: Per\u00fa\n" + MEMBER).getBytes(StandardCharsets.ISO_8859_1);

    OgpJsonException refused =
        catchThrowableOfType(OgpJsonException.class, () -> OgpJson.readPartnership(bytes));

    assertThat(refused.problems().get(0)).asString().contains("is no UTF-8", "text in UTF-8");
  }

  @Test
  void membersOfTheWritersOwnAreNamedInOneWarning() {
    String text =
        HEAD
            + "member: {id: x, type: national, x-one: 1}\n"
            + "cycles: [{id: a, x-two: 2}, {id: b, x-two: 3, wholly-new: 4}]\n";

    assertThat(OgpJson.readPartnership(text).warnings())
        .extracting(Problem::toString)
        .containsExactly(
            "4:33: /member/x-one: \"x-one\", \"x-two\" are not known to this version; they are kept"
                + " [unknown-member]",
            "5:47: /cycles/1/wholly-new: \"wholly-new\" is not known to this version; it is kept"
                + " [unknown-member]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | member: {id:sc, type: national} | « id:sc » n’a pas d’espace après ses deux-points",
        "es | member: {id:sc, type: national} | «id:sc» no tiene espacio después de los dos puntos",
        "fr | member: {id: x, type: national, name: A, b} | « b » n’a pas de valeur ; entre accolades,"
            + " un texte qui contient une virgule se met entre guillemets",
        "es | asOf: 11/03/2024 | «11/03/2024» puede querer decir 2024-03-11 o 2024-11-03",
        "fr | member: {id: x, type: national, joined: [1]} | c’est un tableau",
        "fr | mechanisms: [{id: m, actsAsForum: yes}] | c’est un texte (« yes »)",
      })
  void eachIsSaidInEachLanguage(String language, String facts, String said) {
    OgpJsonException refused =
        catchThrowableOfType(OgpJsonException.class, () -> OgpJson.readPartnership(HEAD + facts));
    ProblemWords words = ProblemWords.in(Locale.forLanguageTag(language));

    assertThat(refused.problems()).extracting(words::message).contains(said);
  }
}
