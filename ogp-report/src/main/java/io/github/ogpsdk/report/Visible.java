package io.github.ogpsdk.report;

import java.util.Locale;

/**
 * Text of unknown origin with nothing in it that works unseen: what would steer a terminal, or turn
 * the direction of the text around it, is shown as {@code \}{@code u001b}.
 *
 * @ogp.source none: SDK decision
 * @since 0.1
 */
public final class Visible {
  private Visible() {}

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
      case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> safe.append(escape(c));
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> safe.append(' ');
      case Character.FORMAT -> {
        if (c == 0x200C || c == 0x200D) {
          safe.appendCodePoint(c);
        } else if (c != 0x00AD && c != 0xFEFF) {
          safe.append(escape(c));
        }
      }
      default -> safe.appendCodePoint(c);
    }
  }

  /**
   * Returns JSON that means the same and has no character of control in its texts, which JSON
   * allows from {@code U+007F} on: each is written as an escape.
   */
  public static String json(String json) {
    int at = 0;
    while (at < json.length() && !isHidden(json.charAt(at))) {
      at++;
    }
    if (at == json.length()) {
      return json;
    }
    StringBuilder safe = new StringBuilder(json.length() + 8).append(json, 0, at);
    json.chars()
        .skip(at)
        .forEach(
            c -> {
              if (isHidden((char) c)) {
                safe.append(escape(c));
              } else {
                safe.append((char) c);
              }
            });
    return safe.toString();
  }

  private static boolean isHidden(char c) {
    if (c < 0x7F) {
      return false;
    }
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }

  private static String escape(int c) {
    return String.format(Locale.ROOT, "\\u%04x", c);
  }
}
