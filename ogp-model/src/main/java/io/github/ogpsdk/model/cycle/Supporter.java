package io.github.ogpsdk.model.cycle;

import io.github.ogpsdk.model.Extensions;
import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.OgpRecord;
import io.github.ogpsdk.model.OgpStyle;
import io.github.ogpsdk.model.Partial;
import io.github.ogpsdk.model.Recorded;
import io.github.ogpsdk.model.RefersTo;
import io.github.ogpsdk.model.Sector;
import io.github.ogpsdk.model.Siblings;
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
 * @param organization the organization
 * @param sector its side
 * @param role what it does
 * @param sources where the facts of this object come from
 * @param note words for people; no rule reads them
 * @param partial the lists that are incomplete
 * @param unknown why members have no value
 * @param extensions members that this version does not know
 * @ogp.source none: SDK decision, docs/adr/0003; after Popolo Membership
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
    Siblings siblings = new Siblings("Supporter", partial, unknown, extensions);
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
