package io.github.ogpsdk.model.cycle;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.ogpsdk.model.CompletenessMerger;
import io.github.ogpsdk.model.Extensions;
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
import io.github.ogpsdk.model.body.Meeting;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * How a plan was made together, such as a process begun in May 2022.
 *
 * <p>Build it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param from the first day of the process
 * @param to the last day of the process
 * @param phases its timeline
 * @param notice the timeline and ways to take part, as published ahead (requirement 3.1)
 * @param outreach activities that made OGP and the process known (requirement 3.2)
 * @param consultations the channels for input (requirement 3.3)
 * @param events workshops and meetings outside a body
 * @param contributions what people contributed
 * @param contributionsPublished how much of it was published
 * @param response the reasoned responses (requirement 4.1)
 * @param tallies numbers that have no place of their own
 * @param sources the sources of the facts of this object
 * @param note words for people; no rule reads them
 * @param partial the names of the lists that are known to be incomplete
 * @param unknown the reasons why members have no value, by name
 * @param extensions the members that this version of the format does not know, in order
 * @ogp.source Participation and Co-Creation Standards (2022), standards 3 and 4; after Decidim
 *     participatory process
 */
@Value.Builder
@OgpStyle
@OgpRecord
public record CoCreation(
    Optional<PartialDate> from,
    Optional<PartialDate> to,
    Listing<@Valid ProcessPhase> phases,
    Listing<@Valid Notice> notice,
    Listing<@Valid Meeting> outreach,
    Listing<@Valid Consultation> consultations,
    Listing<@Valid Meeting> events,
    Listing<@Valid Contribution> contributions,
    @JsonProperty("contributionsPublished") Optional<PublicationExtent> contributionsPublished,
    Listing<@Valid ReasonedResponse> response,
    Listing<@Valid ReportedCount> tallies,
    Listing<@Valid Source> sources,
    Optional<Text> note,
    Partial partial,
    Unknown unknown,
    @Extensions Map<String, @Nullable Object> extensions)
    implements Recorded, WithCoCreation {

  /**
   * Checks the invariants.
   *
   * @throws IllegalArgumentException if one is broken; the message names attribute, rule and value
   */
  public CoCreation {
    extensions = Wire.extensions(extensions);
    CompletenessMerger siblings =
        new CompletenessMerger("CoCreation", partial, unknown, extensions);
    from = siblings.value("from", from);
    to = siblings.value("to", to);
    phases = siblings.list("phases", phases);
    notice = siblings.list("notice", notice);
    outreach = siblings.list("outreach", outreach);
    consultations = siblings.list("consultations", consultations);
    events = siblings.list("events", events);
    contributions = siblings.list("contributions", contributions);
    contributionsPublished = siblings.value("contributionsPublished", contributionsPublished);
    response = siblings.list("response", response);
    tallies = siblings.list("tallies", tallies);
    sources = siblings.list("sources", sources);
    note = siblings.value("note", note);
    partial = siblings.partial();
    unknown = siblings.unknown();
    Invariants.ordered("CoCreation", "from", from, "to", to);
  }

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link CoCreation}. */
  public static final class Builder extends CoCreationBuilder {
    Builder() {
      phases(Listing.unset());
      notice(Listing.unset());
      outreach(Listing.unset());
      consultations(Listing.unset());
      events(Listing.unset());
      contributions(Listing.unset());
      response(Listing.unset());
      tallies(Listing.unset());
      sources(Listing.unset());
      partial(Partial.NONE);
      unknown(Unknown.none());
    }
  }
}
