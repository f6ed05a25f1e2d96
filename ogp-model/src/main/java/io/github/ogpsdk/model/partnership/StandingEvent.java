package io.github.ogpsdk.model.partnership;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.ogpsdk.model.CompletenessMerger;
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
 * @param type what happened, such as {@code contrary-letter}
 * @param track the track that it belongs to: {@code procedural}, {@code response}, {@code
 *     eligibility} or {@code voluntary}
 * @param date when it happened
 * @param by who acted, such as {@code steering-committee}
 * @param cycles the ids of the cycles that it is about
 * @param grounds the grounds, such as {@code plan-late}
 * @param strike which cycle in a row acted contrary to process: 1 or 2; the second leads to
 *     procedural review
 * @param deadline the deadline that it sets
 * @param caseName the case to which all its steps belong; {@code case} on the wire
 * @param filer the id of the organization that filed the letter of concern
 * @param cured whether its cause was made good
 * @param url where it can be read
 * @param sources the sources of the facts of this object
 * @param note words for people; no rule reads them
 * @param partial the names of the lists that are known to be incomplete
 * @param unknown the reasons why members have no value, by name
 * @param extensions the members that this version of the format does not know, in order
 * @ogp.source OGP Procedural Review page and Response Policy
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
    Listing<TriggerGround> grounds,
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
    CompletenessMerger siblings =
        new CompletenessMerger("StandingEvent", partial, unknown, extensions);
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
