package io.github.ogpsdk.model.body;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.ogpsdk.model.CompletenessMerger;
import io.github.ogpsdk.model.Extensions;
import io.github.ogpsdk.model.HasWords;
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
 * How a side's seats are to be filled, such as civil society's by open election.
 *
 * <p>Build it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param sector the side whose seats are filled; all sides when absent
 * @param methods the ways, together, such as {@code open-call} and {@code open-election}
 * @param decidedBy who decides: a sector, {@code body} or {@code jury}
 * @param organization the id of the organization that designates or runs it
 * @param confirmedBy who confirms the choice: a body or office
 * @param jury who sits on the jury
 * @param eligibility who may stand or vote
 * @param influencesOtherSide whether the side may recommend holders of the other side's seats
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
public record SelectionRule(
    Optional<Sector> sector,
    Listing<SelectionMethod> methods,
    @JsonProperty("decidedBy") Optional<Side> decidedBy,
    @RefersTo("organization") Optional<String> organization,
    @JsonProperty("confirmedBy") Optional<Side> confirmedBy,
    Optional<@HasWords Text> jury,
    Optional<@HasWords Text> eligibility,
    @JsonProperty("influencesOtherSide") Optional<Boolean> influencesOtherSide,
    Listing<@Valid Source> sources,
    Optional<Text> note,
    Partial partial,
    Unknown unknown,
    @Extensions Map<String, @Nullable Object> extensions)
    implements Recorded, WithSelectionRule {

  /**
   * Checks the invariants.
   *
   * @throws IllegalArgumentException if one is broken; the message names attribute, rule and value
   */
  public SelectionRule {
    extensions = Wire.extensions(extensions);
    CompletenessMerger siblings =
        new CompletenessMerger("SelectionRule", partial, unknown, extensions);
    sector = siblings.value("sector", sector);
    methods = siblings.list("methods", methods);
    decidedBy = siblings.value("decidedBy", decidedBy);
    organization = siblings.value("organization", organization);
    confirmedBy = siblings.value("confirmedBy", confirmedBy);
    jury = siblings.value("jury", jury);
    eligibility = siblings.value("eligibility", eligibility);
    influencesOtherSide = siblings.value("influencesOtherSide", influencesOtherSide);
    sources = siblings.list("sources", sources);
    note = siblings.value("note", note);
    partial = siblings.partial();
    unknown = siblings.unknown();
  }

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link SelectionRule}. */
  public static final class Builder extends SelectionRuleBuilder {
    Builder() {
      methods(Listing.unset());
      sources(Listing.unset());
      partial(Partial.NONE);
      unknown(Unknown.none());
    }
  }
}
