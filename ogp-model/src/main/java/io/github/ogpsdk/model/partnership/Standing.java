package io.github.ogpsdk.model.partnership;

import io.github.ogpsdk.model.CompletenessMerger;
import io.github.ogpsdk.model.Extensions;
import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.OgpRecord;
import io.github.ogpsdk.model.OgpStyle;
import io.github.ogpsdk.model.Partial;
import io.github.ogpsdk.model.Recorded;
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
 * A member's standing in OGP, such as the letters it received.
 *
 * <p>Build it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param events the steps, on one timeline
 * @param eligibility the core eligibility scores by year
 * @param sources the sources of the facts of this object
 * @param note words for people; no rule reads them
 * @param partial the names of the lists that are known to be incomplete
 * @param unknown the reasons why members have no value, by name
 * @param extensions the members that this version of the format does not know, in order
 * @ogp.source OGP Procedural Review page; OGP glossary, Member: active, under review, inactive
 */
@Value.Builder
@OgpStyle
@OgpRecord
public record Standing(
    Listing<@Valid StandingEvent> events,
    Listing<@Valid EligibilityScore> eligibility,
    Listing<@Valid Source> sources,
    Optional<Text> note,
    Partial partial,
    Unknown unknown,
    @Extensions Map<String, @Nullable Object> extensions)
    implements Recorded, WithStanding {

  /**
   * Checks the invariants.
   *
   * @throws IllegalArgumentException if one is broken; the message names attribute, rule and value
   */
  public Standing {
    extensions = Wire.extensions(extensions);
    CompletenessMerger siblings = new CompletenessMerger("Standing", partial, unknown, extensions);
    events = siblings.list("events", events);
    eligibility = siblings.list("eligibility", eligibility);
    sources = siblings.list("sources", sources);
    note = siblings.value("note", note);
    partial = siblings.partial();
    unknown = siblings.unknown();
  }

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Standing}. */
  public static final class Builder extends StandingBuilder {
    Builder() {
      events(Listing.unset());
      eligibility(Listing.unset());
      sources(Listing.unset());
      partial(Partial.NONE);
      unknown(Unknown.none());
    }
  }
}
