package io.github.ogpsdk.report.picture;

import java.util.ArrayList;
import java.util.List;

/** Words cut into lines that fit a width; letters are taken to be of middling width. */
final class Legend {
  private static final double LETTER = 7.3;

  private Legend() {}

  /**
   * Cuts words at spaces.
   *
   * @param width the width of a line in user units
   */
  static List<String> lines(String words, double width) {
    int most = (int) (width / LETTER);
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.split(" ", -1)) {
      if (line.length() > 0 && line.length() + 1 + word.length() > most) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
