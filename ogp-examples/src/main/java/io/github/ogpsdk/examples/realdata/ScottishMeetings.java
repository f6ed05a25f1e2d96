package io.github.ogpsdk.examples.realdata;

import io.github.ogpsdk.model.Document;
import io.github.ogpsdk.model.DocumentType;
import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.Sector;
import io.github.ogpsdk.model.Text;
import io.github.ogpsdk.model.Unknown;
import io.github.ogpsdk.model.UnknownReason;
import io.github.ogpsdk.model.body.Attendance;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.Meeting;
import io.github.ogpsdk.model.body.SeatRole;
import io.github.ogpsdk.model.partnership.Partnership;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads {@code scotland_meetings.yaml}: an entry becomes a meeting with its attendance by side, the
 * co-chairs apart. The file counted the names in published minutes; whether the quorum was reached
 * is its reading and is left out.
 */
final class ScottishMeetings {
  private static final Sector LOCAL_GOVERNMENT = new Sector("local-government");

  private ScottishMeetings() {}

  static Partnership add(Partnership partnership, Entry entry) {
    return partnership.withMechanisms(partnership.mechanisms().map(m -> with(m, meeting(entry))));
  }

  private static Mechanism with(Mechanism group, Meeting meeting) {
    List<Meeting> meetings = new ArrayList<>(group.meetings().items());
    meetings.add(meeting);
    meetings.sort(Comparator.comparing(m -> m.date().orElseThrow().earliest()));
    return group.withMeetings(Listing.copyOf(meetings).asPartial());
  }

  private static Meeting meeting(Entry entry) {
    return Meeting.builder()
        .id(entry.required("date"))
        .number(entry.count("n"))
        .date(entry.date("date"))
        .chairedBy(entry.text("chaired_by").map(s -> new Sector(s.replace('_', '-'))))
        .attendance(attendance(entry))
        .minutes(
            Document.builder()
                .type(DocumentType.MINUTES)
                .url(entry.required("url"))
                .isPublished(true)
                .build())
        .note(entry.text("note").map(Text::of))
        .sources(Citing.of(entry))
        .build();
  }

  private static Listing<Attendance> attendance(Entry entry) {
    Entry chairs = entry.entry("co_chairs_present").orElseGet(() -> new Entry(Map.of()));
    List<Attendance> rows = new ArrayList<>();
    members(entry, Sector.CIVIL_SOCIETY, "civil_society").ifPresent(rows::add);
    members(entry, Sector.GOVERNMENT, "government").ifPresent(rows::add);
    rows.add(chair(chairs, "minister", Sector.GOVERNMENT));
    rows.add(chair(chairs, "civil_society", Sector.CIVIL_SOCIETY));
    rows.add(chair(chairs, "cosla", LOCAL_GOVERNMENT));
    entry
        .count("observers_named")
        .ifPresent(n -> rows.add(Attendance.builder().role(SeatRole.OBSERVER).present(n).build()));
    boolean bothSides = rows.stream().filter(r -> r.role().isEmpty()).count() == 2;
    return bothSides ? Listing.copyOf(rows) : Listing.copyOf(rows).asPartial();
  }

  /** Minutes name whoever deputized, so a side for which they name nobody had no deputy. */
  private static Optional<Attendance> members(Entry entry, Sector sector, String name) {
    return entry.entry(name).map(counts -> members(entry, sector, counts));
  }

  private static Attendance members(Entry entry, Sector sector, Entry counts) {
    Attendance row =
        Attendance.builder()
            .sector(sector)
            .present(counts.count("present"))
            .deputies(counts.count("deputies").orElse(0))
            .build();
    return listsApologies(entry)
        ? row.withApologies(counts.count("apologies").or(() -> counts.count("absent")))
        : row.withUnknown(Unknown.of("apologies", UnknownReason.NOT_RECORDED));
  }

  /** A page that names no absent member of either side lists attendees only. */
  private static boolean listsApologies(Entry entry) {
    return entry.entry("civil_society").flatMap(c -> c.count("apologies")).orElse(0) > 0
        || entry.entry("government").flatMap(c -> c.count("absent")).orElse(0) > 0;
  }

  /** A co-chair who is there has no deputy; whether one who is absent has, is not said. */
  private static Attendance chair(Entry chairs, String name, Sector sector) {
    Attendance row = Attendance.builder().sector(sector).role(SeatRole.CO_CHAIR).build();
    Optional<Boolean> present = chairs.flag(name);
    if (present.isEmpty()) {
      return row.withUnknown(Unknown.of("present", UnknownReason.NOT_RECORDED));
    }
    return present.get() ? row.withPresent(1).withDeputies(0) : row.withPresent(0);
  }
}
