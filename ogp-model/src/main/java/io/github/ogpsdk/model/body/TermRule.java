package io.github.ogpsdk.model.body;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.ogpsdk.model.Extensions;
import io.github.ogpsdk.model.Invariants;
import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.OgpRecord;
import io.github.ogpsdk.model.OgpStyle;
import io.github.ogpsdk.model.Partial;
import io.github.ogpsdk.model.Recorded;
import io.github.ogpsdk.model.Sector;
import io.github.ogpsdk.model.Siblings;
import io.github.ogpsdk.model.Source;
import io.github.ogpsdk.model.Text;
import io.github.ogpsdk.model.Unknown;
import io.github.ogpsdk.model.Wire;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * How long a seat may be held, such as three years and two terms.
 *
 * <p>Build it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param length its length, such as {@code P3Y}
 * @param maxLength its greatest length
 * @param cycles its length in action plan cycles
 * @param starts the day of the year it begins, such as {@code --10-01}
 * @param maxConsecutive how many terms in a row; 1 means no second
 * @param unit whose terms are counted
 * @param rolling whether terms end at different times
 * @param renewShare the share renewed each time, 0 to 1
 * @param renewCount the seats renewed each time
 * @param role the members it binds
 * @param sector the side it binds
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
public record TermRule(
    Optional<Period> length,
    @JsonProperty("maxLength") Optional<Period> maxLength,
    Optional<Integer> cycles,
    Optional<String> starts,
    @JsonProperty("maxConsecutive") Optional<Integer> maxConsecutive,
    Optional<TermUnit> unit,
    Optional<Boolean> rolling,
    @JsonProperty("renewShare") Optional<BigDecimal> renewShare,
    @JsonProperty("renewCount") Optional<Integer> renewCount,
    Optional<SeatRole> role,
    Optional<Sector> sector,
    Listing<@Valid Source> sources,
    Optional<Text> note,
    Partial partial,
    Unknown unknown,
    @Extensions Map<String, @Nullable Object> extensions)
    implements Recorded, WithTermRule {

  /**
   * Checks the invariants.
   *
   * @throws IllegalArgumentException if one is broken; the message names attribute, rule and value
   */
  public TermRule {
    extensions = Wire.extensions(extensions);
    Siblings siblings = new Siblings("TermRule", partial, unknown, extensions);
    length = siblings.value("length", length);
    maxLength = siblings.value("maxLength", maxLength);
    cycles = siblings.value("cycles", cycles);
    starts = siblings.value("starts", starts);
    maxConsecutive = siblings.value("maxConsecutive", maxConsecutive);
    unit = siblings.value("unit", unit);
    rolling = siblings.value("rolling", rolling);
    renewShare = siblings.value("renewShare", renewShare);
    renewCount = siblings.value("renewCount", renewCount);
    role = siblings.value("role", role);
    sector = siblings.value("sector", sector);
    sources = siblings.list("sources", sources);
    note = siblings.value("note", note);
    partial = siblings.partial();
    unknown = siblings.unknown();
    Invariants.monthDay("TermRule", "starts", starts);
    Invariants.notNegative("TermRule", "cycles", cycles);
    Invariants.notNegative("TermRule", "maxConsecutive", maxConsecutive);
    Invariants.notNegative("TermRule", "renewCount", renewCount);
  }

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link TermRule}. */
  public static final class Builder extends TermRuleBuilder {
    Builder() {
      sources(Listing.unset());
      partial(Partial.NONE);
      unknown(Unknown.none());
    }
  }
}
