package io.github.ogpsdk.rules.measure;

import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.Meeting;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.measure.Marks.Mark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A record of something that happened, such as a meeting at {@code /mechanisms/0/meetings/3}.
 *
 * @param record where it stands
 * @param day its day, which is one of its days where it has several
 * @param marks what tells it from other records
 * @param sure whether it surely counts
 */
public record Happening(Cursor<?> record, Day day, Marks marks, boolean sure) {

  /**
   * Returns the days after the first on which a meeting of several days was held, a month apart and
   * the last one.
   */
  public static List<Day> later(Cursor<Meeting> meeting) {
    Day first = Day.of(meeting.value().date());
    Day last = meeting.value().to().map(Day::of).orElse(first);
    if (!last.earliest().isAfter(first.latest())) {
      return List.of();
    }
    List<Day> later = new ArrayList<>();
    meeting.peek("to", Meeting::to).map(Day::of).ifPresent(later::add);
    LocalDate next = first.latest().plusMonths(1);
    while (first.isExact() && next.isBefore(last.earliest())) {
      later.add(Day.of(next));
      next = next.plusMonths(1);
    }
    return later;
  }

  /** Returns the days of a record: those of a meeting of several days are one of them. */
  static Day span(Cursor<?> record, Day day) {
    if (!(record.value() instanceof Meeting m) || day.latest().equals(Day.LAST)) {
      return day;
    }
    if (m.unknown().why("to").isPresent() && !m.unknown().isKnownAbsent("to")) {
      return new Day(day.earliest(), Day.LAST);
    }
    LocalDate last =
        m.to()
            .map(PartialDate::latest)
            .orElse(day.latest().plusDays(Math.max(0, m.days().orElse(1) - 1)));
    return last.isAfter(day.latest()) ? new Day(day.earliest(), last) : day;
  }

  /**
   * Returns what is equal only for records of the same happening: its id, or its day and all that
   * would tell it from others of its list.
   */
  Object identity() {
    Mark<?> first = marks.apart().get(0);
    if (first.member().equals("id")) {
      return first.value().isPresent() ? first.value().get() : record;
    }
    boolean known = marks.apart().stream().allMatch(m -> m.value().isPresent());
    return known && day.isExact() ? List.of(list(), day, marks.words()) : record;
  }

  /** Returns the list that it stands in. */
  public Object list() {
    return record.list();
  }

  /** Returns the body whose session it is; none of what stands in a list of a cycle. */
  public Optional<Mechanism> body() {
    return record
        .owner()
        .map(Cursor::value)
        .filter(Mechanism.class::isInstance)
        .map(Mechanism.class::cast);
  }

  /** Returns whether this is a session that a body surely held by itself. */
  boolean isOfOneBody() {
    return record.value() instanceof Meeting m && m.conferenceOf().isKnownEmpty();
  }

  /** Returns the ids of the bodies that this session is said to have been held with. */
  Set<String> heldWith() {
    return record.value() instanceof Meeting m
        ? new LinkedHashSet<>(m.conferenceOf().items())
        : Set.of();
  }

  /** Returns whether this is a session that names all bodies that it was held with. */
  boolean namesAll() {
    return record.value() instanceof Meeting m && m.conferenceOf().isComplete();
  }

  /** Takes down what would tell whether this record is of one happening with one of another day. */
  void askWhen() {
    boolean dated = marks.date().value().filter(PartialDate::isExact).isPresent();
    record.recordMissing(
        dated
            ? marks.apart().stream()
                .filter(m -> m.value().isEmpty())
                .findFirst()
                .orElse(marks.apart().get(0))
                .member()
            : marks.date().member());
  }
}
