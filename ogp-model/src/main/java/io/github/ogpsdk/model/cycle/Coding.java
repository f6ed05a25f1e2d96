package io.github.ogpsdk.model.cycle;

import io.github.ogpsdk.model.CompletenessMerger;
import io.github.ogpsdk.model.Extensions;
import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.OgpRecord;
import io.github.ogpsdk.model.OgpStyle;
import io.github.ogpsdk.model.Partial;
import io.github.ogpsdk.model.Recorded;
import io.github.ogpsdk.model.RefersTo;
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
 * A code that a review gave a commitment, such as completion: substantial.
 *
 * <p>Build it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param commitment the id of the commitment
 * @param variable what is coded, such as {@code completion}
 * @param value the code, such as {@code substantial}; codes of two schemes are never compared
 * @param scheme the edition of the codes
 * @param sources the sources of the facts of this object
 * @param note words for people; no rule reads them
 * @param partial the names of the lists that are known to be incomplete
 * @param unknown the reasons why members have no value, by name
 * @param extensions the members that this version of the format does not know, in order
 * @ogp.source IRM, codes for commitments: OGP glossary, Completion, Ambition, Relevance,
 *     Verifiability
 */
@Value.Builder
@OgpStyle
@OgpRecord
public record Coding(
    @RefersTo("commitment") String commitment,
    CodingVariable variable,
    CodingValue value,
    CodingScheme scheme,
    Listing<@Valid Source> sources,
    Optional<Text> note,
    Partial partial,
    Unknown unknown,
    @Extensions Map<String, @Nullable Object> extensions)
    implements Recorded, WithCoding {

  /**
   * Checks the invariants.
   *
   * @throws IllegalArgumentException if one is broken; the message names attribute, rule and value
   */
  public Coding {
    extensions = Wire.extensions(extensions);
    CompletenessMerger siblings = new CompletenessMerger("Coding", partial, unknown, extensions);
    commitment = siblings.required("commitment", commitment);
    variable = siblings.required("variable", variable);
    value = siblings.required("value", value);
    scheme = siblings.required("scheme", scheme);
    sources = siblings.list("sources", sources);
    note = siblings.value("note", note);
    partial = siblings.partial();
    unknown = siblings.unknown();
  }

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Coding}. */
  public static final class Builder extends CodingBuilder {
    Builder() {
      sources(Listing.unset());
      partial(Partial.NONE);
      unknown(Unknown.none());
    }
  }
}
