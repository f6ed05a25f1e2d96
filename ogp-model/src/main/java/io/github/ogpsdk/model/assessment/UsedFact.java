package io.github.ogpsdk.model.assessment;

import io.github.ogpsdk.model.OgpRecord;
import java.util.List;

/**
 * A fact that a verdict rests on.
 *
 * @param at where it stands, a JSON Pointer
 * @param value its value, as on the wire
 * @param sources the places of its sources, JSON Pointers
 */
@OgpRecord
public record UsedFact(String at, String value, List<String> sources) {
  /** Copies the list. */
  public UsedFact {
    sources = List.copyOf(sources);
  }
}
