package io.github.ogpsdk.rules.measure;

import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Bounds.Whole;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.measure.Marks.Mark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Counts what happened, such as meetings; what is recorded twice counts once.
 *
 * <p>Records of days that are surely different are of different happenings; a record of several
 * days may be of one with a record of any of them. So are two in one list with different ids, kinds
 * or numbers, and sessions of two bodies of which one says that it was held with no other. Surely
 * of one happening are two with the same id; of the same day and kind, one in a list of a cycle and
 * one in another list; of the same day, the sessions of two bodies of which one says that it was
 * held with the other. Whatever else may be one or two makes the count a range, which more
 * knowledge can only narrow.
 *
 * @ogp.source none: SDK decision, docs/adr/0025
 */
public final class Happenings {
  /** The cells of the calendar into which days are put, from all of time to one day. */
  private static final List<Function<LocalDate, Object>> CELLS =
      List.of(d -> "all", LocalDate::getYear, d -> d.getYear() * 12 + d.getMonthValue(), d -> d);

  private static final int ALL = 0;
  private static final int DAY = CELLS.size() - 1;

  private final List<Happening> records = new ArrayList<>();

  /** The days on which something surely happened that counts. */
  private final Set<LocalDate> days = new HashSet<>();

  /** Returns whether an object is a record of something that happened. */
  public static boolean isOne(Cursor<?> object) {
    return Marks.of(object).isPresent();
  }

  /**
   * Adds a record.
   *
   * @param counts whether it counts, a set of outcomes
   * @throws IllegalArgumentException if it is no record of something that happened
   */
  public void add(Cursor<?> record, int counts) {
    add(record, Day.of(marks(record).date().value()), counts);
  }

  /** Adds a record whose day is known in another way than by its date. */
  public void add(Cursor<?> record, Day day, int counts) {
    Day span = Happening.span(record, day);
    add(new Happening(record, span, marks(record), counts == Outcomes.HOLDS), counts);
  }

  private void add(Happening record, int counts) {
    if ((counts & Outcomes.HOLDS) != 0) {
      records.add(record);
      if (record.sure() && record.day().isExact()) {
        days.add(record.day().earliest());
      }
    }
  }

  private static Marks marks(Cursor<?> record) {
    return Marks.of(record)
        .orElseThrow(() -> new IllegalArgumentException("no happening: " + record.value()));
  }

  /** Returns whether there surely were so many, as far as their days alone tell. */
  public boolean isAtLeast(long enough) {
    return days.size() >= enough;
  }

  /**
   * Returns how many there were, and takes down what would tell whether two records are of one.
   *
   * @param complete whether there are no others
   */
  public Whole count(boolean complete) {
    List<Happening> all = byId();
    List<Happening> sure = all.stream().filter(Happening::sure).toList();
    long least = sure.size();
    long most = all.size();
    if (!areOnDaysOfTheirOwn(all)) {
      least = Math.max(least(sure, ALL), ofDifferentDays(sure));
      most = Math.max(least, most(all));
      if (least < most && all.get(0).record().isRecorded()) {
        ask(all, ALL);
      }
    }
    return new Whole(least, complete ? most : Whole.UNBOUNDED);
  }

  private static boolean areOnDaysOfTheirOwn(List<Happening> all) {
    Set<LocalDate> days = new HashSet<>();
    for (Happening one : all) {
      if (all.size() > 1 && !(one.day().isExact() && days.add(one.day().earliest()))) {
        return false;
      }
    }
    return true;
  }

  /** The records, of several that are the same only one. */
  private List<Happening> byId() {
    Map<Object, Happening> byId = new LinkedHashMap<>();
    for (Happening one : records) {
      byId.merge(one.identity(), one, Happenings::both);
    }
    return byId.size() == records.size() ? records : List.copyOf(byId.values());
  }

  private static Happening both(Happening a, Happening b) {
    LocalDate from = a.day().earliest();
    LocalDate to = a.day().latest();
    Day either =
        new Day(
            from.isBefore(b.day().earliest()) ? from : b.day().earliest(),
            to.isAfter(b.day().latest()) ? to : b.day().latest());
    return new Happening(a.record(), either, a.marks(), a.sure() || b.sure());
  }

  /**
   * The least number of happenings: the most records that are surely of different ones, as far as
   * cells of the calendar and lists tell; it never shrinks where more is known.
   */
  private static long least(List<Happening> of, int level) {
    if (of.size() < 2) {
      return of.size();
    }
    long least = Math.max(1, inOneList(of));
    if (level == DAY) {
      return Math.max(least, ofDifferentBodies(of));
    }
    long inCells = cells(of, level + 1).values().stream().mapToLong(c -> least(c, level + 1)).sum();
    return Math.max(least, inCells);
  }

