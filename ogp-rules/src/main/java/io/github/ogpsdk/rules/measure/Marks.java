package io.github.ogpsdk.rules.measure;

import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.body.Meeting;
import io.github.ogpsdk.model.body.MeetingKind;
import io.github.ogpsdk.model.cycle.Consultation;
import io.github.ogpsdk.model.cycle.Notice;
import io.github.ogpsdk.model.cycle.PlanChange;
import io.github.ogpsdk.model.partnership.StandingEvent;
import io.github.ogpsdk.model.partnership.Update;
import io.github.ogpsdk.rules.fact.Cursor;
import java.util.List;
import java.util.Optional;

/**
 * What tells a record of something that happened from another record, such as its day and its kind.
 *
 * @param date the member that holds its day, and its value
 * @param kind what it has in common with a record of the same happening in another list
 * @param apart the members in which two records of one list differ only if they are of two
 *     happenings; the first is the one to ask for
 */
record Marks(Mark<PartialDate> date, Mark<?> kind, List<Mark<?>> apart) {

  /**
   * A member and its value.
   *
   * @param member its name
   * @param value its value, where it is known
   */
  record Mark<V>(String member, Optional<V> value) {}

  /** Returns the values in which records of one list differ, as text. */
  List<String> words() {
    return apart.stream().map(m -> m.value().map(Object::toString).orElse("")).toList();
  }

  /** Returns the marks of a record; nothing of an object that is no happening. */
  static Optional<Marks> of(Cursor<?> record) {
    if (record.value() instanceof Meeting m) {
      Mark<MeetingKind> kind = new Mark<>("kind", m.kind().filter(MeetingKind::isKnown));
      return Optional.of(
          new Marks(
              new Mark<>("date", m.date()),
              kind,
              List.of(new Mark<>("id", m.id()), kind, new Mark<>("number", m.number()))));
    }
    if (record.value() instanceof Consultation c) {
      return Optional.of(
          new Marks(
              new Mark<>("from", c.from()),
              new Mark<>("kind", Optional.of(MeetingKind.CONSULTATION)),
              List.of(new Mark<>("id", c.id()), new Mark<>("about", c.about()))));
    }
    if (record.value() instanceof Update u) {
      return Optional.of(
          of(
              new Mark<>("date", Optional.of(u.date())),
              new Mark<>("title", u.title()),
              new Mark<>("url", u.url()),
              new Mark<>("commitment", u.commitment()),
              new Mark<>("category", u.category())));
    }
    if (record.value() instanceof Notice n) {
      return Optional.of(of(new Mark<>("published", n.published()), new Mark<>("url", n.url())));
    }
    if (record.value() instanceof PlanChange c) {
      return Optional.of(
          of(
              new Mark<>("date", c.date()),
              new Mark<>("text", c.text()),
              new Mark<>("due", c.due().filter(PartialDate::isExact)),
              new Mark<>("until", c.until().filter(PartialDate::isExact))));
    }
    if (record.value() instanceof StandingEvent e) {
      return Optional.of(
          of(
              new Mark<>("date", e.date()),
              new Mark<>("id", e.id()),
              new Mark<>("type", Optional.of(e.type()))));
    }
    return Optional.empty();
  }

  private static Marks of(Mark<PartialDate> date, Mark<?>... apart) {
    return new Marks(date, new Mark<>("", Optional.empty()), List.of(apart));
  }
}
