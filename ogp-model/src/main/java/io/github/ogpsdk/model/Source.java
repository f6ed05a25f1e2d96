package io.github.ogpsdk.model;

import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact comes from, such as a page of the member's site with the words that say so.
 *
 * <p>Build it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param url where it can be read
 * @param title its title, where there is no address
 * @param quote its own words, fewer than 25
 * @param kind who speaks
 * @param published when it was published
 * @param retrieved when it was read
 * @param fields the members it supports; all when absent
 * @param licence its licence
 * @param partial the lists that are incomplete
 * @param unknown why members have no value
 * @param extensions members that this version does not know
 * @ogp.source none: SDK decision, docs/adr/0003; after Popolo sources
 */
@Value.Builder
@OgpStyle
@OgpRecord
public record Source(
    Optional<@WebAddress String> url,
    Optional<@HasWords Text> title,
    Optional<String> quote,
    Optional<SourceKind> kind,
    Optional<PartialDate> published,
    Optional<PartialDate> retrieved,
    Listing<String> fields,
    Optional<String> licence,
    Partial partial,
    Unknown unknown,
    @Extensions Map<String, @Nullable Object> extensions)
    implements WithSource {

  /**
   * Checks the invariants.
   *
   * @throws IllegalArgumentException if one is broken; the message names attribute, rule and value
   */
  public Source {
    extensions = Wire.extensions(extensions);
    Siblings siblings = new Siblings("Source", partial, unknown, extensions);
    url = siblings.value("url", url);
    title = siblings.value("title", title);
    quote = siblings.value("quote", quote);
    kind = siblings.value("kind", kind);
    published = siblings.value("published", published);
    retrieved = siblings.value("retrieved", retrieved);
    fields = siblings.list("fields", fields);
    licence = siblings.value("licence", licence);
    partial = siblings.partial();
    unknown = siblings.unknown();
  }

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Source}. */
  public static final class Builder extends SourceBuilder {
    Builder() {
      fields(Listing.unset());
      partial(Partial.NONE);
      unknown(Unknown.none());
    }
  }
}
