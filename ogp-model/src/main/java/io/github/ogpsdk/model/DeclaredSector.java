package io.github.ogpsdk.model;

import jakarta.validation.Valid;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A sector that a partnership or a rulebook declares, such as {@code {"under": "civil-society"}}
 * for {@code indigenous-peoples}: it counts as the sector that it stands under.
 *
 * <p>Its code is the name under which it is declared. Build it with {@link #builder()}. Immutable
 * and thread-safe.
 *
 * @param under the sector that it is a part of: one of the format, or another that is declared
 * @param title its name
 * @param sources the sources of the facts of this object
 * @param note words for people; no rule reads them
 * @param partial the names of the lists that are known to be incomplete
 * @param unknown the reasons why members have no value, by name
 * @param extensions the members that this version of the format does not know, in order
 * @ogp.source none: SDK decision, docs/adr/0031
 */
@Value.Builder
@OgpStyle
@OgpRecord
public record DeclaredSector(
    Sector under,
    Optional<@HasWords Text> title,
    Listing<@Valid Source> sources,
    Optional<Text> note,
    Partial partial,
    Unknown unknown,
    @Extensions Map<String, @Nullable Object> extensions)
    implements Recorded, WithDeclaredSector {

  /**
   * Checks the invariants.
   *
   * @throws IllegalArgumentException if one is broken; the message names attribute, rule and value
   */
  public DeclaredSector {
    extensions = Wire.extensions(extensions);
    CompletenessMerger siblings =
        new CompletenessMerger("DeclaredSector", partial, unknown, extensions);
    under = siblings.required("under", under);
    title = siblings.value("title", title);
    sources = siblings.list("sources", sources);
    note = siblings.value("note", note);
    partial = siblings.partial();
    unknown = siblings.unknown();
  }

  /** Returns a sector that stands under another, such as {@code civil-society}. */
  public static DeclaredSector under(Sector above) {
    return builder().under(above).build();
  }

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link DeclaredSector}. */
  public static final class Builder extends DeclaredSectorBuilder {
    Builder() {
      sources(Listing.unset());
      partial(Partial.NONE);
      unknown(Unknown.none());
    }
  }
}
