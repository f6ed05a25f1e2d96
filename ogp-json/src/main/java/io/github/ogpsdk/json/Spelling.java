package io.github.ogpsdk.json;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds what was probably meant, by the edits that lead from one word to another. */
final class Spelling {
  private Spelling() {}

  /**
   * Returns the candidate that a word is probably a misspelling of.
   *
   * <p>Words of up to three letters have none, of up to seven one edit, longer ones two; a swap of
   * neighbors is one edit. Case and separators do not count.
   */
  static Optional<String> closest(String word, Collection<String> candidates) {
    String best = null;
    int least = Integer.MAX_VALUE;
    if (word.length() > Limits.WORD || candidates.size() > Limits.WORDS) {
      return Optional.empty();
    }
    for (String candidate : candidates) {
      int allowed = allowed(Math.min(word.length(), candidate.length()));
      int distance = distance(word, candidate, allowed);
      if (distance <= allowed && distance < least) {
        best = candidate;
        least = distance;
      }
    }
    return Optional.ofNullable(best);
  }

  private static int allowed(int length) {
    if (length <= 3) {
      return 0;
    }
    return length <= 7 ? 1 : 2;
  }

  private static String plain(String word) {
    return word.replace("-", "").replace("_", "").replace(" ", "").toLowerCase(Locale.ROOT);
  }

  /** Returns the optimal string alignment distance, or more than the limit if it is greater. */
  static int distance(String a, String b, int limit) {
    if (plain(a).equals(plain(b))) {
      return 0;
    }
    if (Math.abs(a.length() - b.length()) > limit) {
      return limit + 1;
    }
    int[] before = new int[b.length() + 1];
    int[] above = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int swap = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(Math.min(row[j - 1], above[j]) + 1, above[j - 1] + swap);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          least = Math.min(least, before[j - 2] + 1);
        }
        row[j] = least;
      }
      int[] spare = before;
      before = above;
      above = row;
      row = spare;
    }
    return above[b.length()];
  }
}
