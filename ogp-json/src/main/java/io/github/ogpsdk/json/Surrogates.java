package io.github.ogpsdk.json;

/** Finds halves of surrogate pairs, which stand for no character. */
final class Surrogates {
  private Surrogates() {}

  /** Returns whether a JSON text has escapes of surrogates, such as backslash, u, d83c. */
  static boolean mayBeEscaped(String json) {
    return json.contains("\\ud") || json.contains("\\uD");
  }

  /** Returns whether a text has half of a pair without the other half. */
  static boolean areLone(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        boolean pair =
            Character.isHighSurrogate(c)
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
        if (!pair) {
          return true;
        }
        i++;
      }
    }
    return false;
  }
}
