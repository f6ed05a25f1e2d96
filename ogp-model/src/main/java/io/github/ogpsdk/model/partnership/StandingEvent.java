package io.github.ogpsdk.model.partnership;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.ogpsdk.model.Extensions;
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
import io.github.ogpsdk.model.WebAddress;
import io.github.ogpsdk.model.Wire;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A step in a member's standing, such as a letter that it acted contrary to process.
 *
 * <p>Build it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param id its id in the document
 * @param type what happened
 * @param track the track
 * @param date when
 * @param by who acted
 * @param cycles the cycles it is about
 * @param grounds the grounds
 * @param strike which in a row
 * @param deadline the deadline it sets
 * @param caseName the case it belongs to
 * @param filer who filed
 * @param cured whether it was made good
 * @param url where it can be read
 * @param sources where the facts of this object come from
 * @param note words for people; no rule reads them
 * @param partial the lists that are incomplete
 * @param unknown why members have no value
 * @param extensions members that this version does not know
 * @ogp.source none: SDK decision, docs/adr/0003
 */
@Value.Builder
@OgpStyle
@OgpRecord
public record StandingEvent(
    Optional<@ObjectId String> id,
    StandingEventType type,
    Optional<StandingTrack> track,
    Optional<PartialDate> date,
    Optional<StandingActor> by,
    @RefersTo("cycle") Listing<String> cycles,
    Listing<Ground> grounds,
    Optional<Integer> strike,
    Optional<PartialDate> deadline,
    @JsonProperty("case") Optional<String> caseName,
    @RefersTo("organization") Optional<String> filer,
    Optional<Boolean> cured,
    Optional<@WebAddress String> url,
    Listing<@Valid Source> sources,
    Optional<Text> note,
    Partial partial,
    Unknown unknown,
    @Extensions Map<String, @Nullable Object> extensions)
    implements Recorded, WithStandingEvent {

  /**
   * Checks the invariants.
   *
   * @throws IllegalArgumentException if one is broken; the message names attribute, rule and value
   */
  public StandingEvent {
    extensions = Wire.extensions(extensions);
    Siblings siblings = new Siblings("StandingEvent", partial, unknown, extensions);
    id = siblings.value("id", id);
    type = siblings.required("type", type);
    track = siblings.value("track", track);
    date = siblings.value("date", date);
    by = siblings.value("by", by);
    cycles = siblings.list("cycles", cycles);
    grounds = siblings.list("grounds", grounds);
    strike = siblings.value("strike", strike);
    deadline = siblings.value("deadline", deadline);
    caseName = siblings.value("case", caseName);
    filer = siblings.value("filer", filer);
    cured = siblings.value("cured", cured);
    url = siblings.value("url", url);
    sources = siblings.list("sources", sources);
    note = siblings.value("note", note);
    partial = siblings.partial();
    unknown = siblings.unknown();
    Invariants.notNegative("StandingEvent", "strike", strike);
  }

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link StandingEvent}. */
  public static final class Builder extends StandingEventBuilder {
    Builder() {
      cycles(Listing.unset());
      grounds(Listing.unset());
      sources(Listing.unset());
      partial(Partial.NONE);
      unknown(Unknown.none());
    }
  }
}
