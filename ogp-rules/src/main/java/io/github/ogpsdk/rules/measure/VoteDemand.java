package io.github.ogpsdk.rules.measure;

import io.github.ogpsdk.model.Fraction;
import io.github.ogpsdk.model.body.Charter;
import io.github.ogpsdk.model.body.Threshold;
import io.github.ogpsdk.rules.fact.Cursor;
import java.util.Optional;

/**
 * What a charter demands of the votes on a decision, such as more than half of civil society.
 *
 * @param charter the charter
 * @param threshold the threshold
 * @param isStrict whether more than it is needed, else at least
 */
public record VoteDemand(Cursor<Charter> charter, Cursor<Threshold> threshold, boolean isStrict) {
  /** Returns the share, or the number of votes, that is needed. */
  public Optional<Fraction> needed() {
    return isStrict
        ? threshold.require("moreThan", Threshold::moreThan)
        : threshold.require("atLeast", Threshold::atLeast);
  }
}
