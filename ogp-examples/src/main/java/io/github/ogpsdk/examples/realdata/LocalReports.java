package io.github.ogpsdk.examples.realdata;

import io.github.ogpsdk.model.CyclePhase;
import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.cycle.Answer;
import io.github.ogpsdk.model.cycle.AnswerBasis;
import io.github.ogpsdk.model.cycle.AnswerScheme;
import io.github.ogpsdk.model.cycle.AnswerSubject;
import io.github.ogpsdk.model.cycle.AnswerValue;
import io.github.ogpsdk.model.cycle.Assessor;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.cycle.Plan;
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
  private LocalReports() {}

  static Partnership add(Partnership partnership, Entry entry) {
    return Cycles.change(
        partnership,
        entry.required("plan"),
        c ->
            c.withPlan(plan(c, entry))
                .withReviews(c.reviews().plus(review(entry)).asPartial()));
  }

  private static Plan plan(Cycle cycle, Entry entry) {
    String[] years = entry.required("plan").split("-", -1);
    return cycle
        .plan()
        .orElse(Plan.builder().build())
        .withFrom(PartialDate.parse(years[0]))
        .withTo(PartialDate.parse(years[1]))
        .withSubmitted(entry.date("submitted"));
  }

  private static Review review(Entry entry) {
    boolean bySelf =
        entry
            .entry("facts")
            .flatMap(f -> f.text("evaluator"))
            .filter(e -> e.startsWith("government"))
            .isPresent();
    List<Answer> answers = new ArrayList<>();
    entry.entry("answers").ifPresent(a -> a.members().forEach((q, said) -> answers.add(printed(q, said))));
    entry
        .entry("explanation")
        .ifPresent(a -> a.members().forEach((q, said) -> answers.add(explained(q, said))));
    return Review.builder()
        .id(entry.required("id").toLowerCase(Locale.ROOT))
        .product(ReviewProduct.INCEPTION_REPORT)
        .assessor(bySelf ? Assessor.GOVERNMENT : Assessor.UNKNOWN)
        .independent(bySelf ? Optional.of(false) : Optional.empty())
        .edition(ReviewEdition.LOCAL_1)
        .answers(Listing.copyOf(answers).asPartial())
        .sources(Citing.of(entry))
        .build();
  }

  private static Answer printed(Object question, Object said) {
    return answer(question).value(AnswerValue.ofCode(said.toString())).build();
  }

  /** The box is not shown: what the evaluator wrote says yes, perhaps with a reserve. */
  private static Answer explained(Object question, Object said) {
    String label = said.toString();
    if (!label.startsWith("affirmed")) {
      throw new IllegalArgumentException("unknown label: " + label);
    }
    return answer(question)
        .value(AnswerValue.YES)
        .basis(AnswerBasis.EXPLAINED)
        .qualified(label.endsWith("_with_reserve") ? Optional.of(true) : Optional.empty())
        .build();
  }

  private static Answer.Builder answer(Object question) {
    Answer.Builder answer = Answer.builder();
    answer.subject(new AnswerSubject("local:" + question));
    answer.phase(CyclePhase.CO_CREATION);
    answer.scheme(AnswerScheme.LOCAL_INCEPTION);
    return answer;
  }
}
