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
import io.github.ogpsdk.model.Sector;
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
 * @param id its id in the document, such as {@code election-2022}
 * @param kind the occasion, such as {@code renewal}; seats were filled when absent
 * @param sector the side whose seats were filled; all sides when absent
 * @param methods the ways used, together, such as {@code open-call} and {@code open-election}
 * @param organizer who ran it
 * @param decidedBy who decided: a sector, {@code body} or {@code jury}
 * @param jury who sat on the jury
 * @param jurySize how many sat on the jury, 0 or more
 * @param rule the clause that was applied, as printed
 * @param call when the call was published
 * @param from when nominations opened
 * @param to when nominations closed
 * @param postponed when it was put off
 * @param vote the day of the vote
 * @param announced when the result was announced
 * @param starts when members took office
 * @param label the name of the mandate, such as "2022-2024"
 * @param horizon how long the mandate is meant to last, such as {@code P2Y}
 * @param voteHeld whether a vote was held; with as many candidates as seats there may be none
 * @param seats how many seats were to be filled, 0 or more
 * @param candidates how many stood, 0 or more
 * @param shortlisted how many came on the short list, 0 or more
 * @param voters how many voted, 0 or more
 * @param comments how many comments came in, 0 or more
 * @param elected how many were chosen, 0 or more
 * @param reelected how many of them had held a seat before, 0 or more
 * @param newcomers how many of them were chosen for the first time, 0 or more
 * @param topScore the best score, in the selection's own scale
 * @param results what each candidate came to
 * @param parts the same facts by constituency
 * @param sources the sources of the facts of this object
 * @param note words for people; no rule reads them
 * @param partial the names of the lists that are known to be incomplete
 * @param unknown the reasons why members have no value, by name
 * @param extensions the members that this version of the format does not know, in order
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
    CompletenessMerger siblings = new CompletenessMerger("Selection", partial, unknown, extensions);
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
