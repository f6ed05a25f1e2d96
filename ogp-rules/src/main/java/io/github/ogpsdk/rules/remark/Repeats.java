package io.github.ogpsdk.rules.remark;

import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.body.Meeting;
import io.github.ogpsdk.model.body.MeetingKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Meetings that nothing tells from another of the same day, and numbers that two meetings have.
 *
 * <p>Two are told apart by whatever both say and say differently: an id, a number, a time, a title.
 */
final class Repeats {
  /** How many meetings of one day each other one is compared with. */
  private static final int COMPARED = 16;

  /** Of so many days of a meeting others are compared with it. */
  private static final int LONGEST = 14;

  private static final List<Function<Meeting, Optional<?>>> TELLING =
      List.of(
          Meeting::id,
          Meeting::number,
          Meeting::time,
          Meeting::status,
          Meeting::kind,
          Meeting::phase,
          Meeting::mode,
          Meeting::title,
          Meeting::location,
          Meeting::url);

  /** A meeting and where it stands. */
  private record Written(Meeting meeting, String at) {
    /**
     * The days on which it was held, as far as they are known; those of a long event are left out.
     */
    List<LocalDate> days() {
      Optional<LocalDate> first = meeting.date().flatMap(PartialDate::day);
      Optional<LocalDate> last = meeting.to().flatMap(PartialDate::day).or(() -> first);
      if (first.isEmpty() || last.isEmpty() || last.get().isBefore(first.get())) {
        return first.stream().toList();
      }
      return first.get().datesUntil(last.get().plusDays(1)).limit(LONGEST).toList();
    }
  }

  private final Map<LocalDate, List<Written>> ofBodies = new HashMap<>();
  private final List<Written> ofCycles = new ArrayList<>();
  private final Found found;

  Repeats(Found found) {
    this.found = found;
  }

  /** Adds a remark for each meeting of a list that may be another one of it. */
  void within(Listing<Meeting> meetings, String list) {
    Map<LocalDate, List<Written>> days = new HashMap<>();
    Map<List<Object>, Written> numbers = new HashMap<>();
    Map<Optional<MeetingKind>, NavigableSet<Integer>> beginnings = beginnings(meetings);
    for (int i = 0; i < meetings.items().size(); i++) {
      Written one = new Written(meetings.items().get(i), list + i);
      Optional<Written> same =
          one.days().stream()
              .flatMap(d -> same(one, days.getOrDefault(d, List.of())).stream())
              .findFirst();
      same.ifPresent(s -> found.add(RemarkCode.SAME_MEETING, one.at, "at", s.at));
      number(one, same.isPresent(), numbers, beginnings);
      if (same.isEmpty()) {
        one.days().forEach(d -> days.computeIfAbsent(d, k -> new ArrayList<>()).add(one));
      }
    }
    if (list.startsWith("/mechanisms/")) {
      days.forEach((d, all) -> ofBodies.computeIfAbsent(d, k -> new ArrayList<>()).addAll(all));
    } else {
      days.values().stream().flatMap(List::stream).distinct().forEach(ofCycles::add);
    }
  }

  /** Adds a remark for each event of a cycle that may be a meeting of a body. */
  void acrossLists() {
    for (Written event : ofCycles) {
      event.days().stream()
          .flatMap(d -> same(event, ofBodies.getOrDefault(d, List.of())).stream())
          .findFirst()
          .ifPresent(s -> found.add(RemarkCode.SAME_MEETING, event.at, "at", s.at));
    }
  }

  private void number(
      Written one,
      boolean isSame,
      Map<List<Object>, Written> numbers,
      Map<Optional<MeetingKind>, NavigableSet<Integer>> beginnings) {
    if (one.meeting.number().isEmpty()) {
      return;
    }
    Optional<MeetingKind> kind = one.meeting.kind();
    Optional<Integer> begun =
        one.meeting
            .date()
            .flatMap(
                d ->
                    Optional.ofNullable(
                        beginnings.getOrDefault(kind, new TreeSet<>()).floor(d.year())));
    List<Object> key =
        List.of(one.meeting.number().get(), kind, begun, one.meeting.cycles().items());
    Written before = numbers.putIfAbsent(key, one);
    if (before != null && !isSame) {
      found.add(
          RemarkCode.SAME_MEETING_NUMBER,
          one.at + "/number",
          "number",
          one.meeting.number().get(),
          "at",
          before.at);
    }
  }

  /** The years in which each kind begins anew at 0 or 1; in others its numbers go on. */
  private static Map<Optional<MeetingKind>, NavigableSet<Integer>> beginnings(
      Listing<Meeting> meetings) {
    Map<Optional<MeetingKind>, NavigableSet<Integer>> years = new HashMap<>();
    for (Meeting meeting : meetings.items()) {
      if (meeting.date().isPresent() && meeting.number().filter(n -> n <= 1).isPresent()) {
        years
            .computeIfAbsent(meeting.kind(), k -> new TreeSet<>())
            .add(meeting.date().get().year());
      }
    }
    return years;
  }

  private static Optional<Written> same(Written one, List<Written> others) {
    Stream<Written> some = others.stream().limit(COMPARED);
    return some.filter(o -> nothingTells(one.meeting, o.meeting)).findFirst();
  }

  /** The last day tells two meetings apart where both began on one day. */
  private static boolean nothingTells(Meeting one, Meeting other) {
    boolean endsApart = one.date().equals(other.date()) && differ(one.to(), other.to());
    return !endsApart && TELLING.stream().noneMatch(t -> differ(t.apply(one), t.apply(other)));
  }

  private static boolean differ(Optional<?> a, Optional<?> b) {
    return a.isPresent() && b.isPresent() && !a.equals(b);
  }
}
