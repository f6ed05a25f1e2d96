package io.github.ogpsdk.model.body;

import io.github.ogpsdk.model.CompletenessMerger;
import io.github.ogpsdk.model.Extensions;
import io.github.ogpsdk.model.HasWords;
import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.OgpRecord;
import io.github.ogpsdk.model.OgpStyle;
import io.github.ogpsdk.model.Partial;
import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.Recorded;
import io.github.ogpsdk.model.Source;
import io.github.ogpsdk.model.Text;
import io.github.ogpsdk.model.Unknown;
import io.github.ogpsdk.model.WebAddress;
import io.github.ogpsdk.model.Wire;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A legal act about a mechanism, such as decree 110 of 2020.
 *
 * <p>Build it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param type what kind of act it is, such as {@code decree}
 * @param number its number as printed, such as {@code 206-2019-PCM}
 * @param title its title
 * @param action what it does to the body, such as {@code creates}
 * @param date when it was adopted
 * @param published when it was published, such as in the official gazette
 * @param replaces the numbers of the acts it replaces, as printed
 * @param url where it can be read
 * @param sources the sources of the facts of this object
 * @param note words for people; no rule reads them
 * @param partial the names of the lists that are known to be incomplete
 * @param unknown the reasons why members have no value, by name
 * @param extensions the members that this version of the format does not know, in order
 * @ogp.source none: SDK decision, docs/adr/0003; after schema.org Legislation
 */
@Value.Builder
@OgpStyle
@OgpRecord
public record Instrument(
    InstrumentType type,
    Optional<String> number,
    Optional<@HasWords Text> title,
    Optional<InstrumentAction> action,
    Optional<PartialDate> date,
    Optional<PartialDate> published,
    Listing<String> replaces,
    Optional<@WebAddress String> url,
    Listing<@Valid Source> sources,
    Optional<Text> note,
    Partial partial,
    Unknown unknown,
    @Extensions Map<String, @Nullable Object> extensions)
    implements Recorded, WithInstrument {

  /**
   * Checks the invariants.
   *
   * @throws IllegalArgumentException if one is broken; the message names attribute, rule and value
   */
  public Instrument {
    extensions = Wire.extensions(extensions);
    CompletenessMerger siblings =
        new CompletenessMerger("Instrument", partial, unknown, extensions);
    type = siblings.required("type", type);
    number = siblings.value("number", number);
    title = siblings.value("title", title);
    action = siblings.value("action", action);
    date = siblings.value("date", date);
    published = siblings.value("published", published);
    replaces = siblings.list("replaces", replaces);
    url = siblings.value("url", url);
    sources = siblings.list("sources", sources);
    note = siblings.value("note", note);
    partial = siblings.partial();
    unknown = siblings.unknown();
  }

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Instrument}. */
  public static final class Builder extends InstrumentBuilder {
    Builder() {
      replaces(Listing.unset());
      sources(Listing.unset());
      partial(Partial.NONE);
      unknown(Unknown.none());
    }
  }
}
