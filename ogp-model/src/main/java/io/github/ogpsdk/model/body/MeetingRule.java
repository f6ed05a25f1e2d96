package io.github.ogpsdk.model.body;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.ogpsdk.model.CompletenessMerger;
import io.github.ogpsdk.model.Extensions;
import io.github.ogpsdk.model.Invariants;
import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.OgpRecord;
import io.github.ogpsdk.model.OgpStyle;
import io.github.ogpsdk.model.Partial;
import io.github.ogpsdk.model.Recorded;
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
 * How a mechanism is to meet, such as every two months.
 *
 * <p>Build it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param minPerYear the least number of meetings a year, 0 or more
 * @param maxInterval the longest time between meetings, such as {@code P2M}
 * @param minBeforePlan the least number of meetings before the plan is launched, 0 or more
 * @param openMeetingsPerYear the number of open meetings a year, 0 or more
 * @param reportInterval how often the body reports to the wider community, such as {@code P6M}
 * @param openToPublic whether meetings are open to anybody
 * @param observersAllowed whether observers may attend
 * @param delegationAllowed whether members may send somebody in their place
 * @param confidentiality who may know what was said
 * @param remote whether people can attend from afar
 * @param agendaLead how long before a meeting the agenda is sent, such as {@code P7D}
 * @param minutesWithin how soon after a meeting minutes are published, such as {@code P15D}
 * @param specialMeetings whether special meetings are provided for
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
public record MeetingRule(
    @JsonProperty("minPerYear") Optional<Integer> minPerYear,
    @JsonProperty("maxInterval") Optional<Period> maxInterval,
    @JsonProperty("minBeforePlan") Optional<Integer> minBeforePlan,
    @JsonProperty("openMeetingsPerYear") Optional<Integer> openMeetingsPerYear,
    @JsonProperty("reportInterval") Optional<Period> reportInterval,
    @JsonProperty("openToPublic") Optional<Boolean> openToPublic,
    @JsonProperty("observersAllowed") Optional<Boolean> observersAllowed,
    @JsonProperty("delegationAllowed") Optional<Boolean> delegationAllowed,
    Optional<Confidentiality> confidentiality,
    Optional<Boolean> remote,
    @JsonProperty("agendaLead") Optional<Period> agendaLead,
    @JsonProperty("minutesWithin") Optional<Period> minutesWithin,
    @JsonProperty("specialMeetings") Optional<Boolean> specialMeetings,
    Listing<@Valid Source> sources,
    Optional<Text> note,
    Partial partial,
    Unknown unknown,
    @Extensions Map<String, @Nullable Object> extensions)
    implements Recorded, WithMeetingRule {

  /**
   * Checks the invariants.
   *
   * @throws IllegalArgumentException if one is broken; the message names attribute, rule and value
   */
  public MeetingRule {
    extensions = Wire.extensions(extensions);
    CompletenessMerger siblings =
        new CompletenessMerger("MeetingRule", partial, unknown, extensions);
    minPerYear = siblings.value("minPerYear", minPerYear);
    maxInterval = siblings.value("maxInterval", maxInterval);
    minBeforePlan = siblings.value("minBeforePlan", minBeforePlan);
    openMeetingsPerYear = siblings.value("openMeetingsPerYear", openMeetingsPerYear);
    reportInterval = siblings.value("reportInterval", reportInterval);
    openToPublic = siblings.value("openToPublic", openToPublic);
    observersAllowed = siblings.value("observersAllowed", observersAllowed);
    delegationAllowed = siblings.value("delegationAllowed", delegationAllowed);
    confidentiality = siblings.value("confidentiality", confidentiality);
    remote = siblings.value("remote", remote);
    agendaLead = siblings.value("agendaLead", agendaLead);
    minutesWithin = siblings.value("minutesWithin", minutesWithin);
    specialMeetings = siblings.value("specialMeetings", specialMeetings);
    sources = siblings.list("sources", sources);
    note = siblings.value("note", note);
    partial = siblings.partial();
    unknown = siblings.unknown();
    Invariants.notNegative("MeetingRule", "minPerYear", minPerYear);
    Invariants.notNegative("MeetingRule", "minBeforePlan", minBeforePlan);
    Invariants.notNegative("MeetingRule", "openMeetingsPerYear", openMeetingsPerYear);
  }

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link MeetingRule}. */
  public static final class Builder extends MeetingRuleBuilder {
    Builder() {
      sources(Listing.unset());
      partial(Partial.NONE);
      unknown(Unknown.none());
    }
  }
}
