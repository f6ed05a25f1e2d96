package io.github.ogpsdk.model.body;

import com.fasterxml.jackson.annotation.JsonProperty;
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
import io.github.ogpsdk.model.Siblings;
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
 * @param id its id in the document
 * @param title its title
 * @param type what it is
 * @param status whether it binds; in force when absent
 * @param from in force since
 * @param to in force until
 * @param cycle the cycle it was made for
 * @param adopted adopted
 * @param adoptedBy who agreed it: sectors, or {@code body}
 * @param published published
 * @param isPublished whether it is stated to be public
 * @param url where it can be read
 * @param mandate what the body is for
 * @param chair who chairs, one entry a position
 * @param decision how it decides
 * @param quorum who must be there
 * @param meeting how it meets
 * @param term how long seats are held
 * @param selection how seats are filled
 * @param coversConflictOfInterest whether it has rules on conflicts of interest
 * @param membersPaid whether members are paid
 * @param coversBothSides whether it demands both sides
 * @param sources where the facts of this object come from
 * @param note words for people; no rule reads them
 * @param partial the lists that are incomplete
 * @param unknown why members have no value
 * @param extensions members that this version does not know
 * @ogp.source none: SDK decision, docs/adr/0003
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
    Siblings siblings = new Siblings("Charter", partial, unknown, extensions);
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
