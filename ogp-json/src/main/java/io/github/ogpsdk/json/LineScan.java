package io.github.ogpsdk.json;

/**
 * What stands in a line of bytes, as far as tells whether it is a document of its own.
 *
 * @param isWhole whether it is a whole JSON object, which opens at the start and closes at the end
 * @param isAtMargin whether no space stands before it
 * @param saysFormat whether the object has a member {@code format} of its own
 * @param opened the objects and arrays that it opens and does not close, less than 0 for more
 *     closed
 * @param last its last sign, a space where there is none
 */
record LineScan(boolean isWhole, boolean isAtMargin, boolean saysFormat, int opened, char last) {
  private static final String FORMAT = "\"format\"";

  /** Scans a line; a text ends with it at the latest. */
  static LineScan of(byte[] line) {
    int start = afterMark(line);
    int depth = 0;
    boolean whole = true;
    boolean closed = false;
    boolean format = false;
    char last = ' ';
    int named = -1;
    for (int i = start; i < line.length; i++) {
      byte b = line[i];
      if (isSpace(b)) {
        continue;
      }
      whole &= !closed && (depth > 0 || b == '{');
      last = (char) b;
      if (b == '"') {
        int end = end(line, i);
        named = depth == 1 && isFormat(line, i, end) ? end : -1;
        whole &= end < line.length;
        i = end;
        continue;
      }
      format |= b == ':' && named >= 0;
      named = -1;
      if (b == '{' || b == '[') {
        depth++;
      } else if (b == '}' || b == ']') {
        depth--;
        closed |= depth == 0;
      }
    }
    boolean margin = start < line.length && !isSpace(line[start]);
    return new LineScan(whole && closed, margin, format, depth, last);
  }

  /** Returns whether nothing stands in it. */
  boolean isBlank() {
    return last == ' ';
  }

  static boolean isSpace(byte b) {
    return b == ' ' || b == '\t' || b == '\r' || b == '\n';
  }

  /** Returns where a text ends that begins at a quotation mark. */
  private static int end(byte[] line, int start) {
    for (int i = start + 1; i < line.length; i++) {
      if (line[i] == '\\') {
        i++;
      } else if (line[i] == '"') {
        return i;
      }
    }
    return line.length;
  }

  private static boolean isFormat(byte[] line, int start, int end) {
    if (end - start != FORMAT.length() - 1) {
      return false;
    }
    for (int i = 0; i < FORMAT.length() - 1; i++) {
      if (line[start + i] != FORMAT.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The mark of UTF-8 that some programs put first. */
  static int afterMark(byte[] line) {
    boolean marked =
        line.length > 2
            && line[0] == (byte) 0xEF
            && line[1] == (byte) 0xBB
            && line[2] == (byte) 0xBF;
    return marked ? 3 : 0;
  }
}
