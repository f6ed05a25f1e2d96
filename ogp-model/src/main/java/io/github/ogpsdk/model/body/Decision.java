package io.github.ogpsdk.model.body;

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
 * Something a meeting decided, such as new rules of procedure.
 *
 * <p>Build it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param subject what was decided about, such as "new rules of procedure"
 * @param outcome what came of it, such as {@code adopted}
 * @param mode how it was decided, such as {@code consensus}
 * @param votes the votes, one entry for each side
 * @param sources the sources of the facts of this object
 * @param note words for people; no rule reads them
 * @param partial the names of the lists that are known to be incomplete
 * @param unknown the reasons why members have no value, by name
 * @param extensions the members that this version of the format does not know, in order
 * @ogp.source none: SDK decision, docs/adr/0003; after Popolo Motion
 */
@Value.Builder
@OgpStyle
@OgpRecord
public record Decision(
    @HasWords Text subject,
    Optional<DecisionOutcome> outcome,
    Optional<DecisionMode> mode,
    Listing<@Valid Vote> votes,
    Listing<@Valid Source> sources,
    Optional<Text> note,
    Partial partial,
    Unknown unknown,
    @Extensions Map<String, @Nullable Object> extensions)
    implements Recorded, WithDecision {

  /**
   * Checks the invariants.
   *
   * @throws IllegalArgumentException if one is broken; the message names attribute, rule and value
   */
  public Decision {
    extensions = Wire.extensions(extensions);
    CompletenessMerger siblings = new CompletenessMerger("Decision", partial, unknown, extensions);
    subject = siblings.required("subject", subject);
    outcome = siblings.value("outcome", outcome);
    mode = siblings.value("mode", mode);
    votes = siblings.list("votes", votes);
    sources = siblings.list("sources", sources);
    note = siblings.value("note", note);
    partial = siblings.partial();
    unknown = siblings.unknown();
  }

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Decision}. */
  public static final class Builder extends DecisionBuilder {
    Builder() {
      votes(Listing.unset());
      sources(Listing.unset());
      partial(Partial.NONE);
      unknown(Unknown.none());
    }
  }
}
