package io.github.ogpsdk.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Words of several writing directions in one line: {@code BidiText.of("نعم, 8 seats").pieces()} has
 * the Arabic word apart, so that a page can keep it from turning around what stands beside it.
 *
 * <p>Pages are written from left to right. A stretch from right to left begins and ends with a
 * letter of such a script and holds whatever stands between; characters that turn the direction by
 * themselves are replaced by {@code U+FFFD}, because they could make a line read as something else.
 *
 * @ogp.source none: Unicode Standard Annex 9
 * @since 0.1
 */
public final class BidiText {
  private static final char ISOLATE = '\u2068';
  private static final char END = '\u2069';

  /**
   * A piece of a line.
   *
   * @param text the words
   * @param turned whether they run from right to left
   */
  public record Piece(String text, boolean turned) {}

  private BidiText() {}

  /** Returns the pieces of a line in the order in which they are read. */
  public static List<Piece> pieces(String line) {
    String text = safe(line);
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    int at = 0;
    while (at < text.length()) {
      if (!isTurned(text.codePointAt(at))) {
        at += Character.charCount(text.codePointAt(at));
        continue;
      }
      int end = end(text, at);
      if (at > from) {
        pieces.add(new Piece(text.substring(from, at), false));
      }
      pieces.add(new Piece(text.substring(at, end), true));
      from = end;
      at = end;
    }
    if (from < text.length() || pieces.isEmpty()) {
      pieces.add(new Piece(text.substring(from), false));
    }
    return pieces;
  }

  /** Returns the line for a place that has no markup: invisible characters keep pieces apart. */
  public static String isolated(String line) {
    if (isPlain(line)) {
      return line;
    }
    StringBuilder isolated = new StringBuilder(line.length() + 4);
    for (Piece piece : pieces(line)) {
      isolated.append(piece.turned() ? ISOLATE + piece.text() + END : piece.text());
    }
    return isolated.toString();
  }

  /** Returns whether no character of the line runs from right to left or turns others. */
  public static boolean isPlain(String line) {
    return line.codePoints().noneMatch(c -> isTurned(c) || isControl(c));
  }

  /** Returns where a stretch ends: after its last letter before one from left to right. */
  private static int end(String text, int start) {
    int end = start;
    int at = start;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
        return end;
      }
      at += Character.charCount(c);
      if (isTurned(c)) {
        end = at;
      }
    }
    return end;
  }

  private static String safe(String line) {
    StringBuilder safe = new StringBuilder(line.length());
    line.codePoints().forEach(c -> safe.appendCodePoint(isControl(c) ? 0xFFFD : c));
    return safe.toString();
  }

  private static boolean isTurned(int c) {
    return switch (Character.getDirectionality(c)) {
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
          true;
      default -> false;
    };
  }

  private static boolean isControl(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }
}
