package io.github.ogpsdk.model.cycle;

import io.github.ogpsdk.model.CompletenessMerger;
import io.github.ogpsdk.model.Extensions;
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
 * Who supports a commitment, such as a statistics office.
 *
 * <p>Build it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param organization the id of the organization
 * @param sector its side or sector, where the organization is not named
 * @param role what it does for the commitment
 * @param sources the sources of the facts of this object
 * @param note words for people; no rule reads them
 * @param partial the names of the lists that are known to be incomplete
 * @param unknown the reasons why members have no value, by name
 * @param extensions the members that this version of the format does not know, in order
 * @ogp.source OGP action plan template: supporting stakeholders; after Popolo Membership
 */
@Value.Builder
@OgpStyle
@OgpRecord
public record Supporter(
    @RefersTo("organization") Optional<String> organization,
    Optional<Sector> sector,
    Optional<SupportRole> role,
    Listing<@Valid Source> sources,
    Optional<Text> note,
    Partial partial,
    Unknown unknown,
    @Extensions Map<String, @Nullable Object> extensions)
    implements Recorded, WithSupporter {

  /**
   * Checks the invariants.
   *
   * @throws IllegalArgumentException if one is broken; the message names attribute, rule and value
   */
  public Supporter {
    extensions = Wire.extensions(extensions);
    CompletenessMerger siblings = new CompletenessMerger("Supporter", partial, unknown, extensions);
    organization = siblings.value("organization", organization);
    sector = siblings.value("sector", sector);
    role = siblings.value("role", role);
    sources = siblings.list("sources", sources);
    note = siblings.value("note", note);
    partial = siblings.partial();
    unknown = siblings.unknown();
  }

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Supporter}. */
  public static final class Builder extends SupporterBuilder {
    Builder() {
      sources(Listing.unset());
      partial(Partial.NONE);
      unknown(Unknown.none());
    }
  }
}
