package io.github.ogpsdk.model.cycle;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.ogpsdk.model.CompletenessMerger;
import io.github.ogpsdk.model.Document;
import io.github.ogpsdk.model.Extensions;
import io.github.ogpsdk.model.HasWords;
import io.github.ogpsdk.model.Invariants;
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
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An action plan, such as the one for 2023 to 2025.
 *
 * <p>Build it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param title its title
 * @param from the first day of implementation
 * @param to the last day of implementation
 * @param years its stated term in years, such as 2 or 4
 * @param cohort its cohort: {@code odd}, {@code even} or a year
 * @param approved when government approved it
 * @param submitted when it was delivered, that is, uploaded to the OGP site
 * @param published when it was published
 * @param launched when it was launched
 * @param languages its languages, BCP 47 tags such as {@code es}
 * @param commitmentCount how many commitments it has, as printed, 0 or more
 * @param tallies numbers that have no place of their own
 * @param documents its text and its versions
 * @param refresh the refreshes at the two-year mark of a four-year plan
 * @param amendments changes made during implementation
 * @param delays announced delays and shifts
 * @param commitments its commitments
 * @param sources the sources of the facts of this object
 * @param note words for people; no rule reads them
 * @param partial the names of the lists that are known to be incomplete
 * @param unknown the reasons why members have no value, by name
 * @param extensions the members that this version of the format does not know, in order
 * @ogp.source OGP glossary, Action Plan; after IATI activity
 */
@Value.Builder
@OgpStyle
@OgpRecord
public record Plan(
    Optional<@HasWords Text> title,
    Optional<PartialDate> from,
    Optional<PartialDate> to,
    Optional<Integer> years,
    Optional<String> cohort,
    Optional<PartialDate> approved,
    Optional<PartialDate> submitted,
    Optional<PartialDate> published,
    Optional<PartialDate> launched,
    Listing<String> languages,
    @JsonProperty("commitmentCount") Optional<Integer> commitmentCount,
    Listing<@Valid ReportedCount> tallies,
    Listing<@Valid Document> documents,
    Listing<@Valid PlanChange> refresh,
    Listing<@Valid PlanChange> amendments,
    Listing<@Valid PlanChange> delays,
    Listing<@Valid Commitment> commitments,
    Listing<@Valid Source> sources,
    Optional<Text> note,
    Partial partial,
    Unknown unknown,
    @Extensions Map<String, @Nullable Object> extensions)
    implements Recorded, WithPlan {

  /**
   * Checks the invariants.
   *
   * @throws IllegalArgumentException if one is broken; the message names attribute, rule and value
   */
  public Plan {
    extensions = Wire.extensions(extensions);
    CompletenessMerger siblings = new CompletenessMerger("Plan", partial, unknown, extensions);
    title = siblings.value("title", title);
    from = siblings.value("from", from);
    to = siblings.value("to", to);
    years = siblings.value("years", years);
    cohort = siblings.value("cohort", cohort);
    approved = siblings.value("approved", approved);
    submitted = siblings.value("submitted", submitted);
    published = siblings.value("published", published);
    launched = siblings.value("launched", launched);
    languages = siblings.list("languages", languages);
    commitmentCount = siblings.value("commitmentCount", commitmentCount);
    tallies = siblings.list("tallies", tallies);
    documents = siblings.list("documents", documents);
    refresh = siblings.list("refresh", refresh);
    amendments = siblings.list("amendments", amendments);
    delays = siblings.list("delays", delays);
    commitments = siblings.list("commitments", commitments);
    sources = siblings.list("sources", sources);
    note = siblings.value("note", note);
    partial = siblings.partial();
    unknown = siblings.unknown();
    Invariants.ordered("Plan", "from", from, "to", to);
    Invariants.notNegative("Plan", "years", years);
    Invariants.notNegative("Plan", "commitmentCount", commitmentCount);
  }

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Plan}. */
  public static final class Builder extends PlanBuilder {
    Builder() {
      languages(Listing.unset());
      tallies(Listing.unset());
      documents(Listing.unset());
      refresh(Listing.unset());
      amendments(Listing.unset());
      delays(Listing.unset());
      commitments(Listing.unset());
      sources(Listing.unset());
      partial(Partial.NONE);
      unknown(Unknown.none());
    }
  }
}
