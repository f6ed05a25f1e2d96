package io.github.ogpsdk.model.cycle;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.ogpsdk.model.CompletenessMerger;
import io.github.ogpsdk.model.Extensions;
import io.github.ogpsdk.model.HasWords;
import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.OgpRecord;
import io.github.ogpsdk.model.OgpStyle;
import io.github.ogpsdk.model.Partial;
import io.github.ogpsdk.model.Recorded;
import io.github.ogpsdk.model.Source;
import io.github.ogpsdk.model.Text;
import io.github.ogpsdk.model.Unknown;
import io.github.ogpsdk.model.Wire;
import io.github.ogpsdk.model.body.Meeting;
import jakarta.validation.Valid;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * How a plan was carried out, such as by partners meeting twice a year.
 *
 * <p>Build it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param mode its mode as stated, such as {@code partnership}
 * @param modeReason why that mode was chosen
 * @param events meetings and other events outside a body
 * @param bodyConsulted whether the forum was consulted
 * @param selfAssessments the government's reports on its own plan
 * @param updateInterval the stated time between public updates, such as {@code P3M}
 * @param tallies numbers that have no place of their own
 * @param sources the sources of the facts of this object
 * @param note words for people; no rule reads them
 * @param partial the names of the lists that are known to be incomplete
 * @param unknown the reasons why members have no value, by name
 * @param extensions the members that this version of the format does not know, in order
 * @ogp.source Participation and Co-Creation Standards (2022), standard 5; Implementation page
 */
@Value.Builder
@OgpStyle
@OgpRecord
public record Implementation(
    Optional<ImplementationMode> mode,
    @JsonProperty("modeReason") Optional<@HasWords Text> modeReason,
    Listing<@Valid Meeting> events,
    @JsonProperty("bodyConsulted") Optional<Boolean> bodyConsulted,
    @JsonProperty("selfAssessments") Listing<@Valid SelfAssessment> selfAssessments,
    @JsonProperty("updateInterval") Optional<Period> updateInterval,
    Listing<@Valid ReportedCount> tallies,
    Listing<@Valid Source> sources,
    Optional<Text> note,
    Partial partial,
    Unknown unknown,
    @Extensions Map<String, @Nullable Object> extensions)
    implements Recorded, WithImplementation {

  /**
   * Checks the invariants.
   *
   * @throws IllegalArgumentException if one is broken; the message names attribute, rule and value
   */
  public Implementation {
    extensions = Wire.extensions(extensions);
    CompletenessMerger siblings =
        new CompletenessMerger("Implementation", partial, unknown, extensions);
    mode = siblings.value("mode", mode);
    modeReason = siblings.value("modeReason", modeReason);
    events = siblings.list("events", events);
    bodyConsulted = siblings.value("bodyConsulted", bodyConsulted);
    selfAssessments = siblings.list("selfAssessments", selfAssessments);
    updateInterval = siblings.value("updateInterval", updateInterval);
    tallies = siblings.list("tallies", tallies);
    sources = siblings.list("sources", sources);
    note = siblings.value("note", note);
    partial = siblings.partial();
    unknown = siblings.unknown();
  }

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Implementation}. */
  public static final class Builder extends ImplementationBuilder {
    Builder() {
      events(Listing.unset());
      selfAssessments(Listing.unset());
      tallies(Listing.unset());
      sources(Listing.unset());
      partial(Partial.NONE);
      unknown(Unknown.none());
    }
  }
}
