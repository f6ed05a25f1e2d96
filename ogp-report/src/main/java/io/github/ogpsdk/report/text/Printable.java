package io.github.ogpsdk.report.text;

/**
 * Makes text of unknown origin safe to print: what would steer a terminal, or turn the direction of
 * the text around it, is shown as {@code \}{@code u001b}.
 */
public final class Printable {
  private Printable() {}

  /** Returns a text with nothing in it but characters that print, on one line. */
  public static String line(String text) {
    int at = 0;
    while (at < text.length() && isPlain(text.charAt(at))) {
      at++;
    }
    if (at == text.length()) {
      return text;
    }
    StringBuilder safe = new StringBuilder(text.length() + 8).append(text, 0, at);
    text.codePoints().skip(text.codePointCount(0, at)).forEach(c -> append(safe, c));
    return safe.toString();
  }

  private static boolean isPlain(char c) {
    return c >= ' ' && c < 0x7F;
  }

  private static void append(StringBuilder safe, int c) {
    if (c == '\n' || c == '\t' || c == '\r') {
      safe.append(' ');
      return;
    }
    switch (Character.getType(c)) {
      case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED ->
          safe.append(String.format("\\u%04x", c));
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> safe.append(' ');
      case Character.FORMAT -> {
        if (c == 0x200C || c == 0x200D) {
          safe.appendCodePoint(c);
        } else if (c != 0x00AD && c != 0xFEFF) {
          safe.append(String.format("\\u%04x", c));
        }
      }
      default -> safe.appendCodePoint(c);
    }
  }
}
