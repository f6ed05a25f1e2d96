package io.github.ogpsdk.model.cycle;

import com.fasterxml.jackson.annotation.JsonProperty;
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
 * A report on progress, such as substantial in {@code 2024-02}.
 *
 * <p>Build it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param period the time that the report is about, such as {@code 2023-10/2024-03}
 * @param status how far the work has come, by the reporter's own account
 * @param text what was done
 * @param challenges what was hard
 * @param evidence web addresses of the evidence
 * @param evidenceText the evidence, where it is no web address
 * @param sources the sources of the facts of this object
 * @param note words for people; no rule reads them
 * @param partial the names of the lists that are known to be incomplete
 * @param unknown the reasons why members have no value, by name
 * @param extensions the members that this version of the format does not know, in order
 * @ogp.source none: SDK decision, docs/adr/0003
 */
@Value.Builder
@OgpStyle
@OgpRecord
public record Progress(
    Optional<PartialDate> period,
    Optional<ProgressStatus> status,
    Optional<@HasWords Text> text,
    Optional<@HasWords Text> challenges,
    Listing<@WebAddress String> evidence,
    @JsonProperty("evidenceText") Optional<@HasWords Text> evidenceText,
    Listing<@Valid Source> sources,
    Optional<Text> note,
    Partial partial,
    Unknown unknown,
    @Extensions Map<String, @Nullable Object> extensions)
    implements Recorded, WithProgress {

  /**
   * Checks the invariants.
   *
   * @throws IllegalArgumentException if one is broken; the message names attribute, rule and value
   */
  public Progress {
    extensions = Wire.extensions(extensions);
    CompletenessMerger siblings = new CompletenessMerger("Progress", partial, unknown, extensions);
    period = siblings.value("period", period);
    status = siblings.value("status", status);
    text = siblings.value("text", text);
    challenges = siblings.value("challenges", challenges);
    evidence = siblings.list("evidence", evidence);
    evidenceText = siblings.value("evidenceText", evidenceText);
    sources = siblings.list("sources", sources);
    note = siblings.value("note", note);
    partial = siblings.partial();
    unknown = siblings.unknown();
  }

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Progress}. */
  public static final class Builder extends ProgressBuilder {
    Builder() {
      evidence(Listing.unset());
      sources(Listing.unset());
      partial(Partial.NONE);
      unknown(Unknown.none());
    }
  }
}
