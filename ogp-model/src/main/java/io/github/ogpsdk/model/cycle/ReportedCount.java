package io.github.ogpsdk.model.cycle;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.ogpsdk.model.CompletenessMerger;
import io.github.ogpsdk.model.Extensions;
import io.github.ogpsdk.model.Invariants;
import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.OgpRecord;
import io.github.ogpsdk.model.OgpStyle;
import io.github.ogpsdk.model.Partial;
import io.github.ogpsdk.model.Recorded;
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
 * A number with no place of its own, such as 34 diagnoses.
 *
 * <p>Build it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param measure what is counted, such as {@code diagnoses}
 * @param value how many, 0 or more
 * @param atLeast whether the number is a lower bound
 * @param status whether what is counted is done or planned
 * @param sector of which side, where one is counted
 * @param level at which level it is counted
 * @param stage at which stage of the process it is counted
 * @param sources the sources of the facts of this object
 * @param note words for people; no rule reads them
 * @param partial the names of the lists that are known to be incomplete
 * @param unknown the reasons why members have no value, by name
 * @param extensions the members that this version of the format does not know, in order
 * @ogp.source none: SDK decision, docs/adr/0003; after schema.org QuantitativeValue
 */
@Value.Builder
@OgpStyle
@OgpRecord
public record ReportedCount(
    ReportedCountMeasure measure,
    Integer value,
    @JsonProperty("atLeast") Optional<Boolean> atLeast,
    Optional<ReportedCountStatus> status,
    Optional<Sector> sector,
    Optional<ReportedCountLevel> level,
    Optional<ReportedCountStage> stage,
    Listing<@Valid Source> sources,
    Optional<Text> note,
    Partial partial,
    Unknown unknown,
    @Extensions Map<String, @Nullable Object> extensions)
    implements Recorded, WithReportedCount {

  /**
   * Checks the invariants.
   *
   * @throws IllegalArgumentException if one is broken; the message names attribute, rule and value
   */
  public ReportedCount {
    extensions = Wire.extensions(extensions);
    CompletenessMerger siblings =
        new CompletenessMerger("ReportedCount", partial, unknown, extensions);
    measure = siblings.required("measure", measure);
    value = siblings.required("value", value);
    atLeast = siblings.value("atLeast", atLeast);
    status = siblings.value("status", status);
    sector = siblings.value("sector", sector);
    level = siblings.value("level", level);
    stage = siblings.value("stage", stage);
    sources = siblings.list("sources", sources);
    note = siblings.value("note", note);
    partial = siblings.partial();
    unknown = siblings.unknown();
    Invariants.notNegative("ReportedCount", "value", Optional.of(value));
  }

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ReportedCount}. */
  public static final class Builder extends ReportedCountBuilder {
    Builder() {
      sources(Listing.unset());
      partial(Partial.NONE);
      unknown(Unknown.none());
    }
  }
}
