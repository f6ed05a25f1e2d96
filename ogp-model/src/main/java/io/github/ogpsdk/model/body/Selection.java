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
import io.github.ogpsdk.model.Sector;
import io.github.ogpsdk.model.Siblings;
import io.github.ogpsdk.model.Source;
import io.github.ogpsdk.model.Text;
import io.github.ogpsdk.model.Unknown;
import io.github.ogpsdk.model.Wire;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A call or election that took place, such as 38 candidates for 16 seats.
 *
 * <p>Build it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param id its id in the document
 * @param kind the occasion
 * @param sector the side whose seats were filled; all when absent
 * @param methods the ways used, together
 * @param organizer who ran it
 * @param decidedBy who decided: a sector, {@code body} or {@code jury}
 * @param jury who sat on the jury
 * @param jurySize how many sat on the jury
 * @param rule the clause applied
 * @param call call published
 * @param from nominations open
 * @param to nominations close
 * @param postponed when it was put off
 * @param vote day of the vote
 * @param announced result announced
 * @param starts members take office
 * @param label the mandate's name
 * @param horizon how long the mandate is meant to last
 * @param voteHeld whether a vote was held
 * @param seats seats to fill
 * @param candidates candidates
 * @param shortlisted candidates on the short list
 * @param voters voters
 * @param comments comments
 * @param elected elected
 * @param reelected elected again
 * @param newcomers elected for the first time
 * @param topScore the best score
 * @param results what candidates came to
 * @param parts the counts by constituency
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
public record Selection(
    Optional<@ObjectId String> id,
    Optional<SelectionKind> kind,
    Optional<Sector> sector,
    Listing<SelectionMethod> methods,
    @RefersTo("organization") Optional<String> organizer,
    @JsonProperty("decidedBy") Optional<Side> decidedBy,
    Optional<@HasWords Text> jury,
    @JsonProperty("jurySize") Optional<Integer> jurySize,
    Optional<@HasWords Text> rule,
    Optional<PartialDate> call,
    Optional<PartialDate> from,
    Optional<PartialDate> to,
    Listing<PartialDate> postponed,
    Optional<PartialDate> vote,
    Optional<PartialDate> announced,
    Optional<PartialDate> starts,
    Optional<@HasWords Text> label,
    Optional<Period> horizon,
    @JsonProperty("voteHeld") Optional<Boolean> voteHeld,
    Optional<Integer> seats,
    Optional<Integer> candidates,
    Optional<Integer> shortlisted,
    Optional<Integer> voters,
    Optional<Integer> comments,
    Optional<Integer> elected,
    Optional<Integer> reelected,
    Optional<Integer> newcomers,
    @JsonProperty("topScore") Optional<BigDecimal> topScore,
    Listing<@Valid SelectionResult> results,
    Listing<@Valid Selection> parts,
    Listing<@Valid Source> sources,
    Optional<Text> note,
    Partial partial,
    Unknown unknown,
    @Extensions Map<String, @Nullable Object> extensions)
    implements Recorded, WithSelection {

  /**
   * Checks the invariants.
   *
   * @throws IllegalArgumentException if one is broken; the message names attribute, rule and value
   */
  public Selection {
    extensions = Wire.extensions(extensions);
    Siblings siblings = new Siblings("Selection", partial, unknown, extensions);
    id = siblings.value("id", id);
    kind = siblings.value("kind", kind);
    sector = siblings.value("sector", sector);
    methods = siblings.list("methods", methods);
    organizer = siblings.value("organizer", organizer);
    decidedBy = siblings.value("decidedBy", decidedBy);
    jury = siblings.value("jury", jury);
    jurySize = siblings.value("jurySize", jurySize);
    rule = siblings.value("rule", rule);
    call = siblings.value("call", call);
    from = siblings.value("from", from);
    to = siblings.value("to", to);
    postponed = siblings.list("postponed", postponed);
    vote = siblings.value("vote", vote);
    announced = siblings.value("announced", announced);
    starts = siblings.value("starts", starts);
    label = siblings.value("label", label);
    horizon = siblings.value("horizon", horizon);
    voteHeld = siblings.value("voteHeld", voteHeld);
    seats = siblings.value("seats", seats);
    candidates = siblings.value("candidates", candidates);
    shortlisted = siblings.value("shortlisted", shortlisted);
    voters = siblings.value("voters", voters);
    comments = siblings.value("comments", comments);
    elected = siblings.value("elected", elected);
    reelected = siblings.value("reelected", reelected);
    newcomers = siblings.value("newcomers", newcomers);
    topScore = siblings.value("topScore", topScore);
    results = siblings.list("results", results);
    parts = siblings.list("parts", parts);
    sources = siblings.list("sources", sources);
    note = siblings.value("note", note);
    partial = siblings.partial();
    unknown = siblings.unknown();
    Invariants.ordered("Selection", "from", from, "to", to);
    Invariants.notNegative("Selection", "jurySize", jurySize);
    Invariants.notNegative("Selection", "seats", seats);
    Invariants.notNegative("Selection", "candidates", candidates);
    Invariants.notNegative("Selection", "shortlisted", shortlisted);
    Invariants.notNegative("Selection", "voters", voters);
    Invariants.notNegative("Selection", "comments", comments);
    Invariants.notNegative("Selection", "elected", elected);
    Invariants.notNegative("Selection", "reelected", reelected);
    Invariants.notNegative("Selection", "newcomers", newcomers);
  }

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Selection}. */
  public static final class Builder extends SelectionBuilder {
    Builder() {
      methods(Listing.unset());
      postponed(Listing.unset());
      results(Listing.unset());
      parts(Listing.unset());
      sources(Listing.unset());
      partial(Partial.NONE);
      unknown(Unknown.none());
    }
  }
}
