package io.github.ogpsdk.model.body;

import io.github.ogpsdk.model.CompletenessMerger;
import io.github.ogpsdk.model.Extensions;
import io.github.ogpsdk.model.HasWords;
import io.github.ogpsdk.model.Invariants;
import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.OgpRecord;
import io.github.ogpsdk.model.OgpStyle;
import io.github.ogpsdk.model.Partial;
import io.github.ogpsdk.model.PartialDate;
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
 * What an organization or office is to a mechanism, such as its secretariat.
 *
 * <p>Build it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param role what it is to the mechanism, such as {@code secretariat}
 * @param organization the id of the organization
 * @param office the office, where no organization fits
 * @param sector its side or sector
 * @param count how many stand in this relation, where they are not named, 0 or more
 * @param from the first day of the relation
 * @param to the last day of the relation
 * @param sources the sources of the facts of this object
 * @param note words for people; no rule reads them
 * @param partial the names of the lists that are known to be incomplete
 * @param unknown the reasons why members have no value, by name
 * @param extensions the members that this version of the format does not know, in order
 * @ogp.source none: SDK decision, docs/adr/0003; after Popolo Membership of an organization
 */
@Value.Builder
@OgpStyle
@OgpRecord
public record Relation(
    RelationRole role,
    @RefersTo("organization") Optional<String> organization,
    Optional<@HasWords Text> office,
    Optional<Sector> sector,
    Optional<Integer> count,
    Optional<PartialDate> from,
    Optional<PartialDate> to,
    Listing<@Valid Source> sources,
    Optional<Text> note,
    Partial partial,
    Unknown unknown,
    @Extensions Map<String, @Nullable Object> extensions)
    implements Recorded, WithRelation {

  /**
   * Checks the invariants.
   *
   * @throws IllegalArgumentException if one is broken; the message names attribute, rule and value
   */
  public Relation {
    extensions = Wire.extensions(extensions);
    CompletenessMerger siblings = new CompletenessMerger("Relation", partial, unknown, extensions);
    role = siblings.required("role", role);
    organization = siblings.value("organization", organization);
    office = siblings.value("office", office);
    sector = siblings.value("sector", sector);
    count = siblings.value("count", count);
    from = siblings.value("from", from);
    to = siblings.value("to", to);
    sources = siblings.list("sources", sources);
    note = siblings.value("note", note);
    partial = siblings.partial();
    unknown = siblings.unknown();
    Invariants.ordered("Relation", "from", from, "to", to);
    Invariants.notNegative("Relation", "count", count);
  }

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Relation}. */
  public static final class Builder extends RelationBuilder {
    Builder() {
      sources(Listing.unset());
      partial(Partial.NONE);
      unknown(Unknown.none());
    }
  }
}
