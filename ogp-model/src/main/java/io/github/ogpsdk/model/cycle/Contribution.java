package io.github.ogpsdk.model.cycle;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.ogpsdk.model.CompletenessMerger;
import io.github.ogpsdk.model.Extensions;
import io.github.ogpsdk.model.HasWords;
import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.LooseId;
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
 * Something that was contributed, and the answer, such as a proposal that was accepted.
 *
 * <p>Build it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param id its id in the document, or its publisher's own, such as {@code P-117}
 * @param date when it was given
 * @param by who gave it: sectors, or ids of organizations
 * @param consultation the id of the consultation in which it was given
 * @param theme its theme
 * @param summary what it says, in short
 * @param published whether it was published
 * @param url where it can be read
 * @param answer how it was answered, such as {@code accepted}
 * @param reason the reason given for the answer
 * @param responseSection the section of the reasoned response that answers it
 * @param commitments the ids of the commitments that it led to
 * @param sources the sources of the facts of this object
 * @param note words for people; no rule reads them
 * @param partial the names of the lists that are known to be incomplete
 * @param unknown the reasons why members have no value, by name
 * @param extensions the members that this version of the format does not know, in order
 * @ogp.source OGP glossary, Reasoned Response; shape: docs/adr/0003
 */
@Value.Builder
@OgpStyle
@OgpRecord
public record Contribution(
    @LooseId String id,
    Optional<PartialDate> date,
    Listing<String> by,
    @RefersTo("consultation") Optional<String> consultation,
    Optional<@HasWords Text> theme,
    Optional<@HasWords Text> summary,
    Optional<Boolean> published,
    Optional<@WebAddress String> url,
    Optional<Answering> answer,
    Optional<@HasWords Text> reason,
    @JsonProperty("responseSection") Optional<String> responseSection,
    @RefersTo("commitment") Listing<String> commitments,
    Listing<@Valid Source> sources,
    Optional<Text> note,
    Partial partial,
    Unknown unknown,
    @Extensions Map<String, @Nullable Object> extensions)
    implements Recorded, WithContribution {

  /**
   * Checks the invariants.
   *
   * @throws IllegalArgumentException if one is broken; the message names attribute, rule and value
   */
  public Contribution {
    extensions = Wire.extensions(extensions);
    CompletenessMerger siblings =
        new CompletenessMerger("Contribution", partial, unknown, extensions);
    id = siblings.required("id", id);
    date = siblings.value("date", date);
    by = siblings.list("by", by);
    consultation = siblings.value("consultation", consultation);
    theme = siblings.value("theme", theme);
    summary = siblings.value("summary", summary);
    published = siblings.value("published", published);
    url = siblings.value("url", url);
    answer = siblings.value("answer", answer);
    reason = siblings.value("reason", reason);
    responseSection = siblings.value("responseSection", responseSection);
    commitments = siblings.list("commitments", commitments);
    sources = siblings.list("sources", sources);
    note = siblings.value("note", note);
    partial = siblings.partial();
    unknown = siblings.unknown();
  }

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Contribution}. */
  public static final class Builder extends ContributionBuilder {
    Builder() {
      by(Listing.unset());
      commitments(Listing.unset());
      sources(Listing.unset());
      partial(Partial.NONE);
      unknown(Unknown.none());
    }
  }
}
