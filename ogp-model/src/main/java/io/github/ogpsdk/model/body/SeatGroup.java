package io.github.ogpsdk.model.body;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.ogpsdk.model.Extensions;
import io.github.ogpsdk.model.HasWords;
import io.github.ogpsdk.model.Invariants;
import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.OgpRecord;
import io.github.ogpsdk.model.OgpStyle;
import io.github.ogpsdk.model.Partial;
import io.github.ogpsdk.model.Recorded;
import io.github.ogpsdk.model.Sector;
import io.github.ogpsdk.model.Siblings;
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
 * @param sector the side or sector
 * @param includes finer sectors that a mixed group draws on
 * @param count how many seats
 * @param min at least so many
 * @param max at most so many
 * @param share percent of the seats, where only that is known
 * @param title the group's name
 * @param role what its holders are; members when absent
 * @param voting whether it votes
 * @param inBalance whether it counts in the balance of sides; true when absent
 * @param vacant how many are empty
 * @param named how many holders are listed among the members
 * @param holders whom the seats are for, when that is a rank
 * @param renewed how many were renewed at the start of this table
 * @param sources where the facts of this object come from
 * @param note words for people; no rule reads them
 * @param partial the lists that are incomplete
 * @param unknown why members have no value
 * @param extensions members that this version does not know
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
    Siblings siblings = new Siblings("SeatGroup", partial, unknown, extensions);
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
