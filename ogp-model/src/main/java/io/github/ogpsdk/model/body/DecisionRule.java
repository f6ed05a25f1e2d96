package io.github.ogpsdk.model.body;

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
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * How a mechanism decides, such as by a majority on each side.
 *
 * <p>Build it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param mode the way of deciding, such as {@code consensus}
 * @param thresholds the shares that must be reached, every one of them
 * @param fallback the way taken when the first fails, such as {@code simple-majority} after {@code
 *     consensus}
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
public record DecisionRule(
    Optional<DecisionMode> mode,
    Listing<@Valid Threshold> thresholds,
    Optional<DecisionMode> fallback,
    Listing<@Valid Source> sources,
    Optional<Text> note,
    Partial partial,
    Unknown unknown,
    @Extensions Map<String, @Nullable Object> extensions)
    implements Recorded, WithDecisionRule {

  /**
   * Checks the invariants.
   *
   * @throws IllegalArgumentException if one is broken; the message names attribute, rule and value
   */
  public DecisionRule {
    extensions = Wire.extensions(extensions);
    CompletenessMerger siblings =
        new CompletenessMerger("DecisionRule", partial, unknown, extensions);
    mode = siblings.value("mode", mode);
    thresholds = siblings.list("thresholds", thresholds);
    fallback = siblings.value("fallback", fallback);
    sources = siblings.list("sources", sources);
    note = siblings.value("note", note);
    partial = siblings.partial();
    unknown = siblings.unknown();
  }

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link DecisionRule}. */
  public static final class Builder extends DecisionRuleBuilder {
    Builder() {
      thresholds(Listing.unset());
      sources(Listing.unset());
      partial(Partial.NONE);
      unknown(Unknown.none());
    }
  }
}
