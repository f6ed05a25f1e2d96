package io.github.ogpsdk.model.body;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.ogpsdk.model.CompletenessMerger;
import io.github.ogpsdk.model.Extensions;
import io.github.ogpsdk.model.HasWords;
import io.github.ogpsdk.model.Invariants;
import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.ObjectId;
import io.github.ogpsdk.model.OgpRecord;
import io.github.ogpsdk.model.OgpStyle;
import io.github.ogpsdk.model.Partial;
import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.Recorded;
import io.github.ogpsdk.model.RefersTo;
import io.github.ogpsdk.model.Region;
import io.github.ogpsdk.model.Sector;
import io.github.ogpsdk.model.Source;
import io.github.ogpsdk.model.Text;
import io.github.ogpsdk.model.Unknown;
import io.github.ogpsdk.model.WebAddress;
import io.github.ogpsdk.model.Wire;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A body that takes part, such as a ministry or a civil-society organization.
 *
 * <p>Build it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param id its id in the document, such as {@code proetica}
 * @param name its name, by language; expected
 * @param otherNames earlier or short names, each for a time
 * @param sector its side or sector, such as {@code civil-society}
 * @param parent the id of the organization it is part of
 * @param country its country, ISO 3166-1 alpha-2, such as {@code PE}
 * @param region its OGP region
 * @param from when it was founded
 * @param to when it was dissolved
 * @param url its site
 * @param code the code that its publisher gives it
 * @param memberCount how many members a network has, 0 or more
 * @param members the ids of the members of a network or core group
 * @param sources the sources of the facts of this object
 * @param note words for people; no rule reads them
 * @param partial the names of the lists that are known to be incomplete
 * @param unknown the reasons why members have no value, by name
 * @param extensions the members that this version of the format does not know, in order
 * @ogp.source none: SDK decision, docs/adr/0003; after Popolo Organization
 */
@Value.Builder
@OgpStyle
@OgpRecord
public record Organization(
    @ObjectId String id,
    Optional<@NotNull @HasWords Text> name,
    @JsonProperty("otherNames") Listing<Text> otherNames,
    Optional<Sector> sector,
    @RefersTo("organization") Optional<String> parent,
    Optional<String> country,
    Optional<Region> region,
    Optional<PartialDate> from,
    Optional<PartialDate> to,
    Optional<@WebAddress String> url,
    Optional<String> code,
    @JsonProperty("memberCount") Optional<Integer> memberCount,
    @RefersTo("organization") Listing<String> members,
    Listing<@Valid Source> sources,
    Optional<Text> note,
    Partial partial,
    Unknown unknown,
    @Extensions Map<String, @Nullable Object> extensions)
    implements Recorded, WithOrganization {

  /**
   * Checks the invariants.
   *
   * @throws IllegalArgumentException if one is broken; the message names attribute, rule and value
   */
  public Organization {
    extensions = Wire.extensions(extensions);
    CompletenessMerger siblings =
        new CompletenessMerger("Organization", partial, unknown, extensions);
    id = siblings.required("id", id);
    name = siblings.value("name", name);
    otherNames = siblings.list("otherNames", otherNames);
    sector = siblings.value("sector", sector);
    parent = siblings.value("parent", parent);
    country = siblings.value("country", country);
    region = siblings.value("region", region);
    from = siblings.value("from", from);
    to = siblings.value("to", to);
    url = siblings.value("url", url);
    code = siblings.value("code", code);
    memberCount = siblings.value("memberCount", memberCount);
    members = siblings.list("members", members);
    sources = siblings.list("sources", sources);
    note = siblings.value("note", note);
    partial = siblings.partial();
    unknown = siblings.unknown();
    Invariants.ordered("Organization", "from", from, "to", to);
    Invariants.notNegative("Organization", "memberCount", memberCount);
  }

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Organization}. */
  public static final class Builder extends OrganizationBuilder {
    Builder() {
      otherNames(Listing.unset());
      members(Listing.unset());
      sources(Listing.unset());
      partial(Partial.NONE);
      unknown(Unknown.none());
    }
  }
}
