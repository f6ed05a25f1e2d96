package io.github.ogpsdk.model.body;

import io.github.ogpsdk.model.CompletenessMerger;
import io.github.ogpsdk.model.Extensions;
import io.github.ogpsdk.model.Invariants;
import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.OgpRecord;
import io.github.ogpsdk.model.OgpStyle;
import io.github.ogpsdk.model.Partial;
import io.github.ogpsdk.model.Recorded;
import io.github.ogpsdk.model.RefersTo;
import io.github.ogpsdk.model.Source;
import io.github.ogpsdk.model.Text;
import io.github.ogpsdk.model.Unknown;
import io.github.ogpsdk.model.Wire;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What one candidate came to, such as elected with the second-best score.
 *
 * <p>Build it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param organization the id of the candidate
 * @param holder a person's name, only where it is needed; no rule reads it
 * @param score the score, in the selection's own scale
 * @param rank the rank, 1 for the first
 * @param outcome what came of it, such as {@code elected}
 * @param sources the sources of the facts of this object
 * @param note words for people; no rule reads them
 * @param partial the names of the lists that are known to be incomplete
 * @param unknown the reasons why members have no value, by name
 * @param extensions the members that this version of the format does not know, in order
 * @ogp.source none: SDK decision, docs/adr/0003
 */
@Value.Builder
@OgpStyle
@OgpRecord
public record SelectionResult(
    @RefersTo("organization") Optional<String> organization,
    Optional<String> holder,
    Optional<BigDecimal> score,
    Optional<Integer> rank,
    SelectionOutcome outcome,
    Listing<@Valid Source> sources,
    Optional<Text> note,
    Partial partial,
    Unknown unknown,
    @Extensions Map<String, @Nullable Object> extensions)
    implements Recorded, WithSelectionResult {

  /**
   * Checks the invariants.
   *
   * @throws IllegalArgumentException if one is broken; the message names attribute, rule and value
   */
  public SelectionResult {
    extensions = Wire.extensions(extensions);
    CompletenessMerger siblings =
        new CompletenessMerger("SelectionResult", partial, unknown, extensions);
    organization = siblings.value("organization", organization);
    holder = siblings.value("holder", holder);
    score = siblings.value("score", score);
    rank = siblings.value("rank", rank);
    outcome = siblings.required("outcome", outcome);
    sources = siblings.list("sources", sources);
    note = siblings.value("note", note);
    partial = siblings.partial();
    unknown = siblings.unknown();
    Invariants.notNegative("SelectionResult", "rank", rank);
  }

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link SelectionResult}. */
  public static final class Builder extends SelectionResultBuilder {
    Builder() {
      sources(Listing.unset());
      partial(Partial.NONE);
      unknown(Unknown.none());
    }
  }
}