  /** Those of each day, and the most others of which no two can be of one day. */
  private static long ofDifferentDays(List<Happening> of) {
    Map<Object, List<Happening>> exact = new HashMap<>();
    List<Happening> others = new ArrayList<>();
    for (Happening one : of) {
      if (one.day().isExact()) {
        exact.computeIfAbsent(one.day().earliest(), d -> new ArrayList<>()).add(one);
      } else {
        others.add(one);
      }
    }
    long least = exact.values().stream().mapToLong(d -> least(d, DAY)).sum();
    NavigableSet<LocalDate> taken = new TreeSet<>();
    exact.keySet().forEach(d -> taken.add((LocalDate) d));
    others.sort(Comparator.comparing(h -> h.day().latest()));
    LocalDate until = Day.FIRST;
    for (Happening one : others) {
      LocalDate day = taken.ceiling(one.day().earliest());
      boolean apart = day == null || day.isAfter(one.day().latest());
      if (apart && one.day().earliest().isAfter(until)) {
        least++;
        until = one.day().latest();
      }
    }
    return least;
  }

  /** The records whose day surely lies in one cell of a level, by cell. */
  private static Map<Object, List<Happening>> cells(List<Happening> of, int level) {
    Map<Object, List<Happening>> cells = new HashMap<>();
    for (Happening one : of) {
      Object cell = CELLS.get(level).apply(one.day().earliest());
      if (cell.equals(CELLS.get(level).apply(one.day().latest()))) {
        cells.computeIfAbsent(cell, c -> new ArrayList<>()).add(one);
      }
    }
    return cells;
  }

  /** The most records of one list that differ in a mark that tells happenings apart. */
  private static long inOneList(Collection<Happening> of) {
    long most = 0;
    for (List<Happening> list :
        of.stream().collect(Collectors.groupingBy(Happening::list)).values()) {
      Map<String, Set<Object>> values = new HashMap<>();
      for (Happening one : list) {
        for (Mark<?> mark : one.marks().apart()) {
          mark.value()
              .ifPresent(v -> values.computeIfAbsent(mark.member(), m -> new HashSet<>()).add(v));
        }
      }
      most = Math.max(most, values.values().stream().mapToInt(Set::size).max().orElse(1));
    }
    return most;
  }

  /** On one day the sessions that bodies held by themselves, and all of one more body. */
  private static long ofDifferentBodies(List<Happening> of) {
    long alone = 0;
    long more = 0;
    for (List<Happening> sessions : JointSessions.of(of).byBody().values()) {
      long own = inOneList(sessions);
      long byItself = inOneList(sessions.stream().filter(Happening::isOfOneBody).toList());
      alone += byItself;
      more = Math.max(more, own - byItself);
    }
    return alone + more;
  }

  /** The most happenings that there can be. */
  private static long most(List<Happening> of) {
    long most = 0;
    Map<LocalDate, List<Happening>> byDay = new HashMap<>();
    for (Happening one : of) {
      if (one.day().isExact()) {
        byDay.computeIfAbsent(one.day().earliest(), d -> new ArrayList<>()).add(one);
      } else {
        most++;
      }
    }
    // What two bodies held with each other, the one has and the other has.
    for (List<Happening> day : byDay.values()) {
      most += Math.min(mostByKind(day), day.size() - JointSessions.of(day).most());
    }
    return most;
  }

  /** Of one day and kind, what a list of a cycle has is what the bodies did, or the other way. */
  private static long mostByKind(List<Happening> day) {
    long most = 0;
    Map<Object, List<Happening>> byKind = new HashMap<>();
    for (Happening one : day) {
      Optional<?> kind = one.marks().kind().value();
      if (kind.isPresent()) {
        byKind.computeIfAbsent(kind.get(), k -> new ArrayList<>()).add(one);
      } else {
        most++;
      }
    }
    for (List<Happening> alike : byKind.values()) {
      Map<Object, Long> lists =
          alike.stream()
              .collect(
                  Collectors.groupingBy(
                      h -> h.body().isPresent() ? "bodies" : h.list(), Collectors.counting()));
      most += Collections.max(lists.values());
    }
    return most;
  }

  /** Takes down what would tell apart the records of cells where more or fewer may be meant. */
  private static void ask(List<Happening> all, int level) {
    if (all.size() < 2 || least(all, level) == most(all)) {
      return;
    }
    if (level == DAY) {
      OfOneDay.ask(all);
      return;
    }
    Map<Object, List<Happening>> cells = cells(all, level + 1);
    cells.values().forEach(c -> ask(c, level + 1));
    Set<Happening> inCells = new HashSet<>();
    cells.values().forEach(inCells::addAll);
    all.stream().filter(one -> !inCells.contains(one)).forEach(Happening::askWhen);
  }
}
