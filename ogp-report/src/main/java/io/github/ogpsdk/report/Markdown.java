package io.github.ogpsdk.report;

import java.util.regex.Pattern;

/**
 * Text made safe for Markdown: it stays text, on one line, and calls nobody.
 *
 * @ogp.source CommonMark; GitHub Flavored Markdown
 * @since 0.1
 */
public final class Markdown {
  private static final String SPECIAL = "\\`*_{}[]<>|~&^$!";

  /** Signs that begin a list or a heading, where only digits stand before them. */
  private static final String BEGINNINGS = "-+=.)";

  /** Signs that make a page mention a person or a ticket. */
  private static final String CALLS = "@#";

  private static final Pattern ADDRESS = Pattern.compile("(?i)https?://[\\x21-\\x7E&&[^<>]]+");

  private Markdown() {}

  /** Returns text in which no sign means anything. */
  public static String text(String words) {
    return safe(words, true);
  }

  /** Returns text that stands behind other text of its line, in which no sign means anything. */
  public static String inside(String words) {
    return safe(words, false);
  }

  private static String safe(String words, boolean first) {
    StringBuilder out = new StringBuilder(words.length() + 16);
    boolean begins = first;
    for (int i = 0; i < words.length(); ) {
      int c = words.codePointAt(i);
      i += Character.charCount(c);
      if (isHidden(c)) {
        out.append(' ');
        continue;
      }
      if (CALLS.indexOf(c) >= 0) {
        out.append("&#").append(c).append(";<!-- -->");
      } else if (SPECIAL.indexOf(c) >= 0 || (begins && BEGINNINGS.indexOf(c) >= 0)) {
        out.append('\\').appendCodePoint(c);
      } else {
        out.appendCodePoint(c);
      }
      begins &= c == ' ' || Character.isDigit(c);
    }
    return out.toString().replace("://", "\\:<!-- -->//").replace("www.", "www<!-- -->.");
  }

  private static boolean isHidden(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }

  /** Returns text as code: a pointer, which has no line break. */
  public static String code(String pointer) {
    return "`" + Visible.line(pointer).replace('`', '\'') + "`";
  }

  /** Returns text for a heading or a sentence, with a capital. */
  public static String sentence(String words) {
    return text(Names.capital(words));
  }

  /** Returns an address as a link; as text where it is none of the web. */
  public static String link(String url) {
    return ADDRESS.matcher(url).matches() ? "<" + url + ">" : text(url);
  }
}
