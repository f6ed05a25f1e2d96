package io.github.ogpsdk.rules.measure;

import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.Meeting;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.fact.At;
import io.github.ogpsdk.rules.measure.Marks.Mark;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A record of something that happened, such as a meeting at {@code /mechanisms/0/meetings/3}.
 *
 * @param record where it stands
 * @param day its day
 * @param marks what tells it from other records
 * @param sure whether it surely counts
 */
record Happening(At<?> record, Day day, Marks marks, boolean sure) {

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
  Object list() {
    return record.list();
  }

  /** Returns the body whose session it is; none of what stands in a list of a cycle. */
  Optional<Mechanism> body() {
    return record
        .owner()
        .map(At::value)
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
}
