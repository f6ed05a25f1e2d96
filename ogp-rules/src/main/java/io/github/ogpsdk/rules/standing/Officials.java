package io.github.ogpsdk.rules.standing;

import io.github.ogpsdk.model.assessment.OfficialFinding;
import io.github.ogpsdk.model.cycle.Answer;
import io.github.ogpsdk.model.cycle.AnswerEffect;
import io.github.ogpsdk.model.cycle.AnswerSubject;
import io.github.ogpsdk.model.cycle.AnswerValue;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.cycle.Review;
import io.github.ogpsdk.model.partnership.StandingEvent;
import io.github.ogpsdk.rules.measure.standing.OgpFindings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the IRM and OGP found of a cycle, read from its reviews and from the letters about it.
 *
 * @ogp.source none: SDK decision, docs/adr/0006
 */
final class Officials {
  static final String CONTRARY = "contrary";
  static final String ACCORDING = "according";
  static final String EXCUSED = "excused";

  private Officials() {}

  /** Returns all that was found, letters first. */
  static List<OfficialFinding> of(Cycle cycle, Basis basis) {
    return of(cycle, basis, answer -> true);
  }

  /**
   * Returns the code of what counts most of what was found of the process as a whole: a letter or
   * finding that is contrary, else any other. That requirements not met have no consequence excuses
   * no other failure.
   */
  static Optional<String> prevailing(Cycle cycle, Basis basis) {
    List<String> codes =
        of(cycle, basis, Officials::isOfProcess).stream().map(OfficialFinding::code).toList();
    return Stream.of(CONTRARY, EXCUSED, ACCORDING).filter(codes::contains).findFirst();
  }

  private static List<OfficialFinding> of(Cycle cycle, Basis basis, Predicate<Answer> wanted) {
    List<OfficialFinding> found = new ArrayList<>();
    List<StandingEvent> events = Steps.recorded(basis.partnership());
    for (int i = 0; i < events.size(); i++) {
      StandingEvent event = events.get(i);
      if (OgpFindings.saysContrary(event)
          && event.cycles().items().contains(cycle.id())
          && basis.isPast(event.date())) {
        found.add(
            new OfficialFinding(CONTRARY, Steps.pointer(i), event.date().map(d -> d.toString())));
      }
    }
    List<String> ids = basis.partnership().cycles().items().stream().map(Cycle::id).toList();
    int place = ids.indexOf(cycle.id());
    List<Review> reviews = cycle.reviews().items();
    for (int i = 0; i < reviews.size(); i++) {
      Review review = reviews.get(i);
      if (OgpFindings.isOfOgp(review.assessor()) && basis.isPast(review.published())) {
        String at = "/cycles/" + place + "/reviews/" + i + "/answers/";
        List<Answer> answers = review.answers().items();
        for (int j = 0; j < answers.size(); j++) {
          int index = j;
          Optional.of(answers.get(j))
              .filter(wanted)
              .flatMap(Officials::code)
              .ifPresent(
                  c ->
                      found.add(
                          new OfficialFinding(
                              c, at + index, review.published().map(d -> d.toString()))));
        }
      }
    }
    return found;
  }

  private static Optional<String> code(Answer answer) {
    boolean process = isOfProcess(answer);
    boolean requirements = answer.subject().equals(AnswerSubject.MINIMUM_REQUIREMENTS);
    boolean failed =
        (process && answer.value() == AnswerValue.CONTRARY)
            || (requirements && answer.value() == AnswerValue.NOT_MET);
    if (failed && answer.effect().equals(Optional.of(AnswerEffect.NO_CONSEQUENCE))) {
      return Optional.of(EXCUSED);
    }
    if (process && failed) {
      return Optional.of(CONTRARY);
    }
    return process && answer.value() == AnswerValue.ACCORDING
        ? Optional.of(ACCORDING)
        : Optional.empty();
  }

  private static boolean isOfProcess(Answer answer) {
    return answer.subject().equals(AnswerSubject.PROCESS);
  }
}
