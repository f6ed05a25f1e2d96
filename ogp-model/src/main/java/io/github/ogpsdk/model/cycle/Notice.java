package io.github.ogpsdk.model.cycle;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.ogpsdk.model.CompletenessMerger;
import io.github.ogpsdk.model.Extensions;
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
 * A public notice of the process, such as the timeline published two weeks ahead.
 *
 * <p>Build it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param published when it was published; two weeks ahead is counted from this day
 * @param isPublished whether a source states that it is public; false when it was not given
 * @param url where it can be read
 * @param hasTimeline whether it gives the timeline of the process
 * @param hasOpportunities whether it gives an overview of the ways to take part
 * @param channels where it appeared, such as {@code ogp-website}
 * @param about what it announces
 * @param updated when it was last changed
 * @param sources the sources of the facts of this object
 * @param note words for people; no rule reads them
 * @param partial the names of the lists that are known to be incomplete
 * @param unknown the reasons why members have no value, by name
 * @param extensions the members that this version of the format does not know, in order
 * @ogp.source Participation and Co-Creation Standards (2022), requirements 3.1 and 3.2
 */
@Value.Builder
@OgpStyle
@OgpRecord
public record Notice(
    Optional<PartialDate> published,
    @JsonProperty("isPublished") Optional<Boolean> isPublished,
    Optional<@WebAddress String> url,
    @JsonProperty("hasTimeline") Optional<Boolean> hasTimeline,
    @JsonProperty("hasOpportunities") Optional<Boolean> hasOpportunities,
    Listing<NoticeChannel> channels,
    Optional<NoticeSubject> about,
    Listing<PartialDate> updated,
    Listing<@Valid Source> sources,
    Optional<Text> note,
    Partial partial,
    Unknown unknown,
    @Extensions Map<String, @Nullable Object> extensions)
    implements Recorded, WithNotice {

  /**
   * Checks the invariants.
   *
   * @throws IllegalArgumentException if one is broken; the message names attribute, rule and value
   */
  public Notice {
    extensions = Wire.extensions(extensions);
    CompletenessMerger siblings = new CompletenessMerger("Notice", partial, unknown, extensions);
    published = siblings.value("published", published);
    isPublished = siblings.value("isPublished", isPublished);
    url = siblings.value("url", url);
    hasTimeline = siblings.value("hasTimeline", hasTimeline);
    hasOpportunities = siblings.value("hasOpportunities", hasOpportunities);
    channels = siblings.list("channels", channels);
    about = siblings.value("about", about);
    updated = siblings.list("updated", updated);
    sources = siblings.list("sources", sources);
    note = siblings.value("note", note);
    partial = siblings.partial();
    unknown = siblings.unknown();
  }

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Notice}. */
  public static final class Builder extends NoticeBuilder {
    Builder() {
      channels(Listing.unset());
      updated(Listing.unset());
      sources(Listing.unset());
      partial(Partial.NONE);
      unknown(Unknown.none());
    }
  }
}
