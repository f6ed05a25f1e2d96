package io.github.ogpsdk.model.body;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.ogpsdk.model.CompletenessMerger;
import io.github.ogpsdk.model.CyclePhase;
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
import io.github.ogpsdk.model.Sector;
import io.github.ogpsdk.model.Source;
import io.github.ogpsdk.model.Text;
import io.github.ogpsdk.model.Unknown;
import io.github.ogpsdk.model.WebAddress;
import io.github.ogpsdk.model.Wire;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A session, workshop or other event, such as the body's sixth meeting on {@code 2019-12-19}.
 *
 * <p>Build it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param id its id in the document, such as {@code 2019-12-19}
 * @param number its number in the row of meetings, 0 or more
 * @param title its title
 * @param date the first or only day
 * @param to the last day; the first day when absent
 * @param days its length in days, where its dates are not known, 0 or more
 * @param time the local time of day, such as {@code 13:00/16:30}
 * @param status whether it took place; held when absent
 * @param kind its kind, such as {@code ordinary}
 * @param phase the phase of the cycle that it served
 * @param cycles the ids of the cycles that it served
 * @param mode how people met, such as {@code hybrid}
 * @param location the place or platform
 * @param openToPublic whether anybody could come
 * @param withCivilSociety whether civil society took part, however many
 * @param chairedBy the side that chaired
 * @param attendees how many were present in all, 0 or more
 * @param eligible how many seats the body had at the time, 0 or more
 * @param attendance who was present, by side and role; a side without a number took part, nobody
 *     knows how many
 * @param irmPresent whether the Independent Reporting Mechanism was present
 * @param agenda its agenda, with the day on which it was sent
 * @param minutes its minutes, with the days on which they were approved and published
 * @param records recordings, slides and notes
 * @param resultsPresented whether results of implementation were presented, as requirement 5.1 asks
 * @param commentsCollected whether comments were collected, as requirement 5.1 asks
 * @param decisions what was decided
 * @param next the date of the next meeting, as announced
 * @param conferenceOf the ids of the other bodies that met jointly
 * @param audience for whom it was meant, such as {@code public}
 * @param channels where it was announced or held
 * @param participants how many people took part in an event, 0 or more
 * @param regions how many regions it reached, 0 or more
 * @param url where it can be read about
 * @param extent how far it went, as judged by its source
 * @param sources the sources of the facts of this object
 * @param note words for people; no rule reads them
 * @param partial the names of the lists that are known to be incomplete
 * @param unknown the reasons why members have no value, by name
 * @param extensions the members that this version of the format does not know, in order
 * @ogp.source Participation and Co-Creation Standards (2022), requirements 1.1 and 5.1; after OParl
 *     Meeting
 */
@Value.Builder
@OgpStyle
@OgpRecord
public record Meeting(
    Optional<@ObjectId String> id,
    Optional<Integer> number,
    Optional<@HasWords Text> title,
    Optional<PartialDate> date,
    Optional<PartialDate> to,
    Optional<Integer> days,
    Optional<String> time,
    Optional<MeetingStatus> status,
    Optional<MeetingKind> kind,
    Optional<CyclePhase> phase,
    @RefersTo("cycle") Listing<String> cycles,
    Optional<MeetingMode> mode,
    Optional<@HasWords Text> location,
    @JsonProperty("openToPublic") Optional<Boolean> openToPublic,
    @JsonProperty("withCivilSociety") Optional<Boolean> withCivilSociety,
    @JsonProperty("chairedBy") Optional<Sector> chairedBy,
    Optional<Integer> attendees,
    Optional<Integer> eligible,
    Listing<@Valid Attendance> attendance,
    @JsonProperty("irmPresent") Optional<Boolean> irmPresent,
    Optional<@Valid Document> agenda,
    Optional<@Valid Document> minutes,
    Listing<@Valid Document> records,
    @JsonProperty("resultsPresented") Optional<Boolean> resultsPresented,
    @JsonProperty("commentsCollected") Optional<Boolean> commentsCollected,
    Listing<@Valid Decision> decisions,
    Optional<PartialDate> next,
    @JsonProperty("conferenceOf") @RefersTo("mechanism") Listing<String> conferenceOf,
    Listing<Sector> audience,
    Listing<String> channels,
    Optional<Integer> participants,
    Optional<Integer> regions,
    Optional<@WebAddress String> url,
    Optional<Extent> extent,
    Listing<@Valid Source> sources,
    Optional<Text> note,
    Partial partial,
    Unknown unknown,
    @Extensions Map<String, @Nullable Object> extensions)
    implements Recorded, WithMeeting {

  /**
   * Checks the invariants.
   *
   * @throws IllegalArgumentException if one is broken; the message names attribute, rule and value
   */
  public Meeting {
    extensions = Wire.extensions(extensions);
    CompletenessMerger siblings = new CompletenessMerger("Meeting", partial, unknown, extensions);
    id = siblings.value("id", id);
    number = siblings.value("number", number);
    title = siblings.value("title", title);
    date = siblings.value("date", date);
    to = siblings.value("to", to);
    days = siblings.value("days", days);
    time = siblings.value("time", time);
    status = siblings.value("status", status);
    kind = siblings.value("kind", kind);
    phase = siblings.value("phase", phase);
    cycles = siblings.list("cycles", cycles);
    mode = siblings.value("mode", mode);
    location = siblings.value("location", location);
    openToPublic = siblings.value("openToPublic", openToPublic);
    withCivilSociety = siblings.value("withCivilSociety", withCivilSociety);
    chairedBy = siblings.value("chairedBy", chairedBy);
    attendees = siblings.value("attendees", attendees);
    eligible = siblings.value("eligible", eligible);
    attendance = siblings.list("attendance", attendance);
    irmPresent = siblings.value("irmPresent", irmPresent);
    agenda = siblings.value("agenda", agenda);
    minutes = siblings.value("minutes", minutes);
    records = siblings.list("records", records);
    resultsPresented = siblings.value("resultsPresented", resultsPresented);
    commentsCollected = siblings.value("commentsCollected", commentsCollected);
    decisions = siblings.list("decisions", decisions);
    next = siblings.value("next", next);
    conferenceOf = siblings.list("conferenceOf", conferenceOf);
    audience = siblings.list("audience", audience);
    channels = siblings.list("channels", channels);
    participants = siblings.value("participants", participants);
    regions = siblings.value("regions", regions);
    url = siblings.value("url", url);
    extent = siblings.value("extent", extent);
    sources = siblings.list("sources", sources);
    note = siblings.value("note", note);
    partial = siblings.partial();
    unknown = siblings.unknown();
    Invariants.ordered("Meeting", "date", date, "to", to);
    Invariants.notNegative("Meeting", "number", number);
    Invariants.notNegative("Meeting", "days", days);
    Invariants.notNegative("Meeting", "attendees", attendees);
    Invariants.notNegative("Meeting", "eligible", eligible);
    Invariants.notNegative("Meeting", "participants", participants);
    Invariants.notNegative("Meeting", "regions", regions);
  }

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Meeting}. */
  public static final class Builder extends MeetingBuilder {
    Builder() {
      cycles(Listing.unset());
      attendance(Listing.unset());
      records(Listing.unset());
      decisions(Listing.unset());
      conferenceOf(Listing.unset());
      audience(Listing.unset());
      channels(Listing.unset());
      sources(Listing.unset());
      partial(Partial.NONE);
      unknown(Unknown.none());
    }
  }
}
