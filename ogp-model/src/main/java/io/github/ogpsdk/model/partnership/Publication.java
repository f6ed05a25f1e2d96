package io.github.ogpsdk.model.partnership;

import io.github.ogpsdk.model.CompletenessMerger;
import io.github.ogpsdk.model.Extensions;
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
 * Where the member publishes, such as its OGP site.
 *
 * <p>Build it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param websites the OGP sites, each for a time
 * @param repositories the repositories, each for a time
 * @param sources the sources of the facts of this object
 * @param note words for people; no rule reads them
 * @param partial the names of the lists that are known to be incomplete
 * @param unknown the reasons why members have no value, by name
 * @param extensions the members that this version of the format does not know, in order
 * @ogp.source Participation and Co-Creation Standards (2022), requirements 2.1 and 2.2; after DCAT
 *     Catalog
 */
@Value.Builder
@OgpStyle
@OgpRecord
public record Publication(
    Listing<@Valid Site> websites,
    Listing<@Valid Site> repositories,
    Listing<@Valid Source> sources,
    Optional<Text> note,
    Partial partial,
    Unknown unknown,
    @Extensions Map<String, @Nullable Object> extensions)
    implements Recorded, WithPublication {

  /**
   * Checks the invariants.
   *
   * @throws IllegalArgumentException if one is broken; the message names attribute, rule and value
   */
  public Publication {
    extensions = Wire.extensions(extensions);
    CompletenessMerger siblings =
        new CompletenessMerger("Publication", partial, unknown, extensions);
    websites = siblings.list("websites", websites);
    repositories = siblings.list("repositories", repositories);
    sources = siblings.list("sources", sources);
    note = siblings.value("note", note);
    partial = siblings.partial();
    unknown = siblings.unknown();
  }

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Publication}. */
  public static final class Builder extends PublicationBuilder {
    Builder() {
      websites(Listing.unset());
      repositories(Listing.unset());
      sources(Listing.unset());
      partial(Partial.NONE);
      unknown(Unknown.none());
    }
  }
}
