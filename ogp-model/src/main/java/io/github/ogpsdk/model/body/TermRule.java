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
import io.github.ogpsdk.model.Sector;
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
 * @param maxLength its greatest length, such as {@code P4Y}
 * @param cycles its length in action plan cycles, 0 or more
 * @param starts the day of the year on which terms begin, such as {@code --10-01}
 * @param maxConsecutive how many terms in a row are allowed; 1 means no second
 * @param unit whose terms are counted: the organization's, the person's or the office's
 * @param rolling whether terms end at different times
 * @param renewShare the share of seats renewed each time, 0 to 1
 * @param renewCount how many seats are renewed each time, 0 or more
 * @param role the role it binds, such as {@code chair}; every role when absent
 * @param sector the side it binds; every side when absent
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
    CompletenessMerger siblings = new CompletenessMerger("TermRule", partial, unknown, extensions);
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
