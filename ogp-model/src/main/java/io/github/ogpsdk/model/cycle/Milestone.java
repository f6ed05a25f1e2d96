package io.github.ogpsdk.model.cycle;

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
import jakarta.validation.constraints.NotNull;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A step of a commitment or a measure of it, such as {@code C01.1}.
 *
 * <p>Build it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param id its id in the document, such as {@code C01.1}
 * @param title its title, by language; expected
 * @param description its full text
 * @param kind what it is, such as {@code activity}; a milestone when absent
 * @param lead the ids of the lead agencies
 * @param supporting who supports it
 * @param from when it starts
 * @param due the last day that its deadline can mean, such as {@code 2027-12-31} for "by fall 2027"
 * @param deadline the deadline in words, where it is no date
 * @param recurrence how often it recurs, such as {@code P3M}; {@code P0D} for all the time
 * @param target what is to be reached
 * @param tags its publisher's own tags
 * @param indicators its indicators
 * @param progress reports on how far it has come
 * @param url where it can be read
 * @param sources the sources of the facts of this object
 * @param note words for people; no rule reads them
 * @param partial the names of the lists that are known to be incomplete
 * @param unknown the reasons why members have no value, by name
 * @param extensions the members that this version of the format does not know, in order
 * @ogp.source OGP action plan template: milestones of a commitment; after StratML objective
 */
@Value.Builder
@OgpStyle
@OgpRecord
public record Milestone(
    @LooseId String id,
    Optional<@NotNull @HasWords Text> title,
    Optional<@HasWords Text> description,
    Optional<MilestoneKind> kind,
    @RefersTo("organization") Listing<String> lead,
    Listing<@Valid Supporter> supporting,
    Optional<PartialDate> from,
    Optional<PartialDate> due,
    Optional<@HasWords Text> deadline,
    Optional<Period> recurrence,
    Optional<@HasWords Text> target,
    Listing<String> tags,
    Listing<@Valid Milestone> indicators,
    Listing<@Valid Progress> progress,
    Optional<@WebAddress String> url,
    Listing<@Valid Source> sources,
    Optional<Text> note,
    Partial partial,
    Unknown unknown,
    @Extensions Map<String, @Nullable Object> extensions)
    implements Recorded, WithMilestone {

  /**
   * Checks the invariants.
   *
   * @throws IllegalArgumentException if one is broken; the message names attribute, rule and value
   */
  public Milestone {
    extensions = Wire.extensions(extensions);
    CompletenessMerger siblings = new CompletenessMerger("Milestone", partial, unknown, extensions);
    id = siblings.required("id", id);
    title = siblings.value("title", title);
    description = siblings.value("description", description);
    kind = siblings.value("kind", kind);
    lead = siblings.list("lead", lead);
    supporting = siblings.list("supporting", supporting);
    from = siblings.value("from", from);
    due = siblings.value("due", due);
    deadline = siblings.value("deadline", deadline);
    recurrence = siblings.value("recurrence", recurrence);
    target = siblings.value("target", target);
    tags = siblings.list("tags", tags);
    indicators = siblings.list("indicators", indicators);
    progress = siblings.list("progress", progress);
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

  /** Builds a {@link Milestone}. */
  public static final class Builder extends MilestoneBuilder {
    Builder() {
      lead(Listing.unset());
      supporting(Listing.unset());
      tags(Listing.unset());
      indicators(Listing.unset());
      progress(Listing.unset());
      sources(Listing.unset());
      partial(Partial.NONE);
      unknown(Unknown.none());
    }
  }
}
