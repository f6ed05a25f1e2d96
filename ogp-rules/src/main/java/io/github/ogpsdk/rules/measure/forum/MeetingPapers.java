package io.github.ogpsdk.rules.measure.forum;

import static io.github.ogpsdk.model.rule.ValueType.DATE;

import io.github.ogpsdk.model.Document;
import io.github.ogpsdk.model.UnknownReason;
import io.github.ogpsdk.model.body.Meeting;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.eval.Definitions;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.measure.Args;
import io.github.ogpsdk.rules.measure.Kinds;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * When the papers of a meeting were given out; the last of all days for those that do not exist or
 * are not published.
 */
final class MeetingPapers {
  private static final Day NEVER = Day.of(Day.LAST);

  private MeetingPapers() {}

  static void define(Definitions define) {
    define.measure("minutesPublicOn", DATE).of(Kinds.MEETING, (m, args, s) -> minutes(m, s));
    define
        .measure("minutesDue", DATE, Args.WITHIN)
        .of(
            Kinds.MEETING,
            (m, args, s) -> later(m.day("date", Meeting::date), args.period("within")));
    define.measure("agendaSentOn", DATE).of(Kinds.MEETING, (m, args, s) -> agenda(m));
  }

  private static Day minutes(Cursor<Meeting> meeting, EvaluationContext context) {
    if (isNever(meeting, "minutes")) {
      return NEVER;
    }
    Optional<Cursor<Document>> found = meeting.child("minutes", Meeting::minutes);
    if (found.isEmpty()) {
      return Day.ANY;
    }
    Cursor<Document> minutes = found.get();
    if (minutes.value().published().isPresent()) {
      return minutes.day("published", Document::published);
    }
    Optional<Boolean> stated = minutes.peek("isPublished", Document::isPublished);
    if (stated.filter(b -> !b).isPresent()) {
      return NEVER;
    }
    minutes.recordMissing("published");
    boolean known = stated.isPresent() || minutes.peek("url", Document::url).isPresent();
    return known ? new Day(Day.FIRST, context.asOf()) : Day.ANY;
  }

  private static Day agenda(Cursor<Meeting> meeting) {
    if (isNever(meeting, "agenda")) {
      return NEVER;
    }
    Optional<Cursor<Document>> found = meeting.child("agenda", Meeting::agenda);
    if (found.isEmpty()) {
      return Day.ANY;
    }
    Cursor<Document> agenda = found.get();
    return agenda.value().sent().isEmpty() && agenda.value().published().isPresent()
        ? new Day(Day.FIRST, agenda.day("published", Document::published).latest())
        : agenda.day("sent", Document::sent);
  }

  private static boolean isNever(Cursor<Meeting> meeting, String member) {
    Optional<UnknownReason> why = meeting.value().unknown().why(member);
    boolean never =
        why.filter(r -> r == UnknownReason.DOES_NOT_EXIST || r == UnknownReason.NOT_PUBLISHED)
            .isPresent();
    if (never) {
      meeting.use(member, why.orElseThrow().code());
    }
    return never;
  }

  private static Day later(Day day, Period period) {
    return new Day(later(day.earliest(), period), later(day.latest(), period));
  }

  private static LocalDate later(LocalDate day, Period period) {
    return day.isAfter(Day.LAST.minus(period)) ? Day.LAST : day.plus(period);
  }
}
