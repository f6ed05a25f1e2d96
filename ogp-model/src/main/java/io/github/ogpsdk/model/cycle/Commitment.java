package io.github.ogpsdk.model.cycle;

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
import io.github.ogpsdk.model.Siblings;
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
 * @param id its id; OGP's where there is one
 * @param title its title
 * @param theme its theme
 * @param problem the problem it addresses
 * @param description what it is
 * @param values the values it serves
 * @param lead the lead agencies
 * @param supporting who supports it
 * @param from starts
 * @param to ends
 * @param completed fully implemented on
 * @param pathway how it came to be; in an action plan when absent
 * @param milestones its milestones
 * @param progress how far it has come
 * @param url where it can be read
 * @param sources where the facts of this object come from
 * @param note words for people; no rule reads them
 * @param partial the lists that are incomplete
 * @param unknown why members have no value
 * @param extensions members that this version does not know
 * @ogp.source none: SDK decision, docs/adr/0003; after StratML goal
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
    Siblings siblings = new Siblings("Commitment", partial, unknown, extensions);
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
