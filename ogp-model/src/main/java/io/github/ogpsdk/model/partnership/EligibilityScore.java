package io.github.ogpsdk.model.partnership;

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
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A country's core eligibility in one year, such as 12 of 16 points in 2023.
 *
 * <p>Build it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param year the year that it is for
 * @param points the points earned
 * @param applicable the points that could be earned: 16, or 12 where one metric does not apply
 * @param metrics the metrics
 * @param valuesCheck whether the country passed the OGP Values Check
 * @param sources the sources of the facts of this object
 * @param note words for people; no rule reads them
 * @param partial the names of the lists that are known to be incomplete
 * @param unknown the reasons why members have no value, by name
 * @param extensions the members that this version of the format does not know, in order
 * @ogp.source OGP eligibility criteria and the OGP Values Check
 */
@Value.Builder
@OgpStyle
@OgpRecord
public record EligibilityScore(
    Integer year,
    Optional<Integer> points,
    Optional<Integer> applicable,
    Listing<@Valid Metric> metrics,
    @JsonProperty("valuesCheck") Optional<Boolean> valuesCheck,
    Listing<@Valid Source> sources,
    Optional<Text> note,
    Partial partial,
    Unknown unknown,
    @Extensions Map<String, @Nullable Object> extensions)
    implements Recorded, WithEligibilityScore {

  /**
   * Checks the invariants.
   *
   * @throws IllegalArgumentException if one is broken; the message names attribute, rule and value
   */
  public EligibilityScore {
    extensions = Wire.extensions(extensions);
    CompletenessMerger siblings =
        new CompletenessMerger("EligibilityScore", partial, unknown, extensions);
    year = siblings.required("year", year);
    points = siblings.value("points", points);
    applicable = siblings.value("applicable", applicable);
    metrics = siblings.list("metrics", metrics);
    valuesCheck = siblings.value("valuesCheck", valuesCheck);
    sources = siblings.list("sources", sources);
    note = siblings.value("note", note);
    partial = siblings.partial();
    unknown = siblings.unknown();
    Invariants.notNegative("EligibilityScore", "year", Optional.of(year));
    Invariants.notNegative("EligibilityScore", "points", points);
    Invariants.notNegative("EligibilityScore", "applicable", applicable);
  }

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link EligibilityScore}. */
  public static final class Builder extends EligibilityScoreBuilder {
    Builder() {
      metrics(Listing.unset());
      sources(Listing.unset());
      partial(Partial.NONE);
      unknown(Unknown.none());
    }
  }
}
