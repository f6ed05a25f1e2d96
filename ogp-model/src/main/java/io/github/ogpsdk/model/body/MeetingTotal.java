package io.github.ogpsdk.model.body;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.ogpsdk.model.CompletenessMerger;
import io.github.ogpsdk.model.CyclePhase;
import io.github.ogpsdk.model.Extensions;
import io.github.ogpsdk.model.Invariants;
import io.github.ogpsdk.model.Listing;
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
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Meetings known only as a number or an interval, such as 42 since {@code 2011-12}.
 *
 * <p>Build it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param from the first day counted
 * @param to the last day counted
 * @param cycle the id of the cycle counted
 * @param phase the phase counted
 * @param kind the kind of meeting counted; all kinds when absent
 * @param count how many meetings exactly, 0 or more
 * @param atLeast the least number of meetings, where no more is known, 0 or more
 * @param minInterval the shortest time seen between two meetings, such as {@code P4M}
 * @param maxInterval the longest time seen between two meetings, such as {@code P6M}
 * @param stopped the day since which no meeting took place
 * @param sources the sources of the facts of this object
 * @param note words for people; no rule reads them
 * @param partial the names of the lists that are known to be incomplete
 * @param unknown the reasons why members have no value, by name
 * @param extensions the members that this version of the format does not know, in order
 * @ogp.source none: SDK decision, docs/adr/0003
 */
@Value.Builder
@OgpStyle
@OgpRecord
public record MeetingTotal(
    Optional<PartialDate> from,
    Optional<PartialDate> to,
    @RefersTo("cycle") Optional<String> cycle,
    Optional<CyclePhase> phase,
    Optional<MeetingKind> kind,
    Optional<Integer> count,
    @JsonProperty("atLeast") Optional<Integer> atLeast,
    @JsonProperty("minInterval") Optional<Period> minInterval,
    @JsonProperty("maxInterval") Optional<Period> maxInterval,
    Optional<PartialDate> stopped,
    Listing<@Valid Source> sources,
    Optional<Text> note,
    Partial partial,
    Unknown unknown,
    @Extensions Map<String, @Nullable Object> extensions)
    implements Recorded, WithMeetingTotal {

  /**
   * Checks the invariants.
   *
   * @throws IllegalArgumentException if one is broken; the message names attribute, rule and value
   */
  public MeetingTotal {
    extensions = Wire.extensions(extensions);
    CompletenessMerger siblings =
        new CompletenessMerger("MeetingTotal", partial, unknown, extensions);
    from = siblings.value("from", from);
    to = siblings.value("to", to);
    cycle = siblings.value("cycle", cycle);
    phase = siblings.value("phase", phase);
    kind = siblings.value("kind", kind);
    count = siblings.value("count", count);
    atLeast = siblings.value("atLeast", atLeast);
    minInterval = siblings.value("minInterval", minInterval);
    maxInterval = siblings.value("maxInterval", maxInterval);
    stopped = siblings.value("stopped", stopped);
    sources = siblings.list("sources", sources);
    note = siblings.value("note", note);
    partial = siblings.partial();
    unknown = siblings.unknown();
    Invariants.ordered("MeetingTotal", "from", from, "to", to);
    Invariants.notNegative("MeetingTotal", "count", count);
    Invariants.notNegative("MeetingTotal", "atLeast", atLeast);
  }

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link MeetingTotal}. */
  public static final class Builder extends MeetingTotalBuilder {
    Builder() {
      sources(Listing.unset());
      partial(Partial.NONE);
      unknown(Unknown.none());
    }
  }
}
