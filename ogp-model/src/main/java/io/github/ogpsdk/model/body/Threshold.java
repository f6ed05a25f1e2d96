package io.github.ogpsdk.model.body;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.ogpsdk.model.CompletenessMerger;
import io.github.ogpsdk.model.Extensions;
import io.github.ogpsdk.model.Fraction;
import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.OgpRecord;
import io.github.ogpsdk.model.OgpStyle;
import io.github.ogpsdk.model.Partial;
import io.github.ogpsdk.model.Recorded;
import io.github.ogpsdk.model.Sector;
import io.github.ogpsdk.model.Source;
import io.github.ogpsdk.model.Text;
import io.github.ogpsdk.model.Unknown;
import io.github.ogpsdk.model.Wire;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A share of votes that a decision needs, such as more than {@code 1/2} of the government members.
 *
 * <p>Build it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param sector the side that votes; the whole body when absent
 * @param of what it is a share of; voting members when absent
 * @param moreThan the share that must be exceeded, such as {@code 1/2}
 * @param atLeast the share that must be reached, such as {@code 2/3}
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
public record Threshold(
    Optional<Sector> sector,
    Optional<ThresholdBase> of,
    @JsonProperty("moreThan") Optional<Fraction> moreThan,
    @JsonProperty("atLeast") Optional<Fraction> atLeast,
    Listing<@Valid Source> sources,
    Optional<Text> note,
    Partial partial,
    Unknown unknown,
    @Extensions Map<String, @Nullable Object> extensions)
    implements Recorded, WithThreshold {

  /**
   * Checks the invariants.
   *
   * @throws IllegalArgumentException if one is broken; the message names attribute, rule and value
   */
  public Threshold {
    extensions = Wire.extensions(extensions);
    CompletenessMerger siblings = new CompletenessMerger("Threshold", partial, unknown, extensions);
    sector = siblings.value("sector", sector);
    of = siblings.value("of", of);
    moreThan = siblings.value("moreThan", moreThan);
    atLeast = siblings.value("atLeast", atLeast);
    sources = siblings.list("sources", sources);
    note = siblings.value("note", note);
    partial = siblings.partial();
    unknown = siblings.unknown();
  }

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Threshold}. */
  public static final class Builder extends ThresholdBuilder {
    Builder() {
      sources(Listing.unset());
      partial(Partial.NONE);
      unknown(Unknown.none());
    }
  }
}
