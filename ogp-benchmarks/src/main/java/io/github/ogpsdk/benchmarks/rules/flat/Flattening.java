package io.github.ogpsdk.benchmarks.rules.flat;

import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.Sector;
import io.github.ogpsdk.model.Text;
import io.github.ogpsdk.model.body.Attendance;
import io.github.ogpsdk.model.body.Composition;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.Meeting;
import io.github.ogpsdk.model.body.SeatGroup;
import io.github.ogpsdk.model.cycle.CoCreation;
import io.github.ogpsdk.model.cycle.Commitment;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.cycle.Milestone;
import io.github.ogpsdk.model.cycle.Notice;
import io.github.ogpsdk.model.cycle.NoticeChannel;
import io.github.ogpsdk.model.cycle.OgpValue;
import io.github.ogpsdk.model.cycle.Plan;
import io.github.ogpsdk.model.cycle.Supporter;
import io.github.ogpsdk.model.partnership.MemberType;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.model.partnership.Site;
import io.github.ogpsdk.model.partnership.Update;
import io.github.ogpsdk.model.partnership.UpdateCategory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** Turns partnerships into beans; what is absent becomes empty, nobody, or never. */
public final class Flattening {
  /** A day after all others. */
  static final int NEVER = 1_000_000;

  private static final Set<String> OF_EQUALS =
      Set.of("joint-steering-committee", "national-steering-committee", "multisector-commission");

  private Flattening() {}

  /** Returns a partnership as beans. */
  public static FlatPartnership of(Partnership p) {
    LocalDate asOf = p.asOf().orElseThrow().latest();
    List<FlatSeatTable> tables = new ArrayList<>();
    List<FlatMeeting> meetings = new ArrayList<>();
    for (Mechanism body : p.mechanisms()) {
      boolean equals = body.type().filter(t -> OF_EQUALS.contains(t.code())).isPresent();
      for (Composition table : body.compositions()) {
        tables.add(new FlatSeatTable(equals, map(table.seats(), Flattening::group)));
      }
      meetings.addAll(map(body.meetings(), Flattening::meeting));
    }
    List<FlatCommitment> commitments = new ArrayList<>();
    List<FlatStretch> stretches = new ArrayList<>();
    for (Cycle cycle : p.cycles()) {
      Plan plan = cycle.plan().orElseThrow();
      commitments.addAll(map(plan.commitments(), Flattening::commitment));
      stretches(cycle, plan, asOf, stretches);
    }
    List<FlatUpdate> updates = new ArrayList<>();
    for (Site site : p.publication().orElseThrow().repositories()) {
      updates.addAll(map(site.updates(), Flattening::update));
    }
    boolean national = p.member().type() == MemberType.NATIONAL;
    return new FlatPartnership(
        national, day(asOf), tables, meetings, commitments, stretches, updates);
  }

  private static FlatSeatGroup group(SeatGroup g) {
    boolean state =
        Set.of(Sector.AUTONOMOUS_BODY, Sector.LEGISLATURE, Sector.JUDICIARY).contains(g.sector());
    String sector = side(g.sector());
    String side = state ? Sector.GOVERNMENT.code() : sector;
    return new FlatSeatGroup(
        sector, side, g.count().orElse(0), g.vacant().orElse(0), g.named().orElse(0));
  }

  private static String side(Sector sector) {
    return sector.parent().orElse(sector).code();
  }

  private static FlatMeeting meeting(Meeting m) {
    return new FlatMeeting(
        day(m.date()),
        day(m.agenda().flatMap(a -> a.sent())),
        day(m.minutes().flatMap(d -> d.published())),
        present(m, Sector.GOVERNMENT),
        present(m, Sector.CIVIL_SOCIETY));
  }

  private static int present(Meeting meeting, Sector sector) {
    int people = 0;
    for (Attendance row : meeting.attendance()) {
      if (row.sector().filter(s -> s.isWithin(sector)).isPresent()) {
        people += row.present().orElse(0) + row.deputies().orElse(0);
      }
    }
    return people;
  }

  private static FlatCommitment commitment(Commitment c) {
    return new FlatCommitment(
        c.id(),
        text(c.title()),
        text(c.problem()),
        text(c.description()),
        c.lead().items(),
        map(c.supporting(), (Supporter s) -> s.sector().map(Flattening::side).orElse("")),
        map(c.values(), OgpValue::code),
        day(c.from()),
        day(c.to()),
        map(c.milestones(), (Milestone m) -> day(m.due())));
  }

  private static FlatUpdate update(Update u) {
    return new FlatUpdate(
        day(u.date().earliest()), u.category().map(UpdateCategory::code).orElse(""));
  }

  private static void stretches(
      Cycle cycle, Plan plan, LocalDate asOf, List<FlatStretch> stretches) {
    LocalDate began = cycle.coCreation().flatMap(CoCreation::from).orElseThrow().earliest();
    LocalDate delivered = plan.submitted().or(plan::from).orElseThrow().earliest();
    LocalDate from = plan.from().orElseThrow().earliest();
    LocalDate to = min(plan.to().orElseThrow().latest(), asOf);
    List<Integer> notices =
        cycle.coCreation().map(c -> map(c.notice(), Flattening::notice)).orElse(List.of());
    stretches.add(stretch("co-creation", began, min(delivered, asOf), notices));
    stretches.add(stretch("implementation", from, to, List.of()));
    for (LocalDate next = from.plusYears(1);
        !next.minusDays(1).isAfter(to);
        next = next.plusYears(1)) {
      stretches.add(stretch("year", next.minusYears(1), next.minusDays(1), List.of()));
    }
  }

  private static int notice(Notice notice) {
    boolean onOgpSite = notice.channels().items().contains(NoticeChannel.OGP_WEBSITE);
    return onOgpSite ? day(notice.published()) : NEVER;
  }

  private static FlatStretch stretch(
      String kind, LocalDate from, LocalDate to, List<Integer> notices) {
    return new FlatStretch(kind, day(from), day(to), day(from.plusMonths(6)), notices);
  }

  private static <A, B> List<B> map(Iterable<A> items, Function<? super A, ? extends B> each) {
    return StreamSupport.stream(items.spliterator(), false).<B>map(each).toList();
  }

  private static String text(Optional<Text> text) {
    return text.filter(Text::hasWords).map(t -> t.in("en")).orElse("");
  }

  private static int day(Optional<PartialDate> date) {
    return date.map(d -> day(d.earliest())).orElse(NEVER);
  }

  private static int day(LocalDate day) {
    return Math.toIntExact(day.toEpochDay());
  }

  private static LocalDate min(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }
}
