package io.github.ogpsdk.model.cycle;

import io.github.ogpsdk.model.CompletenessMerger;
import io.github.ogpsdk.model.Extensions;
import io.github.ogpsdk.model.HasWords;
import io.github.ogpsdk.model.Invariants;
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
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A promise in a plan, such as {@code PE0066}.
 *
 * <p>Build it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param id its id; OGP's own where there is one, such as {@code PE0066}
 * @param title its title, by language; expected
 * @param theme its theme, such as "open data"
 * @param problem the public problem that it addresses
 * @param description what is to be done
 * @param values the OGP values that it serves, such as {@code transparency}
 * @param lead the ids of the lead agencies
 * @param supporting who supports it
 * @param from when it starts
 * @param to when it ends; not bound to the plan's own period
 * @param completed when it was fully implemented
 * @param pathway how it came to be; in an action plan when absent
 * @param milestones its milestones
 * @param progress reports on how far it has come
 * @param url where it can be read
 * @param sources the sources of the facts of this object
 * @param note words for people; no rule reads them
 * @param partial the names of the lists that are known to be incomplete
 * @param unknown the reasons why members have no value, by name
 * @param extensions the members that this version of the format does not know, in order
 * @ogp.source OGP glossary, Commitment; after StratML goal
 */
@Value.Builder
@OgpStyle
@OgpRecord
public record Commitment(
    @LooseId String id,
    Optional<@NotNull @HasWords Text> title,
    Optional<@HasWords Text> theme,
    Optional<@HasWords Text> problem,
    Optional<@HasWords Text> description,
    Listing<OgpValue> values,
    @RefersTo("organization") Listing<String> lead,
    Listing<@Valid Supporter> supporting,
    Optional<PartialDate> from,
    Optional<PartialDate> to,
    Optional<PartialDate> completed,
    Optional<CommitmentPathway> pathway,
    Listing<@Valid Milestone> milestones,
    Listing<@Valid Progress> progress,
    Optional<@WebAddress String> url,
    Listing<@Valid Source> sources,
    Optional<Text> note,
    Partial partial,
    Unknown unknown,
    @Extensions Map<String, @Nullable Object> extensions)
    implements Recorded, WithCommitment {

  /**
   * Checks the invariants.
   *
   * @throws IllegalArgumentException if one is broken; the message names attribute, rule and value
   */
  public Commitment {
    extensions = Wire.extensions(extensions);
    CompletenessMerger siblings =
        new CompletenessMerger("Commitment", partial, unknown, extensions);
    id = siblings.required("id", id);
    title = siblings.value("title", title);
    theme = siblings.value("theme", theme);
    problem = siblings.value("problem", problem);
    description = siblings.value("description", description);
    values = siblings.list("values", values);
    lead = siblings.list("lead", lead);
    supporting = siblings.list("supporting", supporting);
    from = siblings.value("from", from);
    to = siblings.value("to", to);
    completed = siblings.value("completed", completed);
    pathway = siblings.value("pathway", pathway);
    milestones = siblings.list("milestones", milestones);
    progress = siblings.list("progress", progress);
    url = siblings.value("url", url);
    sources = siblings.list("sources", sources);
    note = siblings.value("note", note);
    partial = siblings.partial();
    unknown = siblings.unknown();
    Invariants.ordered("Commitment", "from", from, "to", to);
  }

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Commitment}. */
  public static final class Builder extends CommitmentBuilder {
    Builder() {
      values(Listing.unset());
      lead(Listing.unset());
      supporting(Listing.unset());
      milestones(Listing.unset());
      progress(Listing.unset());
      sources(Listing.unset());
      partial(Partial.NONE);
      unknown(Unknown.none());
    }
  }
}
