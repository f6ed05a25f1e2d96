package io.github.ogpsdk.model.cycle;

import io.github.ogpsdk.model.Extensions;
import io.github.ogpsdk.model.HasWords;
import io.github.ogpsdk.model.Invariants;
import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.OgpRecord;
import io.github.ogpsdk.model.OgpStyle;
import io.github.ogpsdk.model.Partial;
import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.Recorded;
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
 * A step of the timeline, such as the public comment period.
 *
 * <p>Build it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param name its name
 * @param from its start
 * @param to its end
 * @param status how far it has come
 * @param sources where the facts of this object come from
 * @param note words for people; no rule reads them
 * @param partial the lists that are incomplete
 * @param unknown why members have no value
 * @param extensions members that this version does not know
 * @ogp.source none: SDK decision, docs/adr/0003; after Decidim step
 */
@Value.Builder
@OgpStyle
@OgpRecord
public record ProcessPhase(
    @HasWords Text name,
    Optional<PartialDate> from,
    Optional<PartialDate> to,
    Optional<PhaseStatus> status,
    Listing<@Valid Source> sources,
    Optional<Text> note,
    Partial partial,
    Unknown unknown,
    @Extensions Map<String, @Nullable Object> extensions)
    implements Recorded, WithProcessPhase {

  /**
   * Checks the invariants.
   *
   * @throws IllegalArgumentException if one is broken; the message names attribute, rule and value
   */
  public ProcessPhase {
    extensions = Wire.extensions(extensions);
    Siblings siblings = new Siblings("ProcessPhase", partial, unknown, extensions);
    name = siblings.required("name", name);
    from = siblings.value("from", from);
    to = siblings.value("to", to);
    status = siblings.value("status", status);
    sources = siblings.list("sources", sources);
    note = siblings.value("note", note);
    partial = siblings.partial();
    unknown = siblings.unknown();
    Invariants.ordered("ProcessPhase", "from", from, "to", to);
  }

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ProcessPhase}. */
  public static final class Builder extends ProcessPhaseBuilder {
    Builder() {
      sources(Listing.unset());
      partial(Partial.NONE);
      unknown(Unknown.none());
    }
  }
}
