package io.github.ogpsdk.model.partnership;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.ogpsdk.model.CompletenessMerger;
import io.github.ogpsdk.model.Extensions;
import io.github.ogpsdk.model.Invariants;
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
 * A site or repository for a time, such as the member's OGP page.
 *
 * <p>Build it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param url its web address
 * @param exists whether a source states that it exists, where no address is known
 * @param isPublic whether anybody can read it
 * @param partOfWebsite whether a repository is a part of the site
 * @param from the first day on which it was there
 * @param to the last day on which it was there
 * @param dedicated whether it is dedicated to the member's participation in OGP
 * @param barrier whether a login or payment stands before it
 * @param checked when that was checked
 * @param languages its languages, BCP 47 tags such as {@code es}
 * @param hasPlan whether the latest plan is on it
 * @param updates the dated changes to it
 * @param sources the sources of the facts of this object
 * @param note words for people; no rule reads them
 * @param partial the names of the lists that are known to be incomplete
 * @param unknown the reasons why members have no value, by name
 * @param extensions the members that this version of the format does not know, in order
 * @ogp.source OGP glossary, Repository; Participation and Co-Creation Standards (2022),
 *     requirements 2.1 and 2.2; after schema.org WebSite
 */
@Value.Builder
@OgpStyle
@OgpRecord
public record Site(
    Optional<@WebAddress String> url,
    Optional<Boolean> exists,
    @JsonProperty("public") Optional<Boolean> isPublic,
    @JsonProperty("partOfWebsite") Optional<Boolean> partOfWebsite,
    Optional<PartialDate> from,
    Optional<PartialDate> to,
    Optional<Boolean> dedicated,
    Optional<Boolean> barrier,
    Optional<PartialDate> checked,
    Listing<String> languages,
    @JsonProperty("hasPlan") Optional<Boolean> hasPlan,
    Listing<@Valid Update> updates,
    Listing<@Valid Source> sources,
    Optional<Text> note,
    Partial partial,
    Unknown unknown,
    @Extensions Map<String, @Nullable Object> extensions)
    implements Recorded, WithSite {

  /**
   * Checks the invariants.
   *
   * @throws IllegalArgumentException if one is broken; the message names attribute, rule and value
   */
  public Site {
    extensions = Wire.extensions(extensions);
    CompletenessMerger siblings = new CompletenessMerger("Site", partial, unknown, extensions);
    url = siblings.value("url", url);
    exists = siblings.value("exists", exists);
    isPublic = siblings.value("public", isPublic);
    partOfWebsite = siblings.value("partOfWebsite", partOfWebsite);
    from = siblings.value("from", from);
    to = siblings.value("to", to);
    dedicated = siblings.value("dedicated", dedicated);
    barrier = siblings.value("barrier", barrier);
    checked = siblings.value("checked", checked);
    languages = siblings.list("languages", languages);
    hasPlan = siblings.value("hasPlan", hasPlan);
    updates = siblings.list("updates", updates);
    sources = siblings.list("sources", sources);
    note = siblings.value("note", note);
    partial = siblings.partial();
    unknown = siblings.unknown();
    Invariants.ordered("Site", "from", from, "to", to);
  }

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Site}. */
  public static final class Builder extends SiteBuilder {
    Builder() {
      languages(Listing.unset());
      updates(Listing.unset());
      sources(Listing.unset());
      partial(Partial.NONE);
      unknown(Unknown.none());
    }
  }
}
