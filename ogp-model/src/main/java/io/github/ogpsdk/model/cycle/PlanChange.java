package io.github.ogpsdk.model.cycle;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.ogpsdk.model.CompletenessMerger;
import io.github.ogpsdk.model.Document;
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
import io.github.ogpsdk.model.Wire;
import io.github.ogpsdk.model.body.Side;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A dated change to a plan, such as its two-year refresh or an announced delay.
 *
 * <p>Build it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param date when it was made or announced
 * @param due the day by which it was due
 * @param until the new date that it sets
 * @param text the new date in words, where it is no date
 * @param agreedBy who agreed to it: sectors, or {@code body}
 * @param by who announced it
 * @param reason why it was made
 * @param coCreated whether it was made together with civil society
 * @param document the document that records it
 * @param sources the sources of the facts of this object
 * @param note words for people; no rule reads them
 * @param partial the names of the lists that are known to be incomplete
 * @param unknown the reasons why members have no value, by name
 * @param extensions the members that this version of the format does not know, in order
 * @ogp.source Articles of Governance, four-year plans: refresh at the two-year mark; shape:
 *     docs/adr/0003
 */
@Value.Builder
@OgpStyle
@OgpRecord
public record PlanChange(
    Optional<PartialDate> date,
    Optional<PartialDate> due,
    Optional<PartialDate> until,
    Optional<@HasWords Text> text,
    @JsonProperty("agreedBy") Listing<Side> agreedBy,
    Optional<ChangeAuthor> by,
    Optional<@HasWords Text> reason,
    @JsonProperty("coCreated") Optional<Boolean> coCreated,
    Optional<@Valid Document> document,
    Listing<@Valid Source> sources,
    Optional<Text> note,
    Partial partial,
    Unknown unknown,
    @Extensions Map<String, @Nullable Object> extensions)
    implements Recorded, WithPlanChange {

  /**
   * Checks the invariants.
   *
   * @throws IllegalArgumentException if one is broken; the message names attribute, rule and value
   */
  public PlanChange {
    extensions = Wire.extensions(extensions);
    CompletenessMerger siblings =
        new CompletenessMerger("PlanChange", partial, unknown, extensions);
    date = siblings.value("date", date);
    due = siblings.value("due", due);
    until = siblings.value("until", until);
    text = siblings.value("text", text);
    agreedBy = siblings.list("agreedBy", agreedBy);
    by = siblings.value("by", by);
    reason = siblings.value("reason", reason);
    coCreated = siblings.value("coCreated", coCreated);
    document = siblings.value("document", document);
    sources = siblings.list("sources", sources);
    note = siblings.value("note", note);
    partial = siblings.partial();
    unknown = siblings.unknown();
  }

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PlanChange}. */
  public static final class Builder extends PlanChangeBuilder {
    Builder() {
      agreedBy(Listing.unset());
      sources(Listing.unset());
      partial(Partial.NONE);
      unknown(Unknown.none());
    }
  }
}
