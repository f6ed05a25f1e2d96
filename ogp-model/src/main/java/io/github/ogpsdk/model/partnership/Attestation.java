package io.github.ogpsdk.model.partnership;

import io.github.ogpsdk.model.Extensions;
import io.github.ogpsdk.model.HasWords;
import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.ObjectId;
import io.github.ogpsdk.model.OgpRecord;
import io.github.ogpsdk.model.OgpStyle;
import io.github.ogpsdk.model.Partial;
import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.Recorded;
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
 * What somebody in a role says that no data can show, such as that the time for comments was
 * appropriate.
 *
 * <p>Build it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param id its id in the document
 * @param about the id of a rule, or of an object of the document
 * @param field the member of that object
 * @param answer what is attested
 * @param statement in their words
 * @param by the office or organization
 * @param role in what role
 * @param sector the side
 * @param date when
 * @param basis on what basis
 * @param sources where the facts of this object come from
 * @param note words for people; no rule reads them
 * @param partial the lists that are incomplete
 * @param unknown why members have no value
 * @param extensions members that this version does not know
 * @ogp.source none: SDK decision, docs/adr/0003; after W3C PROV
 */
@Value.Builder
@OgpStyle
@OgpRecord
public record Attestation(
    Optional<@ObjectId String> id,
    String about,
    Optional<String> field,
    AttestedAnswer answer,
    Optional<@HasWords Text> statement,
    Optional<@HasWords Text> by,
    Optional<AttestorRole> role,
    Optional<Sector> sector,
    Optional<PartialDate> date,
    Listing<@Valid Source> basis,
    Listing<@Valid Source> sources,
    Optional<Text> note,
    Partial partial,
    Unknown unknown,
    @Extensions Map<String, @Nullable Object> extensions)
    implements Recorded, WithAttestation {

  /**
   * Checks the invariants.
   *
   * @throws IllegalArgumentException if one is broken; the message names attribute, rule and value
   */
  public Attestation {
    extensions = Wire.extensions(extensions);
    Siblings siblings = new Siblings("Attestation", partial, unknown, extensions);
    id = siblings.value("id", id);
    about = siblings.required("about", about);
    field = siblings.value("field", field);
    answer = siblings.required("answer", answer);
    statement = siblings.value("statement", statement);
    by = siblings.value("by", by);
    role = siblings.value("role", role);
    sector = siblings.value("sector", sector);
    date = siblings.value("date", date);
    basis = siblings.list("basis", basis);
    sources = siblings.list("sources", sources);
    note = siblings.value("note", note);
    partial = siblings.partial();
    unknown = siblings.unknown();
  }

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Attestation}. */
  public static final class Builder extends AttestationBuilder {
    Builder() {
      basis(Listing.unset());
      sources(Listing.unset());
      partial(Partial.NONE);
      unknown(Unknown.none());
    }
  }
}
