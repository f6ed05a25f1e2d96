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
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Who must be present, such as eight members, four from each side.
 *
 * <p>Build it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param total the least number that must be present in all, 0 or more
 * @param parts the least numbers by side; none is asked where the list is empty
 * @param countsDeputies whether members who sent somebody count as present
 * @param countsChairs whether co-chairs count for their side
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
public record QuorumRule(
    Optional<Integer> total,
    Listing<@Valid QuorumPart> parts,
    @JsonProperty("countsDeputies") Optional<Boolean> countsDeputies,
    @JsonProperty("countsChairs") Optional<Boolean> countsChairs,
    Listing<@Valid Source> sources,
    Optional<Text> note,
    Partial partial,
    Unknown unknown,
    @Extensions Map<String, @Nullable Object> extensions)
    implements Recorded, WithQuorumRule {

  /**
   * Checks the invariants.
   *
   * @throws IllegalArgumentException if one is broken; the message names attribute, rule and value
   */
  public QuorumRule {
    extensions = Wire.extensions(extensions);
    CompletenessMerger siblings =
        new CompletenessMerger("QuorumRule", partial, unknown, extensions);
    total = siblings.value("total", total);
    parts = siblings.list("parts", parts);
    countsDeputies = siblings.value("countsDeputies", countsDeputies);
    countsChairs = siblings.value("countsChairs", countsChairs);
    sources = siblings.list("sources", sources);
    note = siblings.value("note", note);
    partial = siblings.partial();
    unknown = siblings.unknown();
    Invariants.notNegative("QuorumRule", "total", total);
  }

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link QuorumRule}. */
  public static final class Builder extends QuorumRuleBuilder {
    Builder() {
      parts(Listing.unset());
      sources(Listing.unset());
      partial(Partial.NONE);
      unknown(Unknown.none());
    }
  }
}
