package io.github.ogpsdk.json;

/** Tells whether a line is a whole JSON object: it opens at the start and closes at the end. */
final class WholeObject {
  private WholeObject() {}

  static boolean is(byte[] line) {
    int start = afterMark(line);
    int depth = 0;
    boolean quoted = false;
    boolean closed = false;
    for (int i = start; i < line.length; i++) {
      byte b = line[i];
      if (quoted) {
        if (b == '\\') {
          i++;
        } else if (b == '"') {
          quoted = false;
        }
      } else if (b != ' ' && b != '\t' && b != '\r' && b != '\n') {
        if (closed || (depth == 0 && b != '{')) {
          return false;
        }
        quoted = b == '"';
        if (b == '{' || b == '[') {
          depth++;
        } else if (b == '}' || b == ']') {
          depth--;
          closed = depth == 0;
        }
      }
    }
    return closed;
  }

  /** The mark of UTF-8 that some programs put first. */
  private static int afterMark(byte[] line) {
    boolean marked =
        line.length > 2
            && line[0] == (byte) 0xEF
            && line[1] == (byte) 0xBB
            && line[2] == (byte) 0xBF;
    return marked ? 3 : 0;
  }
}
