package io.github.ogpsdk.model.body;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.ogpsdk.model.CompletenessMerger;
import io.github.ogpsdk.model.Extensions;
import io.github.ogpsdk.model.HasWords;
import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.OgpRecord;
import io.github.ogpsdk.model.OgpStyle;
import io.github.ogpsdk.model.Partial;
import io.github.ogpsdk.model.Recorded;
import io.github.ogpsdk.model.Source;
import io.github.ogpsdk.model.Text;
import io.github.ogpsdk.model.Unknown;
import io.github.ogpsdk.model.Wire;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a mechanism is for, such as to advise and to monitor.
 *
 * <p>Build it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param functions its tasks, such as {@code advise} and {@code monitor}
 * @param authority how far its word goes, such as {@code advisory}
 * @param bindsGovernment whether government undertook to honor its decisions
 * @param governmentAccountableToBody whether government has to report to it
 * @param text the mandate in the words of its source
 * @param sources the sources of the facts of this object
 * @param note words for people; no rule reads them
 * @param partial the names of the lists that are known to be incomplete
 * @param unknown the reasons why members have no value, by name
 * @param extensions the members that this version of the format does not know, in order
 * @ogp.source OGP glossary, Multi-Stakeholder Forum; shape: docs/adr/0003
 */
@Value.Builder
@OgpStyle
@OgpRecord
public record Mandate(
    Listing<MandateFunction> functions,
    Optional<Authority> authority,
    @JsonProperty("bindsGovernment") Optional<Boolean> bindsGovernment,
    @JsonProperty("governmentAccountableToBody") Optional<Boolean> governmentAccountableToBody,
    Optional<@HasWords Text> text,
    Listing<@Valid Source> sources,
    Optional<Text> note,
    Partial partial,
    Unknown unknown,
    @Extensions Map<String, @Nullable Object> extensions)
    implements Recorded, WithMandate {

  /**
   * Checks the invariants.
   *
   * @throws IllegalArgumentException if one is broken; the message names attribute, rule and value
   */
  public Mandate {
    extensions = Wire.extensions(extensions);
    CompletenessMerger siblings = new CompletenessMerger("Mandate", partial, unknown, extensions);
    functions = siblings.list("functions", functions);
    authority = siblings.value("authority", authority);
    bindsGovernment = siblings.value("bindsGovernment", bindsGovernment);
    governmentAccountableToBody =
        siblings.value("governmentAccountableToBody", governmentAccountableToBody);
    text = siblings.value("text", text);
    sources = siblings.list("sources", sources);
    note = siblings.value("note", note);
    partial = siblings.partial();
    unknown = siblings.unknown();
  }

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Mandate}. */
  public static final class Builder extends MandateBuilder {
    Builder() {
      functions(Listing.unset());
      sources(Listing.unset());
      partial(Partial.NONE);
      unknown(Unknown.none());
    }
  }
}
