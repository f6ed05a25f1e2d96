package io.github.ogpsdk.model.body;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.ogpsdk.model.CompletenessMerger;
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
 * @param id its id in the document, such as {@code foro-multiactor}
 * @param name its name, by language; expected
 * @param otherNames its other names, each for a time
 * @param type its kind, such as {@code multisector-commission}; expected
 * @param status whether it works, such as {@code dormant}; operational when absent
 * @param actsAsForum whether it is the member's multi-stakeholder forum, whatever its name
 * @param parent the id of the body it belongs to
 * @param predecessors the ids of the bodies it took over from
 * @param sharedWith the ids of other members that it serves
 * @param commitment the id of the commitment that a commitment team works on
 * @param from the day it was set up
 * @param to the day it ended; still there, until the document's {@code asOf}, when absent
 * @param announced the day it was announced, before it was set up
 * @param groups how many groups below it are not described here, 0 or more
 * @param relations its secretariat, host, coordinator and others
 * @param instruments the legal acts behind it; none for an informal body
 * @param charters its rules, each for a time
 * @param compositions its seat tables, each for a time
 * @param members who held seats, and when
 * @param chairs who chaired, and when, in order
 * @param selections the calls and elections that filled its seats
 * @param meetings its sessions
 * @param meetingTotals sessions known only as a number or an interval
 * @param minutesPublished whether its minutes are said to be public, where no single minutes are
 *     known
 * @param minutesYears the years for which minutes are public, such as 2019
 * @param papersPublished whether its papers are said to be public
 * @param departures members that left or came back
 * @param reports its own reports
 * @param sources the sources of the facts of this object
 * @param note words for people; no rule reads them
 * @param partial the names of the lists that are known to be incomplete
 * @param unknown the reasons why members have no value, by name
 * @param extensions the members that this version of the format does not know, in order
 * @ogp.source OGP glossary, Multi-Stakeholder Forum; Implementation page, co-governance mechanism;
 *     after W3C ORG Organization
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
    CompletenessMerger siblings = new CompletenessMerger("Mechanism", partial, unknown, extensions);
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
