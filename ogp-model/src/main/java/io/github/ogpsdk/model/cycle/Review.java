package io.github.ogpsdk.model.cycle;

import io.github.ogpsdk.model.CompletenessMerger;
import io.github.ogpsdk.model.CyclePhase;
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
import io.github.ogpsdk.model.Wire;
import io.github.ogpsdk.model.body.Meeting;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What the IRM or another evaluator found, such as an action plan review.
 *
 * <p>Build it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param id its id in the document, or its publisher's own
 * @param product what it is, such as {@code action-plan-review}
 * @param assessor who reviewed, such as {@code irm}
 * @param independent whether the assessor is independent of the member
 * @param edition the edition of the rules that it applied
 * @param phase the phase that it reviewed
 * @param published when it was published
 * @param commitment the id of the commitment reviewed, where it is about one
 * @param about the plan in words, where the plan has no cycle in this document
 * @param answers its verdicts on requirements
 * @param codings its codes for commitments
 * @param meetings the assessor's own meetings with stakeholders
 * @param tallies numbers that it gives
 * @param sources the sources of the facts of this object
 * @param note words for people; no rule reads them
 * @param partial the names of the lists that are known to be incomplete
 * @param unknown the reasons why members have no value, by name
 * @param extensions the members that this version of the format does not know, in order
 * @ogp.source IRM products and process: Co-Creation Brief, Action Plan Review, Results Report;
 *     after schema.org Review
 */
@Value.Builder
@OgpStyle
@OgpRecord
public record Review(
    Optional<@LooseId String> id,
    ReviewProduct product,
    Assessor assessor,
    Optional<Boolean> independent,
    Optional<ReviewEdition> edition,
    Optional<CyclePhase> phase,
    Optional<PartialDate> published,
    @RefersTo("commitment") Optional<String> commitment,
    Optional<@HasWords Text> about,
    Listing<@Valid Answer> answers,
    Listing<@Valid Coding> codings,
    Listing<@Valid Meeting> meetings,
    Listing<@Valid ReportedCount> tallies,
    Listing<@Valid Source> sources,
    Optional<Text> note,
    Partial partial,
    Unknown unknown,
    @Extensions Map<String, @Nullable Object> extensions)
    implements Recorded, WithReview {

  /**
   * Checks the invariants.
   *
   * @throws IllegalArgumentException if one is broken; the message names attribute, rule and value
   */
  public Review {
    extensions = Wire.extensions(extensions);
    CompletenessMerger siblings = new CompletenessMerger("Review", partial, unknown, extensions);
    id = siblings.value("id", id);
    product = siblings.required("product", product);
    assessor = siblings.required("assessor", assessor);
    independent = siblings.value("independent", independent);
    edition = siblings.value("edition", edition);
    phase = siblings.value("phase", phase);
    published = siblings.value("published", published);
    commitment = siblings.value("commitment", commitment);
    about = siblings.value("about", about);
    answers = siblings.list("answers", answers);
    codings = siblings.list("codings", codings);
    meetings = siblings.list("meetings", meetings);
    tallies = siblings.list("tallies", tallies);
    sources = siblings.list("sources", sources);
    note = siblings.value("note", note);
    partial = siblings.partial();
    unknown = siblings.unknown();
  }

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Review}. */
  public static final class Builder extends ReviewBuilder {
    Builder() {
      answers(Listing.unset());
      codings(Listing.unset());
      meetings(Listing.unset());
      tallies(Listing.unset());
      sources(Listing.unset());
      partial(Partial.NONE);
      unknown(Unknown.none());
    }
  }
}
