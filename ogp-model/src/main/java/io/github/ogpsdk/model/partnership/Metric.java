package io.github.ogpsdk.model.partnership;

import io.github.ogpsdk.model.CompletenessMerger;
import io.github.ogpsdk.model.Extensions;
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
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One measurement of a country's eligibility, such as 4 of 4 points for access to information.
 *
 * <p>Build it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param metric what is measured, such as {@code access-to-information}
 * @param value the points or the score; may have decimals in the Values Check
 * @param max the most that can be reached, such as 4
 * @param basis what earned the points, such as {@code law}
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
public record Metric(
    EligibilityMetric metric,
    Optional<BigDecimal> value,
    Optional<BigDecimal> max,
    Listing<PointsBasis> basis,
    Listing<@Valid Source> sources,
    Optional<Text> note,
    Partial partial,
    Unknown unknown,
    @Extensions Map<String, @Nullable Object> extensions)
    implements Recorded, WithMetric {

  /**
   * Checks the invariants.
   *
   * @throws IllegalArgumentException if one is broken; the message names attribute, rule and value
   */
  public Metric {
    extensions = Wire.extensions(extensions);
    CompletenessMerger siblings = new CompletenessMerger("Metric", partial, unknown, extensions);
    metric = siblings.required("metric", metric);
    value = siblings.value("value", value);
    max = siblings.value("max", max);
    basis = siblings.list("basis", basis);
    sources = siblings.list("sources", sources);
    note = siblings.value("note", note);
    partial = siblings.partial();
    unknown = siblings.unknown();
  }

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Metric}. */
  public static final class Builder extends MetricBuilder {
    Builder() {
      basis(Listing.unset());
      sources(Listing.unset());
      partial(Partial.NONE);
      unknown(Unknown.none());
    }
  }
}
