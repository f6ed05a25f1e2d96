package io.github.ogpsdk.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A document and when people could read it, such as minutes published on {@code 2024-08-12}.
 *
 * <p>Build it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param type what it is, such as {@code minutes}
 * @param title its title
 * @param url where it can be read
 * @param date the date it bears
 * @param sent when it was given to the participants
 * @param published when it was published
 * @param approved when it was approved
 * @param isPublished whether a source states that it is public, where no date is known
 * @param language its language, a BCP 47 tag such as {@code es}
 * @param version its version, as printed
 * @param sources the sources of the facts of this object
 * @param note words for people; no rule reads them
 * @param partial the names of the lists that are known to be incomplete
 * @param unknown the reasons why members have no value, by name
 * @param extensions the members that this version of the format does not know, in order
 * @ogp.source none: SDK decision, docs/adr/0003; after OCDS Document
 */
@Value.Builder
@OgpStyle
@OgpRecord
public record Document(
    Optional<DocumentType> type,
    Optional<@HasWords Text> title,
    Optional<@WebAddress String> url,
    Optional<PartialDate> date,
    Optional<PartialDate> sent,
    Optional<PartialDate> published,
    Optional<PartialDate> approved,
    @JsonProperty("isPublished") Optional<Boolean> isPublished,
    Optional<String> language,
    Optional<String> version,
    Listing<@Valid Source> sources,
    Optional<Text> note,
    Partial partial,
    Unknown unknown,
    @Extensions Map<String, @Nullable Object> extensions)
    implements Recorded, WithDocument {

  /**
   * Checks the invariants.
   *
   * @throws IllegalArgumentException if one is broken; the message names attribute, rule and value
   */
  public Document {
    extensions = Wire.extensions(extensions);
    CompletenessMerger siblings = new CompletenessMerger("Document", partial, unknown, extensions);
    type = siblings.value("type", type);
    title = siblings.value("title", title);
    url = siblings.value("url", url);
    date = siblings.value("date", date);
    sent = siblings.value("sent", sent);
    published = siblings.value("published", published);
    approved = siblings.value("approved", approved);
    isPublished = siblings.value("isPublished", isPublished);
    language = siblings.value("language", language);
    version = siblings.value("version", version);
    sources = siblings.list("sources", sources);
    note = siblings.value("note", note);
    partial = siblings.partial();
    unknown = siblings.unknown();
  }

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Document}. */
  public static final class Builder extends DocumentBuilder {
    Builder() {
      sources(Listing.unset());
      partial(Partial.NONE);
      unknown(Unknown.none());
    }
  }
}
