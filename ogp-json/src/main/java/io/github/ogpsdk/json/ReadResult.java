package io.github.ogpsdk.json;

import java.util.List;

/**
 * A document that was read, and what was noticed on the way.
 *
 * @param document the document
 * @param warnings what is odd, in the order of the text; nothing of it is lost
 * @param <T> the type of document
 * @since 0.1
 */
public record ReadResult<T>(T document, List<Problem> warnings) {
  /** Copies the list. */
  public ReadResult {
    warnings = List.copyOf(warnings);
  }
}
