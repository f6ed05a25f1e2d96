package io.github.ogpsdk.model.body;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.ogpsdk.model.CompletenessMerger;
import io.github.ogpsdk.model.DateSpan;
import io.github.ogpsdk.model.Extensions;
import io.github.ogpsdk.model.HasWords;
import io.github.ogpsdk.model.Invariants;
import io.github.ogpsdk.model.Listing;
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
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A seat table and how it is known, such as 5 + 5 prescribed since 2013.
 *
 * <p>Build it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param basis how the table is known: {@code prescribed} by a text, {@code actual} or {@code
 *     counted}
 * @param label its name, such as "first convocation"
 * @param cycle the id of the cycle it belongs to
 * @param from the first day on which it holds
 * @param to the last day on which it holds; still valid, until the document's {@code asOf}, when
 *     absent
 * @param seen when a source shows it, where its validity is not known
 * @param disputed whether another source says otherwise; none does when absent
 * @param total the number of all seats, as printed, 0 or more
 * @param maxTotal the greatest number of seats allowed, 0 or more
 * @param parity whether the source states that the sides have equal seats
 * @param seats the seats by group
 * @param sources the sources of the facts of this object
 * @param note words for people; no rule reads them
 * @param partial the names of the lists that are known to be incomplete
 * @param unknown the reasons why members have no value, by name
 * @param extensions the members that this version of the format does not know, in order
 * @ogp.source OGP glossary, Multi-Stakeholder Forum; shape: docs/adr/0003
 */
@Value.Builder
@OgpStyle
@OgpRecord
public record Composition(
    CompositionBasis basis,
    Optional<@HasWords Text> label,
    @RefersTo("cycle") Optional<String> cycle,
    Optional<PartialDate> from,
    Optional<PartialDate> to,
    Listing<DateSpan> seen,
    Optional<Boolean> disputed,
    Optional<Integer> total,
    @JsonProperty("maxTotal") Optional<Integer> maxTotal,
    Optional<Boolean> parity,
    Listing<@Valid SeatGroup> seats,
    Listing<@Valid Source> sources,
    Optional<Text> note,
    Partial partial,
    Unknown unknown,
    @Extensions Map<String, @Nullable Object> extensions)
    implements Recorded, WithComposition {

  /**
   * Checks the invariants.
   *
   * @throws IllegalArgumentException if one is broken; the message names attribute, rule and value
   */
  public Composition {
    extensions = Wire.extensions(extensions);
    CompletenessMerger siblings =
        new CompletenessMerger("Composition", partial, unknown, extensions);
    basis = siblings.required("basis", basis);
    label = siblings.value("label", label);
    cycle = siblings.value("cycle", cycle);
    from = siblings.value("from", from);
    to = siblings.value("to", to);
    seen = siblings.list("seen", seen);
    disputed = siblings.value("disputed", disputed);
    total = siblings.value("total", total);
    maxTotal = siblings.value("maxTotal", maxTotal);
    parity = siblings.value("parity", parity);
    seats = siblings.list("seats", seats);
    sources = siblings.list("sources", sources);
    note = siblings.value("note", note);
    partial = siblings.partial();
    unknown = siblings.unknown();
    Invariants.ordered("Composition", "from", from, "to", to);
    Invariants.notNegative("Composition", "total", total);
    Invariants.notNegative("Composition", "maxTotal", maxTotal);
  }

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Composition}. */
  public static final class Builder extends CompositionBuilder {
    Builder() {
      seen(Listing.unset());
      seats(Listing.unset());
      sources(Listing.unset());
      partial(Partial.NONE);
      unknown(Unknown.none());
    }
  }
}
