package io.github.ogpsdk.rules.remark;

import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.Meeting;
import io.github.ogpsdk.model.body.MeetingKind;
import io.github.ogpsdk.model.body.MeetingStatus;
import io.github.ogpsdk.model.body.MeetingTotal;
import io.github.ogpsdk.model.partnership.Partnership;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** Numbers of meetings that are not those of the meetings listed, or not those of other totals. */
final class Totals {
  /** How many totals before it each other one is compared with. */
  private static final int COMPARED = 16;

  private final Mechanism body;
  private final String at;
  private final Found found;
  private final Map<Optional<MeetingKind>, NavigableSet<LocalDate>> days = new HashMap<>();

  private Totals(Mechanism body, String at, Found found) {
    this.body = body;
    this.at = at;
    this.found = found;
  }

  /** Adds a remark for each, body by body. */
  static void check(Partnership partnership, Found found) {
    List<Mechanism> bodies = partnership.mechanisms().items();
    for (int i = 0; i < bodies.size(); i++) {
      if (!bodies.get(i).meetingTotals().items().isEmpty()) {
        new Totals(bodies.get(i), "/mechanisms/" + i + "/meetingTotals/", found).check();
      }
    }
  }

  private void check() {
    for (Meeting meeting : body.meetings().items()) {
      Optional<LocalDate> day = meeting.date().flatMap(PartialDate::day);
      if (day.isPresent() && meeting.status().orElse(MeetingStatus.HELD) == MeetingStatus.HELD) {
        days.computeIfAbsent(Optional.empty(), k -> new TreeSet<>()).add(day.get());
        meeting
            .kind()
            .ifPresent(
                k -> days.computeIfAbsent(Optional.of(k), o -> new TreeSet<>()).add(day.get()));
      }
    }
    List<MeetingTotal> totals = body.meetingTotals().items();
    for (int i = 0; i < totals.size(); i++) {
      MeetingTotal total = totals.get(i);
      if (total.count().isPresent()) {
        leastOf(total, i);
        listed(total, i);
        others(total, i);
      }
    }
  }

  private void leastOf(MeetingTotal total, int i) {
    if (total.atLeast().filter(n -> n > total.count().orElseThrow()).isPresent()) {
      add(RemarkCode.COUNT_BELOW_LEAST, i, "least", total.atLeast().get());
    }
  }

  /** Meetings of different days that are surely in the time of a total are as many meetings. */
  private void listed(MeetingTotal total, int i) {
    if (!isOfAnyPurpose(total) || !isDated(total)) {
      return;
    }
    LocalDate from = total.from().orElseThrow().latest();
    LocalDate to = total.to().orElseThrow().earliest();
    NavigableSet<LocalDate> listed = days.getOrDefault(total.kind(), new TreeSet<>());
    int least = to.isBefore(from) ? 0 : listed.subSet(from, true, to, true).size();
    if (least > total.count().orElseThrow()) {
      add(RemarkCode.FEWER_THAN_LISTED, i, "listed", least);
    }
    long most = total.kind().isEmpty() && body.meetings().isComplete() ? most(total) : -1;
    if (most >= 0 && most < total.count().orElseThrow()) {
      add(RemarkCode.MORE_THAN_LISTED, i, "listed", most);
    }
  }

  /** How many of the meetings listed may be in the time of a total. */
  private long most(MeetingTotal total) {
    return body.meetings().stream()
        .filter(m -> m.status().orElse(MeetingStatus.HELD) == MeetingStatus.HELD)
        .filter(m -> !Found.isBefore(m.to().or(m::date), total.from()))
        .filter(m -> !Found.isBefore(total.to(), m.date()))
        .count();
  }

  /** A time that surely lies within another has no more meetings than that. */
  private void others(MeetingTotal total, int i) {
    List<MeetingTotal> totals = body.meetingTotals().items();
    for (int j = Math.max(0, i - COMPARED); j < i; j++) {
      MeetingTotal other = totals.get(j);
      boolean more = isWithin(total, other) && isMore(total, other);
      boolean fewer = isWithin(other, total) && isMore(other, total);
      if (more || fewer) {
        add(RemarkCode.OTHER_TOTAL, i, "at", at + j);
        return;
      }
    }
  }

  private static boolean isMore(MeetingTotal total, MeetingTotal other) {
    int least = total.count().or(total::atLeast).orElse(0);
    return other.count().filter(n -> n < least).isPresent();
  }

  private static boolean isWithin(MeetingTotal inner, MeetingTotal outer) {
    boolean ofIt = outer.kind().isEmpty() || outer.kind().equals(inner.kind());
    return ofIt
        && isOfAnyPurpose(outer)
        && isDated(inner)
        && isDated(outer)
        && !inner.from().orElseThrow().earliest().isBefore(outer.from().orElseThrow().latest())
        && !inner.to().orElseThrow().latest().isAfter(outer.to().orElseThrow().earliest());
  }

  private static boolean isOfAnyPurpose(MeetingTotal total) {
    return total.phase().isEmpty() && total.cycle().isEmpty();
  }

  private static boolean isDated(MeetingTotal total) {
    return total.from().isPresent() && total.to().isPresent();
  }

  private void add(RemarkCode code, int i, String name, Object value) {
    int count = body.meetingTotals().items().get(i).count().orElseThrow();
    found.add(code, at + i + "/count", "what", at + i, "number", count, name, value);
  }
}
