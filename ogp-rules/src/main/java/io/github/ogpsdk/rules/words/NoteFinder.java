package io.github.ogpsdk.rules.words;

import io.github.ogpsdk.model.Text;
import io.github.ogpsdk.model.partnership.Partnership;
import java.util.Optional;

/** Finds what the authors of a partnership noted on a fact. */
final class NoteFinder {
  /** The depth of a body or cycle, such as {@code /cycles/0}. */
  private static final int OWNER = 2;

  private NoteFinder() {}

  /**
   * Returns the note on a fact.
   *
   * @param pointer the JSON Pointer of the fact
   */
  static Optional<Text> at(Partnership partnership, String pointer) {
    int depth = depth(pointer);
    String at = pointer;
    while (depth(at) > 0 && (depth(at) > OWNER || depth <= OWNER + 1)) {
      if (Members.at(partnership, at) instanceof Record object
          && Members.of(object, "note") instanceof Text note) {
        return Optional.of(note);
      }
      at = at.substring(0, at.lastIndexOf('/'));
    }
    return Optional.empty();
  }

  private static int depth(String pointer) {
    return (int) pointer.chars().filter(c -> c == '/').count();
  }
}
