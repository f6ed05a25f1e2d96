package io.github.ogpsdk.report.format;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Texts as SARIF wants them: messages in which nothing is a sign, references to files.
 *
 * @ogp.source OASIS, Static Analysis Results Interchange Format (SARIF) Version 2.1.0
 */
final class SarifText {
  /** A square bracket, with the backslashes before it. */
  private static final Pattern BRACKET = Pattern.compile("(\\\\*)([\\[\\]])");

  private SarifText() {}

  /**
   * Returns a message in which nothing is a placeholder, {@code {0}}, or a link, {@code [a](1)}.
   *
   * @ogp.source SARIF 2.1.0 §3.11.5 placeholders, §3.11.6 embedded links
   */
  static String literal(String message) {
    return BRACKET.matcher(message.replace("{", "{{").replace("}", "}}")).replaceAll("$1$1\\\\$2");
  }

  /** Returns the name of a file as a relative reference. */
  static String uri(String name) {
    StringBuilder uri = new StringBuilder();
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || "-._~/".indexOf(c) >= 0);
      uri.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
    }
    return uri.toString();
  }

  static boolean isAbsolute(String url) {
    return url.matches("https?://[\\x21-\\x7E&&[^<>\"{}|\\\\^`]]+");
  }
}
