package io.github.ogpsdk.model.body;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.ogpsdk.model.CompletenessMerger;
import io.github.ogpsdk.model.Extensions;
import io.github.ogpsdk.model.HasWords;
import io.github.ogpsdk.model.Invariants;
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
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Seats of one side or sector, such as eight for civil society.
 *
 * <p>Build it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param sector the side or sector that the seats belong to
 * @param includes finer sectors that a mixed group draws on
 * @param count how many seats exactly, 0 or more
 * @param min the least number of seats, 0 or more
 * @param max the greatest number of seats, 0 or more
 * @param share percent of all seats, such as 50, where only that is known
 * @param title the group's name
 * @param role what its holders are, such as {@code observer}; members when absent
 * @param voting whether its holders vote
 * @param inBalance whether it counts in the balance of sides; true when absent
 * @param vacant how many of the seats are empty, 0 or more
 * @param named how many of the holders stand among the mechanism's members, 0 or more
 * @param holders whom the seats are for, where that is a rank, such as "vice-ministers"
 * @param renewed how many seats were renewed at the start of this table, 0 or more
 * @param sources the sources of the facts of this object
 * @param note words for people; no rule reads them
 * @param partial the names of the lists that are known to be incomplete
 * @param unknown the reasons why members have no value, by name
 * @param extensions the members that this version of the format does not know, in order
 * @ogp.source none: SDK decision, docs/adr/0003; after Popolo Post
 */
@Value.Builder
@OgpStyle
@OgpRecord
public record SeatGroup(
    Sector sector,
    Listing<Sector> includes,
    Optional<Integer> count,
    Optional<Integer> min,
    Optional<Integer> max,
    Optional<BigDecimal> share,
    Optional<@HasWords Text> title,
    Optional<SeatRole> role,
    Optional<Boolean> voting,
    @JsonProperty("inBalance") Optional<Boolean> inBalance,
    Optional<Integer> vacant,
    Optional<Integer> named,
    Listing<Text> holders,
    Optional<Integer> renewed,
    Listing<@Valid Source> sources,
    Optional<Text> note,
    Partial partial,
    Unknown unknown,
    @Extensions Map<String, @Nullable Object> extensions)
    implements Recorded, WithSeatGroup {

  /**
   * Checks the invariants.
   *
   * @throws IllegalArgumentException if one is broken; the message names attribute, rule and value
   */
  public SeatGroup {
    extensions = Wire.extensions(extensions);
    CompletenessMerger siblings = new CompletenessMerger("SeatGroup", partial, unknown, extensions);
    sector = siblings.required("sector", sector);
    includes = siblings.list("includes", includes);
    count = siblings.value("count", count);
    min = siblings.value("min", min);
    max = siblings.value("max", max);
    share = siblings.value("share", share);
    title = siblings.value("title", title);
    role = siblings.value("role", role);
    voting = siblings.value("voting", voting);
    inBalance = siblings.value("inBalance", inBalance);
    vacant = siblings.value("vacant", vacant);
    named = siblings.value("named", named);
    holders = siblings.list("holders", holders);
    renewed = siblings.value("renewed", renewed);
    sources = siblings.list("sources", sources);
    note = siblings.value("note", note);
    partial = siblings.partial();
    unknown = siblings.unknown();
    Invariants.notNegative("SeatGroup", "count", count);
    Invariants.notNegative("SeatGroup", "min", min);
    Invariants.notNegative("SeatGroup", "max", max);
    Invariants.notNegative("SeatGroup", "vacant", vacant);
    Invariants.notNegative("SeatGroup", "named", named);
    Invariants.notNegative("SeatGroup", "renewed", renewed);
  }

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link SeatGroup}. */
  public static final class Builder extends SeatGroupBuilder {
    Builder() {
      includes(Listing.unset());
      holders(Listing.unset());
      sources(Listing.unset());
      partial(Partial.NONE);
      unknown(Unknown.none());
    }
  }
}
