package io.github.ogpsdk.examples.realdata;

import static io.github.ogpsdk.model.CyclePhase.CO_CREATION;
import static io.github.ogpsdk.model.CyclePhase.IMPLEMENTATION;

import io.github.ogpsdk.model.CyclePhase;
import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.cycle.Answer;
import io.github.ogpsdk.model.cycle.AnswerScheme;
import io.github.ogpsdk.model.cycle.AnswerSubject;
import io.github.ogpsdk.model.cycle.AnswerValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A question that the IRM's reports answer, such as the level of public influence.
 *
 * @param column the member of an entry that holds the answer
 * @param subject what is asked
 * @param phase the phase asked about
 * @param scheme the scale of the answer
 */
record Question(
    String column,
    AnswerSubject subject,
    Optional<CyclePhase> phase,
    Optional<AnswerScheme> scheme) {
  private static final List<Question> ALL =
      List.of(
          of("acted_contrary", AnswerSubject.PROCESS),
          of("minimum_requirements_met", AnswerSubject.MINIMUM_REQUIREMENTS).in(CO_CREATION),
          of("msf_exists", AnswerSubject.FORUM_EXISTS),
          of("msf_operational", AnswerSubject.FORUM_OPERATIONAL),
          of("msf_parity", AnswerSubject.PARITY),
          of("msf_minutes_published", AnswerSubject.MINUTES_PUBLISHED),
          of("influence_development", AnswerSubject.PUBLIC_INFLUENCE)
              .in(CO_CREATION)
              .by(AnswerScheme.IAP2),
          of("influence_implementation", AnswerSubject.PUBLIC_INFLUENCE)
              .in(IMPLEMENTATION)
              .by(AnswerScheme.IAP2),
          of("public_feedback_mechanism", AnswerSubject.FEEDBACK_MECHANISM),
          of("reasoned_response", AnswerSubject.REASONED_RESPONSE),
          of("advance_notice", AnswerSubject.ADVANCE_NOTICE),
          of("online_consultation", AnswerSubject.ONLINE_CONSULTATION));

  private static Question of(String column, AnswerSubject subject) {
    return new Question(column, subject, Optional.empty(), Optional.empty());
  }

  private Question in(CyclePhase asked) {
    return new Question(column, subject, Optional.of(asked), scheme);
  }

  private Question by(AnswerScheme scale) {
    return new Question(column, subject, phase, Optional.of(scale));
  }

  /** Returns the answers of an entry; a report answers more than could be read. */
  static Listing<Answer> answers(Entry entry) {
    List<Answer> answers = new ArrayList<>();
    for (Question question : ALL) {
      entry
          .text(question.column())
          .ifPresent(said -> answers.add(question.answer(said, entry.flag("asterisk"))));
    }
    return answers.isEmpty() ? Listing.unrecorded() : Listing.copyOf(answers).asPartial();
  }

  private Answer answer(String said, Optional<Boolean> asterisk) {
    return Answer.builder()
        .subject(subject)
        .phase(phase)
        .value(value(said))
        .scheme(scheme)
        .qualified(subject.equals(AnswerSubject.PROCESS) ? asterisk : Optional.empty())
        .build();
  }

  private AnswerValue value(String said) {
    boolean isTrue = said.equals("true");
    if (!isTrue && !said.equals("false")) {
      return AnswerValue.ofCode(said);
    }
    if (subject.equals(AnswerSubject.PROCESS)) {
      return isTrue ? AnswerValue.CONTRARY : AnswerValue.ACCORDING;
    }
    if (subject.equals(AnswerSubject.MINIMUM_REQUIREMENTS)) {
      return isTrue ? AnswerValue.MET : AnswerValue.NOT_MET;
    }
    return isTrue ? AnswerValue.YES : AnswerValue.NO;
  }
}
