package io.github.ogpsdk.examples.realdata;

import io.github.ogpsdk.model.DateSpan;
import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.Sector;
import io.github.ogpsdk.model.Text;
import io.github.ogpsdk.model.body.Composition;
import io.github.ogpsdk.model.body.CompositionBasis;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.MechanismType;
import io.github.ogpsdk.model.body.Meeting;
import io.github.ogpsdk.model.body.SeatGroup;
import io.github.ogpsdk.model.partnership.Partnership;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads the bodies of {@code forums.yaml} and the snapshots of {@code steering_committee.yaml}: an
 * entry becomes a body with its seats and meetings. What else it says is not read.
 */
final class SeatsOf {
  /** What stands among the seats and is no sector. */
  private static final Set<String> NO_SECTOR = Set.of("total", "parity", "non_voting");

  private static final MechanismType COMMITTEE = MechanismType.INTERNATIONAL_STEERING_COMMITTEE;

  private static final Pattern DATES =
      Pattern.compile("(\\d{4}(?:-\\d{2}){0,2})(?: to (\\d{4}(?:-\\d{2}){0,2}))?");

  private SeatsOf() {}

  static OtherData.Added add(Partnership partnership, Entry entry) {
    List<Mechanism> bodies = new ArrayList<>(partnership.mechanisms().items());
    OptionalInt committee =
        entry.text("body").isPresent()
            ? OptionalInt.empty()
            : IntStream.range(0, bodies.size())
                .filter(i -> bodies.get(i).type().filter(COMMITTEE::equals).isPresent())
                .findFirst();
    int at = committee.orElse(bodies.size());
    if (committee.isPresent()) {
      Listing<Composition> tables = bodies.get(at).compositions();
      bodies.set(
          at, bodies.get(at).withCompositions(table(entry).map(tables::plus).orElse(tables)));
    } else {
      bodies.add(body(entry));
    }
    int table = Math.max(0, bodies.get(at).compositions().items().size() - 1);
    return new OtherData.Added(
        partnership.withMechanisms(Listing.copyOf(bodies).asPartial()),
        Optional.empty(),
        "/mechanisms/" + at + "/compositions/" + table);
  }

  private static Mechanism body(Entry entry) {
    Mechanism.Builder body = Mechanism.builder();
    body.id(code(entry.name()));
    body.name(Text.of(entry.text("body").orElse("Steering Committee")));
    body.type(entry.text("type").map(t -> new MechanismType(code(t))).orElse(COMMITTEE));
    body.from(entry.date("launched").or(() -> entry.date("since")));
    body.sources(Citing.of(entry));
    table(entry).ifPresent(t -> body.compositions(Listing.partial(t)));
    List<Meeting> meetings =
        entry.dates("meetings").stream().map(d -> Meeting.builder().date(d).build()).toList();
    if (!meetings.isEmpty()) {
      body.meetings(Listing.copyOf(meetings).asPartial());
    }
    return body.build();
  }

  private static Optional<Composition> table(Entry entry) {
    return entry
        .entry("seats")
        .map(seats -> stated(seats, entry))
        .or(() -> entry.count("government_count").map(n -> counted(entry, n)));
  }

  private static Composition stated(Entry seats, Entry entry) {
    List<SeatGroup> groups = new ArrayList<>();
    for (Object name : seats.members().keySet()) {
      String sector = name.toString();
      if (!NO_SECTOR.contains(sector) && !sector.startsWith("plus_")) {
        seats.count(sector).ifPresent(n -> groups.add(group(sector, n)));
      }
    }
    Optional<Integer> total = seats.count("total");
    boolean whole =
        total.isPresent()
            && groups.stream().mapToInt(g -> g.count().orElse(0)).sum() == total.get();
    Listing<SeatGroup> all = Listing.copyOf(groups);
    return Composition.builder()
        .basis(CompositionBasis.ACTUAL)
        .total(total)
        .parity(seats.flag("parity"))
        .seats(whole ? all : all.asPartial())
        .sources(Citing.of(entry))
        .build();
  }

  /** A page with all governments, and those from civil society that could be read. */
  private static Composition counted(Entry entry, int governments) {
    List<SeatGroup> groups = new ArrayList<>();
    groups.add(group("government", governments));
    int seen = entry.entries("civil_society_seen").size();
    if (seen > 0) {
      groups.add(SeatGroup.builder().sector(Sector.CIVIL_SOCIETY).named(seen).build());
    }
    Listing<DateSpan> when =
        entry.text("as_of").flatMap(SeatsOf::when).map(Listing::of).orElse(Listing.unset());
    return Composition.builder()
        .basis(CompositionBasis.ACTUAL)
        .seen(when)
        .seats(groups.size() > 1 ? Listing.copyOf(groups) : Listing.copyOf(groups).asPartial())
        .sources(Citing.of(entry))
        .build();
  }

  /** The dates of a text such as {@code 2019-10 to 2020-09}. */
  private static Optional<DateSpan> when(String text) {
    Matcher dates = DATES.matcher(text);
    if (!dates.lookingAt()) {
      return Optional.empty();
    }
    String last = dates.group(2);
    return Optional.of(DateSpan.parse(last == null ? dates.group(1) : dates.group(1) + "/" + last));
  }

  private static SeatGroup group(String sector, int count) {
    return SeatGroup.builder().sector(new Sector(code(sector))).count(count).build();
  }

  private static String code(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }
}
