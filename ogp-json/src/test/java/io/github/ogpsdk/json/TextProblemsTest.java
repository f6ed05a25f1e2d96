package io.github.ogpsdk.json;

import static io.github.ogpsdk.json.Documents.errors;
import static io.github.ogpsdk.json.Documents.partnership;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are no JSON document are refused with a place. */
class TextProblemsTest {
  private static Input json(String text) {
    return Input.of(text).as(Syntax.JSON);
  }

  private static OgpJsonException refused(byte[] bytes) {
    return catchThrowableOfType(
        OgpJsonException.class, () -> OgpJson.readPartnership(Input.of(bytes)));
  }

  @Test
  void emptyTextIsRefused() {
    assertThat(errors(json(""))).containsExactly("1:1: there is nothing to read [empty]");
    assertThat(errors(json(" \n "))).containsExactly("1:1: there is nothing to read [empty]");
  }

  @Test
  void truncatedTextIsRefused() {
    assertThat(errors(json("{\n  \"id\": \"x\",\n  \"memb")))
        .containsExactly("3:8: the text ends too early [syntax]");
    assertThat(errors(json("{\n  \"cycles\": [{")))
        .containsExactly("2:15: /cycles/0: the text ends too early [syntax]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "\"x\"", "12", "true", "null"})
  void documentMustBeAnObject(String text) {
    assertThat(errors(json(text)))
        .singleElement()
        .asString()
        .startsWith("1:1: the document is ")
        .endsWith("; expected an object [not-an-object]");
  }

  @Test
  void contentAfterTheDocumentIsRefused() {
    assertThat(errors(json(partnership("  \"note\": \"x\"") + "\n{}")))
        .singleElement()
        .asString()
        .startsWith("7:")
        .endsWith(
            ": something follows the document; expected the end of the text [trailing-content]");
    assertThat(errors(json("{} x")))
        .singleElement()
        .asString()
        .endsWith(
            "something follows the document; expected the end of the text [trailing-content]");
  }

  @Test
  void badUtf8IsRefusedAtItsByte() {
    byte[] bytes = "{\n \"é\": \"x\"}".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(refused(bytes).problems())
        .extracting(Problem::toString)
        .containsExactly("2:3: byte 5 is no UTF-8; expected text in UTF-8 [bad-encoding]");
  }

  @Test
  void textCutInsideACharacterIsRefused() {
    byte[] whole = "{\"a\": \"é".getBytes(StandardCharsets.UTF_8);

    assertThat(refused(Arrays.copyOf(whole, whole.length - 1)).problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.BAD_ENCODING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
  void byteOrderMarkNamesTheEncoding(String charset) {
    String text = "\uFEFF" + partnership("  \"note\": \"Perú 🏛\"");

    assertThat(OgpJson.readPartnership(text.getBytes(Charset.forName(charset))).document().note())
        .hasValueSatisfying(n -> assertThat(n.in("es")).isEqualTo("Perú 🏛"));
  }

  @Test
  void halfOfASurrogatePairIsRefused() {
    assertThat(errors(partnership("  \"note\": \"\\ud800\"")))
        .containsExactly("5:11: /note: the text has half of a surrogate pair [bad-encoding]");
    assertThat(errors(partnership("  \"note\": \"\ud800\"")))
        .containsExactly("5:11: /note: the text has half of a surrogate pair [bad-encoding]");
    assertThat(errors(partnership("  \"x\\udc00\": 1"))).anyMatch(e -> e.contains("bad-encoding"));
  }

  @Test
  void tenThousandLevelsAreRefused() {
    String deep = "[".repeat(10_000) + "]".repeat(10_000);

    assertThat(errors(partnership("  \"x\": " + deep)))
        .singleElement()
        .asString()
        .startsWith("5:")
        .contains("nested deeper than 200 levels")
        .endsWith("[limit]");
    assertThat(errors(Input.of("x: " + deep).as(Syntax.YAML)))
        .singleElement()
        .asString()
        .contains("nested deeper than 200 levels")
        .endsWith("[limit]");
  }

  @Test
  void hugeNumbersAndDocumentsAreRefused() {
    assertThat(errors(partnership("  \"x\": " + "9".repeat(1_001))))
        .anyMatch(e -> e.endsWith("[limit]"));
    assertThat(refused(new byte[64 * 1024 * 1024 + 1]).errors())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.LIMIT);
  }

  @Test
  void numberWithAHugeExponentCostsNothing() {
    assertThat(errors(partnership("  \"cycles\": [{\"id\": \"c\", \"number\": 1e999999999}]")))
        .anyMatch(e -> e.endsWith("[bad-value]"));
    assertThat(
            OgpJson.sha256(OgpJson.readPartnership(partnership("  \"x\": 1e999999999")).document()))
        .hasSize(64);
  }

  @Test
  void exponentThatNoNumberHoldsIsRefusedAtItsPlace() {
    assertThat(errors(partnership("  \"x\": 989e20542732565363")))
        .anyMatch(e -> e.contains("/x") && e.endsWith("[limit]"));
  }

  @Test
  void fileThatIsAbsentIsAnErrorOfTheSameKind() {
    assertThat(
            catchThrowableOfType(
                    OgpJsonException.class, () -> OgpJson.readPartnership(Path.of("absent.json")))
                .problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.UNREADABLE);
  }
}
