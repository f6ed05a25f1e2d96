package io.github.ogpsdk.model.body;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.ogpsdk.model.CompletenessMerger;
import io.github.ogpsdk.model.Extensions;
import io.github.ogpsdk.model.HasWords;
import io.github.ogpsdk.model.Invariants;
import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.ObjectId;
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
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a mechanism for a time, such as its terms of reference: what the body demands of
 * itself.
 *
 * <p>Build it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param id its id in the document, such as {@code rules-2020}
 * @param title its title, as printed
 * @param type what kind of text it is, such as {@code terms-of-reference}
 * @param status whether it binds, such as {@code draft}; in force when absent
 * @param from the first day on which it is in force
 * @param to the last day on which it is in force; still in force, until the document's {@code
 *     asOf}, when absent
 * @param cycle the id of the cycle it was made for
 * @param adopted when it was adopted
 * @param adoptedBy who agreed to it: sectors, or {@code body}
 * @param published when it was published
 * @param isPublished whether a source states that it is public, where no date is known
 * @param url where it can be read
 * @param mandate what the body is for
 * @param chair who chairs, one entry for each position
 * @param decision how the body decides
 * @param quorum who must be there for a decision
 * @param meeting how the body is to meet
 * @param term how long seats may be held
 * @param selection how seats are to be filled
 * @param coversConflictOfInterest whether it has rules on conflicts of interest
 * @param membersPaid whether members are paid for their service
 * @param coversBothSides whether it demands members from government and from outside government
 * @param sources the sources of the facts of this object
 * @param note words for people; no rule reads them
 * @param partial the names of the lists that are known to be incomplete
 * @param unknown the reasons why members have no value, by name
 * @param extensions the members that this version of the format does not know, in order
 * @ogp.source Participation and Co-Creation Standards (2022), requirement 1.1: basic rules on
 *     participation are public; shape: docs/adr/0003
 */
@Value.Builder
@OgpStyle
@OgpRecord
public record Charter(
    Optional<@ObjectId String> id,
    Optional<@HasWords Text> title,
    Optional<CharterType> type,
    Optional<CharterStatus> status,
    Optional<PartialDate> from,
    Optional<PartialDate> to,
    @RefersTo("cycle") Optional<String> cycle,
    Optional<PartialDate> adopted,
    @JsonProperty("adoptedBy") Listing<Side> adoptedBy,
    Optional<PartialDate> published,
    @JsonProperty("isPublished") Optional<Boolean> isPublished,
    Optional<@WebAddress String> url,
    Optional<@Valid Mandate> mandate,
    Listing<@Valid ChairRule> chair,
    Optional<@Valid DecisionRule> decision,
    Optional<@Valid QuorumRule> quorum,
    Optional<@Valid MeetingRule> meeting,
    Listing<@Valid TermRule> term,
    Listing<@Valid SelectionRule> selection,
    @JsonProperty("coversConflictOfInterest") Optional<Boolean> coversConflictOfInterest,
    @JsonProperty("membersPaid") Optional<Boolean> membersPaid,
    @JsonProperty("coversBothSides") Optional<Boolean> coversBothSides,
    Listing<@Valid Source> sources,
    Optional<Text> note,
    Partial partial,
    Unknown unknown,
    @Extensions Map<String, @Nullable Object> extensions)
    implements Recorded, WithCharter {

  /**
   * Checks the invariants.
   *
   * @throws IllegalArgumentException if one is broken; the message names attribute, rule and value
   */
  public Charter {
    extensions = Wire.extensions(extensions);
    CompletenessMerger siblings = new CompletenessMerger("Charter", partial, unknown, extensions);
    id = siblings.value("id", id);
    title = siblings.value("title", title);
    type = siblings.value("type", type);
    status = siblings.value("status", status);
    from = siblings.value("from", from);
    to = siblings.value("to", to);
    cycle = siblings.value("cycle", cycle);
    adopted = siblings.value("adopted", adopted);
    adoptedBy = siblings.list("adoptedBy", adoptedBy);
    published = siblings.value("published", published);
    isPublished = siblings.value("isPublished", isPublished);
    url = siblings.value("url", url);
    mandate = siblings.value("mandate", mandate);
    chair = siblings.list("chair", chair);
    decision = siblings.value("decision", decision);
    quorum = siblings.value("quorum", quorum);
    meeting = siblings.value("meeting", meeting);
    term = siblings.list("term", term);
    selection = siblings.list("selection", selection);
    coversConflictOfInterest = siblings.value("coversConflictOfInterest", coversConflictOfInterest);
    membersPaid = siblings.value("membersPaid", membersPaid);
    coversBothSides = siblings.value("coversBothSides", coversBothSides);
    sources = siblings.list("sources", sources);
    note = siblings.value("note", note);
    partial = siblings.partial();
    unknown = siblings.unknown();
    Invariants.ordered("Charter", "from", from, "to", to);
  }

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Charter}. */
  public static final class Builder extends CharterBuilder {
    Builder() {
      adoptedBy(Listing.unset());
      chair(Listing.unset());
      term(Listing.unset());
      selection(Listing.unset());
      sources(Listing.unset());
      partial(Partial.NONE);
      unknown(Unknown.none());
    }
  }
}
