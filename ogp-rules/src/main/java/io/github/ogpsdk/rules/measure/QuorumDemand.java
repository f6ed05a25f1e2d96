package io.github.ogpsdk.rules.measure;

import io.github.ogpsdk.model.Sector;
import io.github.ogpsdk.model.body.Charter;
import io.github.ogpsdk.model.body.QuorumPart;
import io.github.ogpsdk.model.body.QuorumRule;
import io.github.ogpsdk.rules.fact.Cursor;
import java.util.Optional;

/**
 * What a charter's quorum demands of a meeting, such as four members of civil society.
 *
 * @param charter the charter
 * @param rule its quorum
 * @param part the part for one side; the whole body when absent
 */
public record QuorumDemand(
    Cursor<Charter> charter, Cursor<QuorumRule> rule, Optional<Cursor<QuorumPart>> part) {
  /** Returns the side, none for the whole body. */
  public Optional<Sector> sector() {
    return part.map(p -> p.value().sector());
  }
}
