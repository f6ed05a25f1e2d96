package io.github.ogpsdk.model.body;

import com.fasterxml.jackson.annotation.JsonProperty;
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
import io.github.ogpsdk.model.Region;
import io.github.ogpsdk.model.Sector;
import io.github.ogpsdk.model.Siblings;
import io.github.ogpsdk.model.Source;
import io.github.ogpsdk.model.Text;
import io.github.ogpsdk.model.Unknown;
import io.github.ogpsdk.model.When;
import io.github.ogpsdk.model.Wire;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Who held a seat or chaired, and when, such as an organization's second term from 2019 to 2022.
 *
 * <p>Build it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param organization who held it
 * @param office the office that held it
 * @param holder a person, where that is needed; no rule reads it
 * @param sector the side of the seat
 * @param role what it was
 * @param voting whether it voted
 * @param deputyOf for whom it stood in
 * @param from since when
 * @param to until when
 * @param seen when a source shows it
 * @param term which term in a row
 * @param cycle the plan for which it was held
 * @param planYear the year of the plan
 * @param order its place in the order when dates are unknown
 * @param selection how it came to it
 * @param replaces whom it replaced in mid-term
 * @param region its region
 * @param sources where the facts of this object come from
 * @param note words for people; no rule reads them
 * @param partial the lists that are incomplete
 * @param unknown why members have no value
 * @param extensions members that this version does not know
 * @ogp.source none: SDK decision, docs/adr/0003; after Popolo Membership
 */
@Value.Builder
@OgpStyle
@OgpRecord
public record Membership(
    @RefersTo("organization") Optional<String> organization,
    Optional<@HasWords Text> office,
    Optional<String> holder,
    Optional<Sector> sector,
    Optional<SeatRole> role,
    Optional<Boolean> voting,
    @JsonProperty("deputyOf") @RefersTo("organization") Optional<String> deputyOf,
    Optional<PartialDate> from,
    Optional<PartialDate> to,
    Listing<When> seen,
    Optional<Integer> term,
    @RefersTo("cycle") Optional<String> cycle,
    @JsonProperty("planYear") Optional<Integer> planYear,
    Optional<Integer> order,
    @RefersTo("selection") Optional<String> selection,
    @RefersTo("organization") Optional<String> replaces,
    Optional<Region> region,
    Listing<@Valid Source> sources,
    Optional<Text> note,
    Partial partial,
    Unknown unknown,
    @Extensions Map<String, @Nullable Object> extensions)
    implements Recorded, WithMembership {

  /**
   * Checks the invariants.
   *
   * @throws IllegalArgumentException if one is broken; the message names attribute, rule and value
   */
  public Membership {
    extensions = Wire.extensions(extensions);
    Siblings siblings = new Siblings("Membership", partial, unknown, extensions);
    organization = siblings.value("organization", organization);
    office = siblings.value("office", office);
    holder = siblings.value("holder", holder);
    sector = siblings.value("sector", sector);
    role = siblings.value("role", role);
    voting = siblings.value("voting", voting);
    deputyOf = siblings.value("deputyOf", deputyOf);
    from = siblings.value("from", from);
    to = siblings.value("to", to);
    seen = siblings.list("seen", seen);
    term = siblings.value("term", term);
    cycle = siblings.value("cycle", cycle);
    planYear = siblings.value("planYear", planYear);
    order = siblings.value("order", order);
    selection = siblings.value("selection", selection);
    replaces = siblings.value("replaces", replaces);
    region = siblings.value("region", region);
    sources = siblings.list("sources", sources);
    note = siblings.value("note", note);
    partial = siblings.partial();
    unknown = siblings.unknown();
    Invariants.ordered("Membership", "from", from, "to", to);
    Invariants.notNegative("Membership", "term", term);
    Invariants.notNegative("Membership", "planYear", planYear);
    Invariants.notNegative("Membership", "order", order);
  }

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Membership}. */
  public static final class Builder extends MembershipBuilder {
    Builder() {
      seen(Listing.unset());
      sources(Listing.unset());
      partial(Partial.NONE);
      unknown(Unknown.none());
    }
  }
}
