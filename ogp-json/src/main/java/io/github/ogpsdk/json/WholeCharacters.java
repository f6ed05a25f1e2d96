package io.github.ogpsdk.json;

import java.io.Reader;

/**
 * Hands out a text in pieces that never end inside a surrogate pair.
 *
 * <p>The YAML parser fails where one of its pieces does (snakeyaml-engine 3.0.1).
 */
final class WholeCharacters extends Reader {
  private final String text;
  private int next;

  WholeCharacters(String text) {
    this.text = text;
  }

  @Override
  public int read(char[] buffer, int offset, int length) {
    if (next >= text.length()) {
      return -1;
    }
    int end = Math.min(text.length(), next + length);
    boolean splits =
        end < text.length() && end - next > 1 && Character.isHighSurrogate(text.charAt(end - 1));
    int to = splits ? end - 1 : end;
    text.getChars(next, to, buffer, offset);
    int count = to - next;
    next = to;
    return count;
  }

  @Override
  public void close() {}
}
