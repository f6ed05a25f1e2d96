package io.github.ogpsdk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the parsers refuse is said in sentences of ours, at its place. */
class ParserWordsTest {
  private static List<Problem> problems(String text) {
    return catchThrowableOfType(OgpJsonException.class, () -> OgpJson.readPartnership(text))
        .problems();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "{'a': 1 'b': 2} ~ 1:9 ~ a comma is missing before \"\"\"",
        "{'a' 1} ~ 1:6 ~ a colon is missing before \"1\"",
        "{'a': 1,} ~ 1:9 ~ nothing stands between a comma or colon and \"}\"",
        "{'a': [1,]} ~ 1:10 ~ nothing stands between a comma or colon and \"]\"",
        "{a: 1} ~ 1:2 ~ \"a\" stands where a name in double quotes is due",
        "{'a': [1} ~ 1:9 ~ \"}\" stands where \"]\" is due",
        "{'a': foo} ~ 1:7 ~ \"foo\" is no value; a text stands in double quotes",
        "{'a': 'x\ty'} ~ 1:9 ~ a text has the control character 9, which must be written as an escape",
        "{'a': '\\x'} ~ 1:9 ~ \"x\" makes no escape with the backslash before it; a backslash is written twice",
        "{'a': 012} ~ 1:8 ~ a number begins with a zero",
        "{'a': 1.} ~ 1:8 ~ \"}\" stands where a number has its next digit",
        "{'a': ?} ~ 1:7 ~ \"?\" is not expected here",
        "{'a': 1 ~ 1:8 ~ the text ends too early",
      })
  void jsonIsRefusedInOurWords(String text, String place, String said) {
    assertThat(problems(text.replace('\'', '"')))
        .extracting(p -> p.position() + " " + p.message())
        .containsExactly(place + " " + said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "a:|\tb: 1 ~ 2:1 ~ a tab stands where YAML wants spaces",
        "a: b: c ~ 1:5 ~ a colon is not allowed here: the line is indented too far, or the text needs quotes",
        "a:|   b: 1|  c: 2 ~ 3:3 ~ this line is not indented like those it belongs to",
        "a: 1|b|c: 2 ~ 3:1 ~ the line above has no colon with a space after its name",
        "a: [1, 2|b: 3 ~ 2:2 ~ a comma or \"]\" is missing",
        "a: @x ~ 1:4 ~ no value begins with \"@\" unless it stands in quotes",
        "a: 'it's' ~ 1:8 ~ something follows a value that has ended: a text with quotes or brackets inside needs quotes around it",
        "a: - b ~ 1:4 ~ an item with a dash must stand on a line of its own",
      })
  void yamlIsRefusedInOurWords(String text, String place, String said) {
    assertThat(problems(text.replace('|', '\n')))
        .extracting(p -> p.position() + " " + p.message())
        .containsExactly(place + " " + said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "es"})
  void theyAreSaidInOtherLanguages(String language) {
    ProblemWords words = ProblemWords.in(Locale.forLanguageTag(language));
    Problem comma = problems("{\"a\": 1 \"b\": 2}").get(0);

    assertThat(words.message(comma))
        .isEqualTo(
            language.equals("fr")
                ? "il manque une virgule avant « \" »"
                : "falta una coma antes de «\"»");
  }
}
