package io.github.ogpsdk.rules.measure;

import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.Meeting;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.fact.At;
import io.github.ogpsdk.rules.measure.Marks.Mark;
import java.util.List;
import java.util.Optional;

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

  /** Returns whether this session names the body of another as one that it was held with. */
  boolean names(Happening other) {
    List<String> joint =
        record.value() instanceof Meeting m ? m.conferenceOf().items() : List.<String>of();
    return other.body().filter(b -> joint.contains(b.id())).isPresent();
  }

  /** Returns whether this record and one of its day in another list are surely of one happening. */
  private boolean isSurely(Happening other) {
    if (body().isPresent() && other.body().isPresent()) {
      return names(other) || other.names(this);
    }
    Optional<?> kind = marks.kind().value();
    return kind.isPresent() && kind.equals(other.marks.kind().value());
  }

  /** Takes down what would tell whether this record and another of its day are of one happening. */
  void ask(Happening other) {
    if (list().equals(other.list())) {
      boolean apart =
          marks.apart().stream().anyMatch(m -> m.value().isPresent() && other.differsIn(m));
      if (!apart) {
        marks.apart().stream()
            .filter(m -> m.value().isEmpty())
            .findFirst()
            .ifPresent(m -> record.miss(m.member()));
      }
    } else if (body().isPresent() && other.body().isPresent()) {
      if (!isSurely(other) && !((Meeting) record.value()).conferenceOf().isComplete()) {
        record.miss("conferenceOf");
      }
    } else if (!isSurely(other) && !marks.kind().member().isEmpty()) {
      marks.kind().value().ifPresent(kind -> record.use(marks.kind().member(), kind));
      record.miss(marks.kind().member());
    }
  }

  private boolean differsIn(Mark<?> mark) {
    return marks.apart().stream()
        .filter(m -> m.member().equals(mark.member()))
        .anyMatch(m -> m.value().isPresent() && !m.value().equals(mark.value()));
  }
}
