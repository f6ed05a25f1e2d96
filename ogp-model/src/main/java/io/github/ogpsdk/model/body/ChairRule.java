package io.github.ogpsdk.model.body;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.ogpsdk.model.CompletenessMerger;
import io.github.ogpsdk.model.Extensions;
import io.github.ogpsdk.model.HasWords;
import io.github.ogpsdk.model.Invariants;
import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.OgpRecord;
import io.github.ogpsdk.model.OgpStyle;
import io.github.ogpsdk.model.Partial;
import io.github.ogpsdk.model.Recorded;
import io.github.ogpsdk.model.RefersTo;
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
 * A position in the chair and who may hold it, such as a co-chair nominated by civil society for
 * one plan.
 *
 * <p>Build it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param role the position, such as {@code co-chair}
 * @param sector the side that holds it, such as {@code government}
 * @param count how many hold it at a time, 0 or more; 1 when absent
 * @param office the office that holds it, such as "Secretary of Public Management"
 * @param organization the id of the organization that holds it
 * @param nominatedBy who nominates: a sector, {@code body} or {@code secretariat}
 * @param electedBy who elects: a sector or {@code body}
 * @param rule how the holder is chosen, such as {@code simple-majority}
 * @param term for how long it is held
 * @param sequence the positions that one holder passes through, in order, such as incoming, then
 *     lead
 * @param inBalance whether it counts in the balance of sides; true when absent
 * @param voting whether its holder votes
 * @param sources the sources of the facts of this object
 * @param note words for people; no rule reads them
 * @param partial the names of the lists that are known to be incomplete
 * @param unknown the reasons why members have no value, by name
 * @param extensions the members that this version of the format does not know, in order
 * @ogp.source none: SDK decision, docs/adr/0003; after Popolo Post
 */
@Value.Builder
@OgpStyle
@OgpRecord
public record ChairRule(
    SeatRole role,
    Optional<Sector> sector,
    Optional<Integer> count,
    Optional<@HasWords Text> office,
    @RefersTo("organization") Optional<String> organization,
    @JsonProperty("nominatedBy") Optional<Side> nominatedBy,
    @JsonProperty("electedBy") Optional<Side> electedBy,
    Optional<ChairingRule> rule,
    Optional<@Valid TermRule> term,
    Listing<SeatRole> sequence,
    @JsonProperty("inBalance") Optional<Boolean> inBalance,
    Optional<Boolean> voting,
    Listing<@Valid Source> sources,
    Optional<Text> note,
    Partial partial,
    Unknown unknown,
    @Extensions Map<String, @Nullable Object> extensions)
    implements Recorded, WithChairRule {

  /**
   * Checks the invariants.
   *
   * @throws IllegalArgumentException if one is broken; the message names attribute, rule and value
   */
  public ChairRule {
    extensions = Wire.extensions(extensions);
    CompletenessMerger siblings = new CompletenessMerger("ChairRule", partial, unknown, extensions);
    role = siblings.required("role", role);
    sector = siblings.value("sector", sector);
    count = siblings.value("count", count);
    office = siblings.value("office", office);
    organization = siblings.value("organization", organization);
    nominatedBy = siblings.value("nominatedBy", nominatedBy);
    electedBy = siblings.value("electedBy", electedBy);
    rule = siblings.value("rule", rule);
    term = siblings.value("term", term);
    sequence = siblings.list("sequence", sequence);
    inBalance = siblings.value("inBalance", inBalance);
    voting = siblings.value("voting", voting);
    sources = siblings.list("sources", sources);
    note = siblings.value("note", note);
    partial = siblings.partial();
    unknown = siblings.unknown();
    Invariants.notNegative("ChairRule", "count", count);
  }

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ChairRule}. */
  public static final class Builder extends ChairRuleBuilder {
    Builder() {
      sequence(Listing.unset());
      sources(Listing.unset());
      partial(Partial.NONE);
      unknown(Unknown.none());
    }
  }
}
