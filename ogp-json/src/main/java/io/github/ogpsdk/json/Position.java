package io.github.ogpsdk.json;

/**
 * A place in a text, such as line 12, column 5.
 *
 * @param line the line, from 1
 * @param column the column in UTF-16 units, from 1
 * @since 0.1
 */
public record Position(int line, int column) {
  /** The first character. */
  public static final Position START = new Position(1, 1);

  @Override
  public String toString() {
    return line + ":" + column;
  }

  /** Returns the place of an offset, both counted from the first character. */
  static Position ofOffset(CharSequence text, int offset) {
    int line = 1;
    int start = 0;
    for (int i = 0; i < offset && i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends =
          c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'));
      if (ends) {
        line++;
        start = i + 1;
      }
    }
    return new Position(line, Math.max(0, Math.min(offset, text.length()) - start) + 1);
  }
}
