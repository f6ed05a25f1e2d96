package io.github.ogpsdk.report;

/**
 * Text of unknown origin made fit for XML 1.0: what no XML document may hold, such as the character
 * {@code U+0000} or half of a pair, and what turns the direction of text, becomes {@code U+FFFD};
 * escaping is left to the writer.
 *
 * @ogp.source none: W3C XML 1.0, production Char
 * @since 0.1
 */
public final class XmlText {
  private XmlText() {}

  /** Returns the text with nothing in it that XML refuses. */
  public static String of(String text) {
    if (text.codePoints().allMatch(XmlText::isAllowed)) {
      return text;
    }
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints()
        .forEach(c -> safe.appendCodePoint(isBlank(c) ? ' ' : isAllowed(c) ? c : 0xFFFD));
    return safe.toString();
  }

  /** Returns the text in one line, for an attribute. */
  public static String line(String text) {
    return of(text).replace('\n', ' ');
  }

  private static boolean isBlank(int c) {
    return c == '\t' || c == '\r';
  }

  private static boolean isTurning(int c) {
    return (c >= 0x2028 && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }

  private static boolean isAllowed(int c) {
    return c == '\n'
        || (c >= 0x20 && c <= 0xD7FF && !(c >= 0x7F && c <= 0x9F) && !isTurning(c))
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
