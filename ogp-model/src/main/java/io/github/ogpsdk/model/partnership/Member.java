package io.github.ogpsdk.model.partnership;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.ogpsdk.model.CompletenessMerger;
import io.github.ogpsdk.model.Extensions;
import io.github.ogpsdk.model.HasWords;
import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.ObjectId;
import io.github.ogpsdk.model.OgpRecord;
import io.github.ogpsdk.model.OgpStyle;
import io.github.ogpsdk.model.Partial;
import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.Recorded;
import io.github.ogpsdk.model.Region;
import io.github.ogpsdk.model.Source;
import io.github.ogpsdk.model.Text;
import io.github.ogpsdk.model.Unknown;
import io.github.ogpsdk.model.Wire;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in OGP, such as Peru.
 *
 * <p>Build it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param id its id in the document, such as {@code peru}
 * @param name its name, by language; expected
 * @param type such as {@code national} or {@code local}; decides which rules apply
 * @param code its ISO 3166 code, such as {@code PE}
 * @param region its OGP region
 * @param country the country of a local member, ISO 3166-1 alpha-2
 * @param joined when it joined OGP
 * @param unMember whether it is a member of the United Nations
 * @param consortium the ids of local members that share the membership
 * @param administrationEnds when the term of the local administration ends
 * @param sources the sources of the facts of this object
 * @param note words for people; no rule reads them
 * @param partial the names of the lists that are known to be incomplete
 * @param unknown the reasons why members have no value, by name
 * @param extensions the members that this version of the format does not know, in order
 * @ogp.source OGP glossary, Member; after schema.org AdministrativeArea
 */
@Value.Builder
@OgpStyle
@OgpRecord
public record Member(
    @ObjectId String id,
    Optional<@NotNull @HasWords Text> name,
    MemberType type,
    Optional<String> code,
    Optional<Region> region,
    Optional<String> country,
    Optional<PartialDate> joined,
    @JsonProperty("unMember") Optional<Boolean> unMember,
    Listing<String> consortium,
    @JsonProperty("administrationEnds") Optional<PartialDate> administrationEnds,
    Listing<@Valid Source> sources,
    Optional<Text> note,
    Partial partial,
    Unknown unknown,
    @Extensions Map<String, @Nullable Object> extensions)
    implements Recorded, WithMember {

  /**
   * Checks the invariants.
   *
   * @throws IllegalArgumentException if one is broken; the message names attribute, rule and value
   */
  public Member {
    extensions = Wire.extensions(extensions);
    CompletenessMerger siblings = new CompletenessMerger("Member", partial, unknown, extensions);
    id = siblings.required("id", id);
    name = siblings.value("name", name);
    type = siblings.required("type", type);
    code = siblings.value("code", code);
    region = siblings.value("region", region);
    country = siblings.value("country", country);
    joined = siblings.value("joined", joined);
    unMember = siblings.value("unMember", unMember);
    consortium = siblings.list("consortium", consortium);
    administrationEnds = siblings.value("administrationEnds", administrationEnds);
    sources = siblings.list("sources", sources);
    note = siblings.value("note", note);
    partial = siblings.partial();
    unknown = siblings.unknown();
  }

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Member}. */
  public static final class Builder extends MemberBuilder {
    Builder() {
      consortium(Listing.unset());
      sources(Listing.unset());
      partial(Partial.NONE);
      unknown(Unknown.none());
    }
  }
}
