package io.github.ogpsdk.model.body;

import io.github.ogpsdk.model.CompletenessMerger;
import io.github.ogpsdk.model.Extensions;
import io.github.ogpsdk.model.HasWords;
import io.github.ogpsdk.model.Invariants;
import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.OgpRecord;
import io.github.ogpsdk.model.OgpStyle;
import io.github.ogpsdk.model.Partial;
import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.Recorded;
import io.github.ogpsdk.model.RefersTo;
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
 * A member or side that left or came back, such as civil society on {@code 2024-06-11}.
 *
 * <p>Build it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param type what happened, such as {@code left}
 * @param date when it happened
 * @param sector the side that left or came back
 * @param organization the id of the organization that left or came back
 * @param count how many organizations, where they are not named, 0 or more
 * @param remaining how many seats remain to the side afterwards, 0 or more
 * @param reason why, in the words of the source
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
public record Departure(
    DepartureType type,
    Optional<PartialDate> date,
    Optional<Sector> sector,
    @RefersTo("organization") Optional<String> organization,
    Optional<Integer> count,
    Optional<Integer> remaining,
    Optional<@HasWords Text> reason,
    Listing<@Valid Source> sources,
    Optional<Text> note,
    Partial partial,
    Unknown unknown,
    @Extensions Map<String, @Nullable Object> extensions)
    implements Recorded, WithDeparture {

  /**
   * Checks the invariants.
   *
   * @throws IllegalArgumentException if one is broken; the message names attribute, rule and value
   */
  public Departure {
    extensions = Wire.extensions(extensions);
    CompletenessMerger siblings = new CompletenessMerger("Departure", partial, unknown, extensions);
    type = siblings.required("type", type);
    date = siblings.value("date", date);
    sector = siblings.value("sector", sector);
    organization = siblings.value("organization", organization);
    count = siblings.value("count", count);
    remaining = siblings.value("remaining", remaining);
    reason = siblings.value("reason", reason);
    sources = siblings.list("sources", sources);
    note = siblings.value("note", note);
    partial = siblings.partial();
    unknown = siblings.unknown();
    Invariants.notNegative("Departure", "count", count);
    Invariants.notNegative("Departure", "remaining", remaining);
  }

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Departure}. */
  public static final class Builder extends DepartureBuilder {
    Builder() {
      sources(Listing.unset());
      partial(Partial.NONE);
      unknown(Unknown.none());
    }
  }
}
