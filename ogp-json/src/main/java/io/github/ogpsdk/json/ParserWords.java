package io.github.ogpsdk.json;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the parsers below refuse, in sentences of ours: they say what to do, know nothing of the
 * parser's settings, and stand in {@link ProblemWords} in every language.
 */
final class ParserWords {
  private static final Pattern PLACE = Pattern.compile("\\{[a-z]+}");

  private static final List<Known> JSON =
      List.of(
          known(
              "Unexpected character \\('([“”„‟«»‘’])' .*",
              "\"{sign}\" is a typographic quotation mark; a plain one is due"),
          known(
              "Unexpected character \\('(.)' \\(code \\d+\\)\\): was expecting comma to separate .*",
              "a comma is missing before \"{sign}\""),
          known(
              "Unexpected character \\('(.)' \\(code \\d+\\)\\): was expecting a colon .*",
              "a colon is missing before \"{sign}\""),
          known(
              "Unexpected character \\('([}\\]])' \\(code \\d+\\)\\): (?:was expecting double-quote|expected a valid value).*",
              "nothing stands between a comma or colon and \"{sign}\""),
          known(
              "Unexpected character \\('(.)' \\(code \\d+\\)\\): was expecting double-quote .*",
              "\"{sign}\" stands where a name in double quotes is due"),
          known(
              "Unexpected close marker '(.)': expected '(.)' .*",
              "\"{sign}\" stands where \"{due}\" is due"),
          known(
              "(?:Unrecognized|Non-standard) token '(.*?)'.*",
              "\"{text}\" is no value; a text stands in double quotes"),
          known(
              "Illegal unquoted character \\(\\(CTRL-CHAR, code (?:10|13)\\)\\).*",
              "a text goes on after the end of its line"),
          known(
              "Illegal unquoted character \\(\\(CTRL-CHAR, code (\\d+)\\)\\).*",
              "a text has the control character {number}, which must be written as an escape"),
          known(
              "Unrecognized character escape '(.)' .*",
              "\"{sign}\" makes no escape with the backslash before it; a backslash is written twice"),
          known(
              ".*expected a hex-digit for character escape sequence.*",
              "an escape needs four hexadecimal digits"),
          known("Invalid numeric value: Leading zeroes not allowed", "a number begins with a zero"),
          known(
              "Unexpected character \\('(.)' \\(code \\d+\\)\\) in numeric value: .*",
              "\"{sign}\" stands where a number has its next digit"),
          known(".*maybe a \\(non-standard\\) comment.*", "JSON has no comments"),
          known(
              "Illegal character \\(\\(CTRL-CHAR, code (\\d+)\\)\\).*",
              "the control character {number} is not allowed here"),
          known(
              "Unexpected character \\('(.)' \\(code \\d+\\).*", "\"{sign}\" is not expected here"),
          known("String value length .*", "a text is too long"),
          known("Number value length .*", "a number is too long"),
          known("Name (?:value )?length .*", "a member's name is too long"));

  private static final List<Known> YAML =
      List.of(
          known(
              "found character '\\\\t\\(TAB\\)' that cannot start any token.*",
              "a tab stands where YAML wants spaces"),
          known(
              "found character '(.+)' that cannot start any token.*",
              "no value begins with \"{sign}\" unless it stands in quotes"),
          known(
              "mapping values are not allowed here",
              "a colon is not allowed here: the line is indented too far, or the text needs quotes"),
          known(
              "(?:block )?sequence entries are not allowed here",
              "an item with a dash must stand on a line of its own"),
          known(
              "expected <block end>, but found '(?:<block mapping start>|<block sequence start>|\\?|-|<block entry>)'",
              "this line is not indented like those it belongs to"),
          known(
              "expected <block end>, but found '(.*)'",
              "something follows a value that has ended: a text with quotes or brackets inside needs quotes around it"),
          known(
              "could not find expected ':'",
              "the line above has no colon with a space after its name"),
          known("found unexpected end of stream", "the text ends too early"),
          known("found unexpected document separator", "the text ends too early"),
          known(
              "found unknown escape character (.)\\(\\d+\\)",
              "\"{sign}\" makes no escape with the backslash before it; a backslash is written twice"),
          known("expected escape sequence of .*", "an escape needs more hexadecimal digits"),
          known("expected ',' or '([}\\]])', but got .*", "a comma or \"{sign}\" is missing"),
          known(
              "expected the node content, but found '(.*)'",
              "a value is missing before \"{sign}\""),
          known("found undefined tag handle (.*)", "the tag {tag} is not allowed"),
          known("expected '<document start>', but found .*", "after a directive \"---\" is due"),
          known(
              "expected chomping or indentation indicators, but found .*",
              "after \"|\" or \">\" the text begins on the next line"));

  private ParserWords() {}

  /** A message of a parser, and our sentence, whose places take the groups in their order. */
  private record Known(Pattern message, String sentence) {
    Optional<String> said(String original) {
      Matcher match = message.matcher(original);
      if (!match.matches()) {
        return Optional.empty();
      }
      int[] group = {0};
      return Optional.of(
          PLACE
              .matcher(sentence)
              .replaceAll(place -> Matcher.quoteReplacement(match.group(++group[0]))));
    }
  }

  /**
   * Returns what is said for a message of the parser of JSON: its first line where it is not known.
   */
  static String json(@Nullable String original) {
    return said(JSON, original, "not JSON");
  }

  /**
   * Returns what is said for a message of the parser of YAML: its first line where it is not known.
   */
  static String yaml(String original) {
    return said(YAML, original, "not YAML");
  }

  private static String said(List<Known> table, @Nullable String original, String otherwise) {
    String first = String.valueOf(original).lines().findFirst().orElse(otherwise);
    return table.stream()
        .map(k -> k.said(first))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(first);
  }

  private static Known known(String message, String sentence) {
    return new Known(Pattern.compile(message, Pattern.DOTALL), sentence);
  }
}
