package io.github.ogpsdk.model.body;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.ogpsdk.model.Document;
import io.github.ogpsdk.model.Extensions;
import io.github.ogpsdk.model.HasWords;
import io.github.ogpsdk.model.Invariants;
import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.ObjectId;
import io.github.ogpsdk.model.OgpRecord;
import io.github.ogpsdk.model.OgpStyle;
import io.github.ogpsdk.model.Partial;
import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.Recorded;
import io.github.ogpsdk.model.RefersTo;
import io.github.ogpsdk.model.Siblings;
import io.github.ogpsdk.model.Source;
import io.github.ogpsdk.model.Text;
import io.github.ogpsdk.model.Unknown;
import io.github.ogpsdk.model.Wire;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A co-governance mechanism, such as Peru's {@code foro-multiactor}: a space where government and
 * civil society go on working together.
 *
 * <p>Build it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param id its id in the document
 * @param name its name
 * @param otherNames its other names, dated
 * @param type its kind
 * @param status whether it works; operational when absent
 * @param actsAsForum whether it is the member's multi-stakeholder forum, whatever its name
 * @param parent the body it belongs to
 * @param predecessors the bodies it took over from
 * @param sharedWith ids of other members that it serves
 * @param commitment the commitment that a team works on
 * @param from set up
 * @param to ended
 * @param announced announced before it was set up
 * @param groups how many groups below it are not described
 * @param relations its secretariat, host, coordinator and others
 * @param instruments the legal acts behind it; none for an informal body
 * @param charters its rules, dated
 * @param compositions its seat tables, dated
 * @param members who held seats
 * @param chairs who chaired, in order
 * @param selections the calls and elections that took place
 * @param meetings its sessions
 * @param meetingTotals sessions known only as a number or an interval
 * @param minutesPublished whether its minutes are said to be public
 * @param minutesYears the years for which minutes are public
 * @param papersPublished whether its papers are said to be public
 * @param departures members that left or came back
 * @param reports its own reports
 * @param sources where the facts of this object come from
 * @param note words for people; no rule reads them
 * @param partial the lists that are incomplete
 * @param unknown why members have no value
 * @param extensions members that this version does not know
 * @ogp.source none: SDK decision, docs/adr/0003; after W3C ORG Organization
 */
@Value.Builder
@OgpStyle
@OgpRecord
public record Mechanism(
    @ObjectId String id,
    Optional<@NotNull @HasWords Text> name,
    @JsonProperty("otherNames") Listing<@Valid DatedName> otherNames,
    Optional<@NotNull MechanismType> type,
    Optional<MechanismStatus> status,
    @JsonProperty("actsAsForum") Optional<Boolean> actsAsForum,
    @RefersTo("mechanism") Optional<String> parent,
    @RefersTo("mechanism") Listing<String> predecessors,
    @JsonProperty("sharedWith") Listing<String> sharedWith,
    @RefersTo("commitment") Optional<String> commitment,
    Optional<PartialDate> from,
    Optional<PartialDate> to,
    Optional<PartialDate> announced,
    Optional<Integer> groups,
    Listing<@Valid Relation> relations,
    Listing<@Valid Instrument> instruments,
    Listing<@Valid Charter> charters,
    Listing<@Valid Composition> compositions,
    Listing<@Valid Membership> members,
    Listing<@Valid Membership> chairs,
    Listing<@Valid Selection> selections,
    Listing<@Valid Meeting> meetings,
    @JsonProperty("meetingTotals") Listing<@Valid MeetingTotal> meetingTotals,
    @JsonProperty("minutesPublished") Optional<Boolean> minutesPublished,
    @JsonProperty("minutesYears") Listing<Integer> minutesYears,
    @JsonProperty("papersPublished") Optional<Boolean> papersPublished,
    Listing<@Valid Departure> departures,
    Listing<@Valid Document> reports,
    Listing<@Valid Source> sources,
    Optional<Text> note,
    Partial partial,
    Unknown unknown,
    @Extensions Map<String, @Nullable Object> extensions)
    implements Recorded, WithMechanism {

  /**
   * Checks the invariants.
   *
   * @throws IllegalArgumentException if one is broken; the message names attribute, rule and value
   */
  public Mechanism {
    extensions = Wire.extensions(extensions);
    Siblings siblings = new Siblings("Mechanism", partial, unknown, extensions);
    id = siblings.required("id", id);
    name = siblings.value("name", name);
    otherNames = siblings.list("otherNames", otherNames);
    type = siblings.value("type", type);
    status = siblings.value("status", status);
    actsAsForum = siblings.value("actsAsForum", actsAsForum);
    parent = siblings.value("parent", parent);
    predecessors = siblings.list("predecessors", predecessors);
    sharedWith = siblings.list("sharedWith", sharedWith);
    commitment = siblings.value("commitment", commitment);
    from = siblings.value("from", from);
    to = siblings.value("to", to);
    announced = siblings.value("announced", announced);
    groups = siblings.value("groups", groups);
    relations = siblings.list("relations", relations);
    instruments = siblings.list("instruments", instruments);
    charters = siblings.list("charters", charters);
    compositions = siblings.list("compositions", compositions);
    members = siblings.list("members", members);
    chairs = siblings.list("chairs", chairs);
    selections = siblings.list("selections", selections);
    meetings = siblings.list("meetings", meetings);
    meetingTotals = siblings.list("meetingTotals", meetingTotals);
    minutesPublished = siblings.value("minutesPublished", minutesPublished);
    minutesYears = siblings.list("minutesYears", minutesYears);
    papersPublished = siblings.value("papersPublished", papersPublished);
    departures = siblings.list("departures", departures);
    reports = siblings.list("reports", reports);
    sources = siblings.list("sources", sources);
    note = siblings.value("note", note);
    partial = siblings.partial();
    unknown = siblings.unknown();
    Invariants.ordered("Mechanism", "from", from, "to", to);
    Invariants.notNegative("Mechanism", "groups", groups);
  }

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Mechanism}. */
  public static final class Builder extends MechanismBuilder {
    Builder() {
      otherNames(Listing.unset());
      predecessors(Listing.unset());
      sharedWith(Listing.unset());
      relations(Listing.unset());
      instruments(Listing.unset());
      charters(Listing.unset());
      compositions(Listing.unset());
      members(Listing.unset());
      chairs(Listing.unset());
      selections(Listing.unset());
      meetings(Listing.unset());
      meetingTotals(Listing.unset());
      minutesYears(Listing.unset());
      departures(Listing.unset());
      reports(Listing.unset());
      sources(Listing.unset());
      partial(Partial.NONE);
      unknown(Unknown.none());
    }
  }
}
