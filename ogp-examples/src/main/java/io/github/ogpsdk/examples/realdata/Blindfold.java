package io.github.ogpsdk.examples.realdata;

import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.body.Composition;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.cycle.Answer;
import io.github.ogpsdk.model.cycle.AnswerScheme;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.cycle.Review;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.model.partnership.Standing;
import io.github.ogpsdk.model.partnership.StandingActor;
import io.github.ogpsdk.model.partnership.StandingEvent;
import io.github.ogpsdk.model.partnership.StandingEventType;
import io.github.ogpsdk.model.partnership.StandingTrack;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Hides from an assessment the verdicts with which it will be compared: what reviews answer on the
 * process and its requirements, letters and reviews of the procedure, whether sides were found
 * equal and how many seats they make together. Reported facts stay: levels of influence, dates,
 * seats of each side, whether a forum exists.
 *
 * <p>What is hidden counts as not known: a list from which something is taken is partial.
 */
final class Blindfold {
  private static final List<String> VERDICTS = List.of("process", "minimum-requirements", "parity");

  private static final Set<StandingEventType> REVIEWS =
      Set.of(
          StandingEventType.UNDER_REVIEW_LETTER,
          StandingEventType.REVIEW_OPENED,
          StandingEventType.REVIEW_RESOLUTION,
          StandingEventType.REVIEW_CLOSED,
          StandingEventType.NOT_REVIEWED,
          StandingEventType.INACTIVE);

  private Blindfold() {}

  /**
   * Hides only whether the member came under review: that it acted contrary to process is a fact
   * for this question.
   */
  static Partnership overReviews(Partnership partnership) {
    return partnership.withStanding(
        partnership
            .standing()
            .map(s -> s.withEvents(without(s.events(), e -> REVIEWS.contains(e.type())))));
  }

  /** Hides every verdict on the process. */
  static Partnership over(Partnership partnership) {
    return partnership
        .withCycles(partnership.cycles().map(Blindfold::cycle))
        .withMechanisms(partnership.mechanisms().map(Blindfold::mechanism))
        .withStanding(partnership.standing().map(Blindfold::standing));
  }

  private static Cycle cycle(Cycle cycle) {
    return cycle.withReviews(cycle.reviews().map(Blindfold::review));
  }

  private static Review review(Review review) {
    return review.withAnswers(without(review.answers(), Blindfold::isVerdict));
  }

  private static boolean isVerdict(Answer answer) {
    String subject = answer.subject().code();
    return VERDICTS.contains(subject)
        || answer.scheme().filter(AnswerScheme.IRM_CHECKLIST_2012::equals).isPresent()
        || subject.startsWith("requirement:")
        || subject.startsWith("local:");
  }

  private static Standing standing(Standing standing) {
    return standing.withEvents(without(standing.events(), Blindfold::isOfTheProcedure));
  }

  /** What a government announced, such as a delay, is a fact. */
  private static boolean isOfTheProcedure(StandingEvent event) {
    return event.track().filter(StandingTrack.PROCEDURAL::equals).isPresent()
        && event.by().filter(StandingActor.GOVERNMENT::equals).isEmpty();
  }

  private static Mechanism mechanism(Mechanism mechanism) {
    return mechanism.withCompositions(mechanism.compositions().map(Blindfold::composition));
  }

  /** The seats are counted anew where each group has its number. */
  private static Composition composition(Composition table) {
    boolean counted =
        table.seats().isComplete()
            && !table.seats().items().isEmpty()
            && table.seats().stream().allMatch(g -> g.count().isPresent());
    Composition blind = table.withParity(Optional.empty());
    return counted ? blind.withTotal(Optional.empty()) : blind;
  }

  private static <T> Listing<T> without(Listing<T> list, Predicate<T> hidden) {
    List<T> left = list.stream().filter(hidden.negate()).toList();
    return left.size() == list.items().size() ? list : Listing.copyOf(left).asPartial();
  }
}
