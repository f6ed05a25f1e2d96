package io.github.ogpsdk.model.body;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.ogpsdk.model.CompletenessMerger;
import io.github.ogpsdk.model.DateSpan;
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
 * Who held a seat or chaired, and when, such as an organization's second term from 2019 to 2022.
 *
 * <p>Build it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param organization the id of the organization that held the seat
 * @param office the office that held the seat, such as "Minister of Justice"
 * @param holder a person's name, only where it is needed; no rule reads it
 * @param sector the side or sector of the seat
 * @param role what the holder was, such as {@code co-chair}; member, or among chairs chair, when
 *     absent
 * @param voting whether the holder voted
 * @param deputyOf the id of the organization for which the holder stood in
 * @param from the first day in the seat
 * @param to the last day in the seat; still there, until the document's {@code asOf}, when absent
 * @param seen when a source shows it, where its dates are not known
 * @param term which term in a row it is, 1 for the first
 * @param cycle the id of the cycle for whose plan the seat was held
 * @param planYear the year of the plan, 1 for the first
 * @param order its place in the order of holders, where dates are not known
 * @param selection the id of the selection by which the holder came to the seat
 * @param replaces the id of the organization replaced in mid-term
 * @param region the region that the holder stands for
 * @param sources the sources of the facts of this object
 * @param note words for people; no rule reads them
 * @param partial the names of the lists that are known to be incomplete
 * @param unknown the reasons why members have no value, by name
 * @param extensions the members that this version of the format does not know, in order
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
    Listing<DateSpan> seen,
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
    CompletenessMerger siblings =
        new CompletenessMerger("Membership", partial, unknown, extensions);
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
