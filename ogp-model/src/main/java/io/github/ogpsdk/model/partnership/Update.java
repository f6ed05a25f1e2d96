package io.github.ogpsdk.model.partnership;

import io.github.ogpsdk.model.CompletenessMerger;
import io.github.ogpsdk.model.Extensions;
import io.github.ogpsdk.model.HasWords;
import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.OgpRecord;
import io.github.ogpsdk.model.OgpStyle;
import io.github.ogpsdk.model.Partial;
import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.Recorded;
import io.github.ogpsdk.model.RefersTo;
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
 * A change to a site, such as minutes added in {@code 2023-08}.
 *
 * <p>Build it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param date when it was made
 * @param category what it is about, such as {@code implementation}
 * @param title its title
 * @param url where it can be read
 * @param commitment the id of the commitment it is about
 * @param sources the sources of the facts of this object
 * @param note words for people; no rule reads them
 * @param partial the names of the lists that are known to be incomplete
 * @param unknown the reasons why members have no value, by name
 * @param extensions the members that this version of the format does not know, in order
 * @ogp.source OGP glossary, Repository: updated at least twice a year; after dcat:modified
 */
@Value.Builder
@OgpStyle
@OgpRecord
public record Update(
    PartialDate date,
    Optional<UpdateCategory> category,
    Optional<@HasWords Text> title,
    Optional<@WebAddress String> url,
    @RefersTo("commitment") Optional<String> commitment,
    Listing<@Valid Source> sources,
    Optional<Text> note,
    Partial partial,
    Unknown unknown,
    @Extensions Map<String, @Nullable Object> extensions)
    implements Recorded, WithUpdate {

  /**
   * Checks the invariants.
   *
   * @throws IllegalArgumentException if one is broken; the message names attribute, rule and value
   */
  public Update {
    extensions = Wire.extensions(extensions);
    CompletenessMerger siblings = new CompletenessMerger("Update", partial, unknown, extensions);
    date = siblings.required("date", date);
    category = siblings.value("category", category);
    title = siblings.value("title", title);
    url = siblings.value("url", url);
    commitment = siblings.value("commitment", commitment);
    sources = siblings.list("sources", sources);
    note = siblings.value("note", note);
    partial = siblings.partial();
    unknown = siblings.unknown();
  }

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Update}. */
  public static final class Builder extends UpdateBuilder {
    Builder() {
      sources(Listing.unset());
      partial(Partial.NONE);
      unknown(Unknown.none());
    }
  }
}
