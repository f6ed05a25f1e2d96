package io.github.ogpsdk.model.assessment;

import io.github.ogpsdk.model.OgpRecord;
import java.util.List;

/**
 * A fact that a verdict rests on, such as {@code 2024-05-06} at {@code
 * /mechanisms/0/meetings/2/date}.
 *
 * @param at where it stands, a JSON Pointer
 * @param value its value, as on the wire
 * @param sources the places of its sources, JSON Pointers
 * @ogp.source none: SDK decision, docs/adr/0002
 */
@OgpRecord
public record UsedFact(String at, String value, List<String> sources) {
  /** Copies the list. */
  public UsedFact {
    sources = Filled.list(sources);
  }
}
