package io.github.ogpsdk.model.body;

import io.github.ogpsdk.model.CompletenessMerger;
import io.github.ogpsdk.model.Extensions;
import io.github.ogpsdk.model.Invariants;
import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.OgpRecord;
import io.github.ogpsdk.model.OgpStyle;
import io.github.ogpsdk.model.Partial;
import io.github.ogpsdk.model.Recorded;
import io.github.ogpsdk.model.Sector;
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
 * How many of a side were present in a role, such as four of civil society.
 *
 * <p>Minutes often name the sides and give no numbers: a row with a sector and no number says that
 * some of that side took part. Where even that is not known, say so: {@code unknown: {present:
 * not-recorded}}.
 *
 * <p>Build it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param sector the side counted, such as {@code civil-society}
 * @param role the role counted, such as {@code observer}; members when absent
 * @param present how many came themselves, 0 or more
 * @param deputies how many sent somebody in their place, 0 or more
 * @param apologies how many neither came nor sent somebody, 0 or more
 * @param sources the sources of the facts of this object
 * @param note words for people; no rule reads them
 * @param partial the names of the lists that are known to be incomplete
 * @param unknown the reasons why members have no value, by name
 * @param extensions the members that this version of the format does not know, in order
 * @ogp.source none: SDK decision, docs/adr/0003; after OParl participant
 */
@Value.Builder
@OgpStyle
@OgpRecord
public record Attendance(
    Optional<Sector> sector,
    Optional<SeatRole> role,
    Optional<Integer> present,
    Optional<Integer> deputies,
    Optional<Integer> apologies,
    Listing<@Valid Source> sources,
    Optional<Text> note,
    Partial partial,
    Unknown unknown,
    @Extensions Map<String, @Nullable Object> extensions)
    implements Recorded, WithAttendance {

  /**
   * Checks the invariants.
   *
   * @throws IllegalArgumentException if one is broken; the message names attribute, rule and value
   */
  public Attendance {
    extensions = Wire.extensions(extensions);
    CompletenessMerger siblings =
        new CompletenessMerger("Attendance", partial, unknown, extensions);
    sector = siblings.value("sector", sector);
    role = siblings.value("role", role);
    present = siblings.value("present", present);
    deputies = siblings.value("deputies", deputies);
    apologies = siblings.value("apologies", apologies);
    sources = siblings.list("sources", sources);
    note = siblings.value("note", note);
    partial = siblings.partial();
    unknown = siblings.unknown();
    Invariants.notNegative("Attendance", "present", present);
    Invariants.notNegative("Attendance", "deputies", deputies);
    Invariants.notNegative("Attendance", "apologies", apologies);
  }

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Attendance}. */
  public static final class Builder extends AttendanceBuilder {
    Builder() {
      sources(Listing.unset());
      partial(Partial.NONE);
      unknown(Unknown.none());
    }
  }
}
