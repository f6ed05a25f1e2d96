package io.github.ogpsdk.model.body;

import com.fasterxml.jackson.annotation.JsonProperty;
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
import io.github.ogpsdk.model.Siblings;
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
 * @param id its id in the document
 * @param number its number in the row
 * @param title its title
 * @param date the first or only day
 * @param to the last day
 * @param days its length in days, when dates are unknown
 * @param time the time of day, such as {@code 13:00/16:30}
 * @param status whether it took place; held when absent
 * @param kind its kind
 * @param phase the phase it served
 * @param cycles the cycles it served
 * @param mode how people met
 * @param location the place or platform
 * @param openToPublic whether anybody could come
 * @param withCivilSociety whether civil society took part
 * @param chairedBy the side that chaired
 * @param attendees how many were present
 * @param eligible how many seats there were
 * @param attendance who was present, by side and role
 * @param irmPresent whether the IRM was present
 * @param agenda the agenda
 * @param minutes the minutes
 * @param records recordings, slides, notes
 * @param resultsPresented whether results of implementation were presented
 * @param commentsCollected whether comments were collected
 * @param decisions what was decided
 * @param next the next meeting, as announced
 * @param conferenceOf the other bodies that met jointly
 * @param audience for whom it was meant
 * @param channels where it was announced or held
 * @param participants how many took part
 * @param regions how many regions it reached
 * @param url where it can be read about
 * @param extent how far it went, as judged by its source
 * @param sources where the facts of this object come from
 * @param note words for people; no rule reads them
 * @param partial the lists that are incomplete
 * @param unknown why members have no value
 * @param extensions members that this version does not know
 * @ogp.source none: SDK decision, docs/adr/0003; after OParl Meeting
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
    Siblings siblings = new Siblings("Meeting", partial, unknown, extensions);
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
