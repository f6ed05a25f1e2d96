package io.github.ogpsdk.report.text;

/**
 * How many cells of a terminal a text takes: combining accents none, wide characters of East Asian
 * scripts and pictures two, others one.
 */
public final class Cells {
  private static final int JOINER = 0x200D;
  private static final int[][] WIDE = {
    {0x1100, 0x115F},
    {0x231A, 0x231B},
    {0x2329, 0x232A},
    {0x23E9, 0x23F3},
    {0x25FD, 0x25FE},
    {0x2614, 0x2615},
    {0x2648, 0x2653},
    {0x26A1, 0x26A1},
    {0x2705, 0x2705},
    {0x274C, 0x274C},
    {0x2E80, 0x303E},
    {0x3041, 0x33FF},
    {0x3400, 0x4DBF},
    {0x4E00, 0x9FFF},
    {0xA000, 0xA4CF},
    {0xA960, 0xA97F},
    {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},
    {0xFE10, 0xFE19},
    {0xFE30, 0xFE6F},
    {0xFF00, 0xFF60},
    {0xFFE0, 0xFFE6},
    {0x1F300, 0x1F64F},
    {0x1F680, 0x1F6FF},
    {0x1F900, 0x1F9FF},
    {0x1FA70, 0x1FAFF},
    {0x20000, 0x3FFFD}
  };

  private Cells() {}

  /** Returns the cells of a text without line breaks. */
  public static int of(CharSequence text) {
    int cells = 0;
    boolean joined = false;
    for (int i = 0; i < text.length(); ) {
      int c = Character.codePointAt(text, i);
      i += Character.charCount(c);
      cells += joined ? 0 : of(c);
      joined = c == JOINER;
    }
    return cells;
  }

  /** Returns a text with spaces behind it, so that it takes a number of cells at least. */
  public static String pad(String text, int cells) {
    return text + " ".repeat(Math.max(0, cells - of(text)));
  }

  /** Returns the beginning of a text that takes a number of cells at most. */
  static String first(String text, int cells) {
    if (of(text) <= cells) {
      return text;
    }
    StringBuilder first = new StringBuilder();
    text.codePoints()
        .takeWhile(c -> of(first + Character.toString(c)) <= cells)
        .forEach(first::appendCodePoint);
    return first.toString().stripTrailing();
  }

  private static int of(int c) {
    if (c < 0x300) {
      return 1;
    }
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT
        || (c >= 0x1160 && c <= 0x11FF)) {
      return 0;
    }
    for (int[] range : WIDE) {
      if (c >= range[0] && c <= range[1]) {
        return 2;
      }
    }
    return 1;
  }
}
