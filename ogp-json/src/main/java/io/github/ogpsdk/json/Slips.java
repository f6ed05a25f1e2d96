package io.github.ogpsdk.json;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Slips of people who write YAML by hand, such as {@code id:sc} without a space. */
final class Slips {
  private static final Pattern NO_SPACE =
      Pattern.compile("([A-Za-z][A-Za-z0-9-]{0,30}):(?!//)([^\\s:][^\\n]{0,60})");
  private static final Pattern START = Pattern.compile("[\\s-]*");
  private static final Pattern TYPOGRAPHIC = Pattern.compile("[“”„‟«»]");

  private Slips() {}

  /**
   * What went wrong on a line.
   *
   * @param line its number, from 1
   * @param column where, from 1
   * @param suggestion what was probably meant
   */
  record Slip(String message, int line, int column, Optional<String> suggestion) {}

  /** Returns what was probably meant by a text such as {@code id:sc}. */
  static Optional<String> withSpace(String text) {
    Matcher name = NO_SPACE.matcher(text.strip());
    return name.matches() ? Optional.of(name.group(1) + ": " + name.group(2)) : Optional.empty();
  }

  /** Returns what is said of a text such as {@code id:sc}. */
  static String noSpace(String text) {
    return "\"" + Kinds.shortened(text.strip()) + "\" has no space after its colon";
  }

  /** Returns the slip on a line that a parser refused, or on the one before it. */
  static Optional<Slip> near(String text, int line) {
    String[] lines = text.split("\\R", line + 1);
    for (int i = Math.max(1, line - 1); i <= Math.min(line, lines.length); i++) {
      Optional<Slip> found = in(lines[i - 1], i);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<Slip> in(String line, int number) {
    Matcher start = START.matcher(line);
    int from = start.lookingAt() ? start.end() : 0;
    int tab = line.substring(0, from).indexOf('\t');
    if (tab >= 0) {
      String message = "a tab stands where YAML wants spaces";
      return Optional.of(new Slip(message, number, tab + 1, Optional.empty()));
    }
    Optional<String> meant = withSpace(line.substring(from));
    if (meant.isPresent()) {
      return Optional.of(new Slip(noSpace(line.substring(from)), number, from + 1, meant));
    }
    Matcher quote = TYPOGRAPHIC.matcher(line);
    return quote.find()
        ? Optional.of(
            new Slip(typographic(quote.group()), number, quote.start() + 1, Optional.of("\"")))
        : Optional.empty();
  }

  private static String typographic(String sign) {
    return "\"" + sign + "\" is a typographic quotation mark; a plain one is due";
  }
}
