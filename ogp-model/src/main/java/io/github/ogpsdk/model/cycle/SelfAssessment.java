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
 * A government's report on its own plan, such as the mid-term one.
 *
 * <p>Build it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param kind when in the plan it is made, such as {@code mid-term}
 * @param draftPublished when its draft was published for comment
 * @param commentsUntil the last day on which the draft could be commented on
 * @param submitted when it was delivered to OGP
 * @param published when it was published
 * @param url where it can be read
 * @param sources the sources of the facts of this object
 * @param note words for people; no rule reads them
 * @param partial the names of the lists that are known to be incomplete
 * @param unknown the reasons why members have no value, by name
 * @param extensions the members that this version of the format does not know, in order
 * @ogp.source OGP National Handbook, Self-Assessment Report
 */
@Value.Builder
@OgpStyle
@OgpRecord
public record SelfAssessment(
    Optional<SelfAssessmentKind> kind,
    @JsonProperty("draftPublished") Optional<PartialDate> draftPublished,
    @JsonProperty("commentsUntil") Optional<PartialDate> commentsUntil,
    Optional<PartialDate> submitted,
    Optional<PartialDate> published,
    Optional<@WebAddress String> url,
    Listing<@Valid Source> sources,
    Optional<Text> note,
    Partial partial,
    Unknown unknown,
    @Extensions Map<String, @Nullable Object> extensions)
    implements Recorded, WithSelfAssessment {

  /**
   * Checks the invariants.
   *
   * @throws IllegalArgumentException if one is broken; the message names attribute, rule and value
   */
  public SelfAssessment {
    extensions = Wire.extensions(extensions);
    CompletenessMerger siblings =
        new CompletenessMerger("SelfAssessment", partial, unknown, extensions);
    kind = siblings.value("kind", kind);
    draftPublished = siblings.value("draftPublished", draftPublished);
    commentsUntil = siblings.value("commentsUntil", commentsUntil);
    submitted = siblings.value("submitted", submitted);
    published = siblings.value("published", published);
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

  /** Builds a {@link SelfAssessment}. */
  public static final class Builder extends SelfAssessmentBuilder {
    Builder() {
      sources(Listing.unset());
      partial(Partial.NONE);
      unknown(Unknown.none());
    }
  }
}
