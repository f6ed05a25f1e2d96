package io.github.ogpsdk.model.partnership;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.ogpsdk.model.CompletenessMerger;
import io.github.ogpsdk.model.DeclaredSector;
import io.github.ogpsdk.model.Extensions;
import io.github.ogpsdk.model.Invariants;
import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.ObjectId;
import io.github.ogpsdk.model.OgpRecord;
import io.github.ogpsdk.model.OgpStyle;
import io.github.ogpsdk.model.Partial;
import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.Recorded;
import io.github.ogpsdk.model.Sector;
import io.github.ogpsdk.model.Source;
import io.github.ogpsdk.model.Text;
import io.github.ogpsdk.model.Unknown;
import io.github.ogpsdk.model.Wire;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.Organization;
import io.github.ogpsdk.model.cycle.Commitment;
import io.github.ogpsdk.model.cycle.Cycle;
import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One member's partnership, such as Peru's: the member, its bodies, its action plan cycles, its
 * standing.
 *
 * <p>Build it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param format always {@code partnership}
 * @param version the version of the format, such as {@code 0.2.0}
 * @param id the document's id, such as {@code peru}
 * @param asOf the day that the document describes; what is open has lasted until then
 * @param languages the languages of its texts, BCP 47 tags such as {@code es}
 * @param sectors the sectors that it names and the format does not, by their codes
 * @param member the member whose partnership it is
 * @param organizations the organizations that others refer to by id
 * @param mechanisms the co-governance mechanisms; an empty list means that there are none
 * @param cycles the action plan cycles, in the order of time: rules compare neighbors
 * @param commitments commitments that stand in no action plan
 * @param publication the member's OGP sites and repositories
 * @param standing the member's standing in OGP
 * @param resolutions exceptions that OGP or others made
 * @param attestations what people attest that data cannot show
 * @param sources the sources of the facts of this object
 * @param note words for people; no rule reads them
 * @param partial the names of the lists that are known to be incomplete
 * @param unknown the reasons why members have no value, by name
 * @param extensions the members that this version of the format does not know, in order
 * @ogp.source none: SDK decision, docs/adr/0003; after schema.org Organization
 */
@Value.Builder
@OgpStyle
@OgpRecord
public record Partnership(
    String format,
    String version,
    @ObjectId String id,
    @JsonProperty("asOf") Optional<PartialDate> asOf,
    Listing<String> languages,
    Map<String, @Valid DeclaredSector> sectors,
    @Valid Member member,
    Listing<@Valid Organization> organizations,
    Listing<@Valid Mechanism> mechanisms,
    Listing<@Valid Cycle> cycles,
    Listing<@Valid Commitment> commitments,
    Optional<@Valid Publication> publication,
    Optional<@Valid Standing> standing,
    Listing<@Valid Resolution> resolutions,
    Listing<@Valid Attestation> attestations,
    Listing<@Valid Source> sources,
    Optional<Text> note,
    Partial partial,
    Unknown unknown,
    @Extensions Map<String, @Nullable Object> extensions)
    implements Recorded, WithPartnership {
  /** The code that partnership documents carry in {@code format}. */
  public static final String FORMAT = "partnership";

  /** The version of the partnership format that this library writes. */
  public static final String VERSION = "0.1.0";

  /**
   * Checks the invariants.
   *
   * @throws IllegalArgumentException if one is broken; the message names attribute, rule and value
   */
  public Partnership {
    extensions = Wire.extensions(extensions);
    CompletenessMerger siblings =
        new CompletenessMerger("Partnership", partial, unknown, extensions);
    format = siblings.required("format", format);
    version = siblings.required("version", version);
    id = siblings.required("id", id);
    asOf = siblings.value("asOf", asOf);
    languages = siblings.list("languages", languages);
    sectors = siblings.map("sectors", sectors);
    member = siblings.required("member", member);
    organizations = siblings.list("organizations", organizations);
    mechanisms = siblings.list("mechanisms", mechanisms);
    cycles = siblings.list("cycles", cycles);
    commitments = siblings.list("commitments", commitments);
    publication = siblings.value("publication", publication);
    standing = siblings.value("standing", standing);
    resolutions = siblings.list("resolutions", resolutions);
    attestations = siblings.list("attestations", attestations);
    sources = siblings.list("sources", sources);
    note = siblings.value("note", note);
    partial = siblings.partial();
    unknown = siblings.unknown();
    Invariants.document("Partnership", FORMAT, format, version);
  }

  /** Returns where the sectors stand that it declares: under which each, by its code. */
  public Map<String, Sector> sectorPlaces() {
    Map<String, Sector> places = new LinkedHashMap<>();
    sectors.forEach((code, sector) -> places.put(code, sector.under()));
    return places;
  }

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Partnership}. */
  public static final class Builder extends PartnershipBuilder {
    Builder() {
      languages(Listing.unset());
      organizations(Listing.unset());
      mechanisms(Listing.unset());
      cycles(Listing.unset());
      commitments(Listing.unset());
      resolutions(Listing.unset());
      attestations(Listing.unset());
      sources(Listing.unset());
      partial(Partial.NONE);
      unknown(Unknown.none());
    }
  }
}
