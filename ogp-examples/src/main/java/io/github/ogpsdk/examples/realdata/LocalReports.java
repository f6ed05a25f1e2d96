package io.github.ogpsdk.examples.realdata;

import io.github.ogpsdk.model.CyclePhase;
import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.body.Meeting;
import io.github.ogpsdk.model.cycle.Answer;
import io.github.ogpsdk.model.cycle.AnswerBasis;
import io.github.ogpsdk.model.cycle.AnswerScheme;
import io.github.ogpsdk.model.cycle.AnswerSubject;
import io.github.ogpsdk.model.cycle.AnswerValue;
import io.github.ogpsdk.model.cycle.Assessor;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.cycle.Plan;
import io.github.ogpsdk.model.cycle.ReportedCount;
import io.github.ogpsdk.model.cycle.ReportedCountMeasure;
import io.github.ogpsdk.model.cycle.Review;
import io.github.ogpsdk.model.cycle.ReviewEdition;
import io.github.ogpsdk.model.cycle.ReviewProduct;
import io.github.ogpsdk.model.partnership.Partnership;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads {@code local_inception_verdicts.yaml}: an entry becomes the plan with its inception report
 * and the evaluator's answers 1.1 to 1.4. The facts of each report stand in the part written by
 * hand.
 */
final class LocalReports {
  private static final Map<String, AnswerValue> ANSWERS =
      Map.of(
          "yes", AnswerValue.YES,
          "true", AnswerValue.YES,
          "no", AnswerValue.NO,
          "false", AnswerValue.NO,
          "denied", AnswerValue.NO,
          "not_affirmed", AnswerValue.NO,
          "unclear", AnswerValue.UNCLEAR,
          "partly", AnswerValue.LIMITED,
          "partial", AnswerValue.LIMITED);

  private LocalReports() {}

  static Partnership add(Partnership partnership, Entry entry) {
    return add(partnership, entry, Plans.named(entry.required("plan")));
  }

  static Partnership add(Partnership partnership, Entry entry, Plans.Named plan) {
    return Cycles.change(
        partnership,
        plan.cycle(),
        c ->
            c.withPlan(plan(c, entry, plan))
                .withReviews(c.reviews().plus(review(entry)).asPartial()));
  }

  private static Plan plan(Cycle cycle, Entry entry, Plans.Named named) {
    Plan plan = named.in(cycle.plan().orElse(Plan.builder().build()));
    return plan.withSubmitted(entry.date("submitted").or(plan::submitted));
  }

  private static Review review(Entry entry) {
    Entry facts = entry.entry("facts").orElseGet(() -> new Entry(Map.of()));
    boolean bySelf = facts.text("evaluator").filter(e -> e.startsWith("government")).isPresent();
    Review.Builder review = Review.builder();
    review.id(entry.required("id").toLowerCase(Locale.ROOT));
    review.product(ReviewProduct.INCEPTION_REPORT);
    review.assessor(bySelf ? Assessor.GOVERNMENT : Assessor.UNKNOWN);
    review.edition(ReviewEdition.LOCAL_1);
    review.answers(Listing.copyOf(answers(entry, facts)).asPartial());
    review.sources(Citing.of(entry));
    if (bySelf) {
      review.independent(false);
    }
    List<Meeting> meetings =
        facts.dates("evaluator_meetings_with_municipality").stream()
            .map(d -> Meeting.builder().date(d).build())
            .toList();
    if (!meetings.isEmpty()) {
      review.meetings(Listing.copyOf(meetings).asPartial());
    }
    facts
        .count("interviews")
        .map(n -> ReportedCount.builder().measure(ReportedCountMeasure.INTERVIEWS).value(n).build())
        .ifPresent(t -> review.tallies(Listing.partial(t)));
    return review.build();
  }

  private static List<Answer> answers(Entry entry, Entry facts) {
    List<Answer> answers = new ArrayList<>();
    entry
        .entry("answers")
        .ifPresent(a -> a.members().forEach((q, v) -> printed(q, v).ifPresent(answers::add)));
    entry
        .entry("explanation")
        .ifPresent(a -> a.members().forEach((q, v) -> explained(q, v).ifPresent(answers::add)));
    facts
        .flag("other_members_reachable")
        .map(
            reachable ->
                Answer.builder()
                    .subject(AnswerSubject.MEMBERS_REACHABLE)
                    .value(reachable ? AnswerValue.YES : AnswerValue.NO)
                    .build())
        .ifPresent(answers::add);
    return answers;
  }

  private static Optional<Answer> printed(Object question, Object said) {
    return value(said).map(v -> answer(question).value(v).build());
  }

  /** The box is not shown: what the evaluator wrote says yes or no, perhaps with a reserve. */
  private static Optional<Answer> explained(Object question, Object said) {
    boolean reserved = said.toString().endsWith("_with_reserve");
    return value(said)
        .map(
            v ->
                answer(question)
                    .value(v)
                    .basis(AnswerBasis.EXPLAINED)
                    .qualified(reserved ? Optional.of(true) : Optional.empty())
                    .build());
  }

  /** Returns the answer that a label stands for; none where the label is not known. */
  static Optional<AnswerValue> value(Object said) {
    String label = said.toString();
    return label.startsWith("affirmed")
        ? Optional.of(AnswerValue.YES)
        : Optional.ofNullable(ANSWERS.get(label));
  }

  private static Answer.Builder answer(Object question) {
    Answer.Builder answer = Answer.builder();
    answer.subject(new AnswerSubject("local:" + question));
    answer.phase(CyclePhase.CO_CREATION);
    answer.scheme(AnswerScheme.LOCAL_INCEPTION);
    return answer;
  }
}
