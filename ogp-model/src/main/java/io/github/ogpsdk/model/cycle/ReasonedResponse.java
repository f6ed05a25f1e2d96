package io.github.ogpsdk.model.cycle;

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
 * What was told to those who contributed, such as a written response by theme.
 *
 * <p>Build it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param published when it was published
 * @param isPublished whether a source states that it is public; false when none was given
 * @param form its form, such as {@code per-theme}
 * @param contributions how many contributions it says it covers, 0 or more
 * @param atLeast whether that number is a lower bound
 * @param planned whether it is announced and not yet given; given when absent
 * @param covers the ids of the contributions that it covers
 * @param commentsUntil the last day on which it could be commented on
 * @param url where it can be read
 * @param sources the sources of the facts of this object
 * @param note words for people; no rule reads them
 * @param partial the names of the lists that are known to be incomplete
 * @param unknown the reasons why members have no value, by name
 * @param extensions the members that this version of the format does not know, in order
 * @ogp.source OGP glossary, Reasoned Response; Participation and Co-Creation Standards (2022),
 *     requirement 4.1
 */
@Value.Builder
@OgpStyle
@OgpRecord
public record ReasonedResponse(
    Optional<PartialDate> published,
    @JsonProperty("isPublished") Optional<Boolean> isPublished,
    Optional<ResponseForm> form,
    Optional<Integer> contributions,
    @JsonProperty("atLeast") Optional<Boolean> atLeast,
    Optional<Boolean> planned,
    @RefersTo("contribution") Listing<String> covers,
    @JsonProperty("commentsUntil") Optional<PartialDate> commentsUntil,
    Optional<@WebAddress String> url,
    Listing<@Valid Source> sources,
    Optional<Text> note,
    Partial partial,
    Unknown unknown,
    @Extensions Map<String, @Nullable Object> extensions)
    implements Recorded, WithReasonedResponse {

  /**
   * Checks the invariants.
   *
   * @throws IllegalArgumentException if one is broken; the message names attribute, rule and value
   */
  public ReasonedResponse {
    extensions = Wire.extensions(extensions);
    CompletenessMerger siblings =
        new CompletenessMerger("ReasonedResponse", partial, unknown, extensions);
    published = siblings.value("published", published);
    isPublished = siblings.value("isPublished", isPublished);
    form = siblings.value("form", form);
    contributions = siblings.value("contributions", contributions);
    atLeast = siblings.value("atLeast", atLeast);
    planned = siblings.value("planned", planned);
    covers = siblings.list("covers", covers);
    commentsUntil = siblings.value("commentsUntil", commentsUntil);
    url = siblings.value("url", url);
    sources = siblings.list("sources", sources);
    note = siblings.value("note", note);
    partial = siblings.partial();
    unknown = siblings.unknown();
    Invariants.notNegative("ReasonedResponse", "contributions", contributions);
  }

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ReasonedResponse}. */
  public static final class Builder extends ReasonedResponseBuilder {
    Builder() {
      covers(Listing.unset());
      sources(Listing.unset());
      partial(Partial.NONE);
      unknown(Unknown.none());
    }
  }
}
