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
 * @param title its title; expected where there is no address
 * @param quote its own words, fewer than 25
 * @param kind who speaks, such as {@code official}
 * @param published when it was published
 * @param retrieved when it was read
 * @param fields the members that it supports, by their names on the wire; all when absent
 * @param licence its license, such as {@code CC-BY-4.0}
 * @param partial the names of the lists that are known to be incomplete
 * @param unknown the reasons why members have no value, by name
 * @param extensions the members that this version of the format does not know, in order
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
    CompletenessMerger siblings = new CompletenessMerger("Source", partial, unknown, extensions);
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
