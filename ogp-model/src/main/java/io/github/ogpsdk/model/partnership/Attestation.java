package io.github.ogpsdk.model.partnership;

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
 * What somebody in a role says that no data can show, such as that the time for comments was
 * appropriate.
 *
 * <p>Build it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param id its id in the document, such as {@code time-was-enough}
 * @param about the id of a rule, such as {@code P22-3.3-TIME}, or of an object of the document
 * @param field the member of that object, by its name on the wire
 * @param answer what is attested: {@code yes}, {@code no} or {@code unclear}
 * @param statement the statement in their own words
 * @param by the office or organization that attests, not a person
 * @param role in what role they speak, such as {@code civil-society}
 * @param sector their side or sector
 * @param date when it was attested
 * @param basis the sources that the statement rests on
 * @param sources the sources of the facts of this object
 * @param note words for people; no rule reads them
 * @param partial the names of the lists that are known to be incomplete
 * @param unknown the reasons why members have no value, by name
 * @param extensions the members that this version of the format does not know, in order
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
    CompletenessMerger siblings =
        new CompletenessMerger("Attestation", partial, unknown, extensions);
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
