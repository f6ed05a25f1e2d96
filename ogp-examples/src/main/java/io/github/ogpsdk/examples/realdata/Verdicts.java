package io.github.ogpsdk.examples.realdata;

import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.Text;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.MechanismType;
import io.github.ogpsdk.model.cycle.Assessor;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.cycle.Plan;
import io.github.ogpsdk.model.cycle.Review;
import io.github.ogpsdk.model.cycle.ReviewEdition;
import io.github.ogpsdk.model.cycle.ReviewProduct;
import io.github.ogpsdk.model.partnership.Partnership;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Reads the reviews of {@code irm_verdicts.yaml}: an entry becomes a review of a cycle with its
 * answers. What an entry says in its own way stands in the part written by hand.
 */
final class Verdicts {
  private static final Map<String, ReviewProduct> PRODUCTS = new LinkedHashMap<>();
  private static final Map<String, ReviewEdition> EDITIONS =
      Map.of(
          "aog_pre2018", ReviewEdition.ARTICLES_PRE_2018,
          "iap2_2018_2021", ReviewEdition.PROCESS_2018,
          "minreq_2022", ReviewEdition.STANDARDS_2022);

  static {
    PRODUCTS.put("Action Plan Review", ReviewProduct.ACTION_PLAN_REVIEW);
    PRODUCTS.put("Design", ReviewProduct.DESIGN_REPORT);
    PRODUCTS.put("Mid-Term + End-of-Term", ReviewProduct.END_OF_TERM_REPORT);
    PRODUCTS.put("Mid-Term", ReviewProduct.MID_TERM_REPORT);
    PRODUCTS.put("Progress", ReviewProduct.PROGRESS_REPORT);
    PRODUCTS.put("Results", ReviewProduct.RESULTS_REPORT);
    PRODUCTS.put("Implementation", ReviewProduct.IMPLEMENTATION_REPORT);
    PRODUCTS.put("End-of-Term", ReviewProduct.END_OF_TERM_REPORT);
    PRODUCTS.put("Self-assessment", ReviewProduct.SELF_ASSESSMENT);
  }

  private Verdicts() {}

  static Partnership add(Partnership partnership, Entry entry) {
    return add(partnership, entry, Plans.named(entry.required("plan")));
  }

  static Partnership add(Partnership partnership, Entry entry, Plans.Named plan) {
    Partnership withForum =
        entry.flag("msf_exists").orElse(false)
            ? named(partnership, entry, plan.cycle())
            : partnership;
    return Cycles.change(withForum, plan.cycle(), c -> reviewed(c, entry, plan));
  }

  /** A forum of which the report says only that it exists gets the name of its kind. */
  private static Partnership named(Partnership partnership, Entry entry, String cycle) {
    boolean known =
        partnership.cycles().stream()
            .anyMatch(c -> c.id().equals(cycle) && !c.mechanisms().items().isEmpty());
    if (known) {
      return partnership;
    }
    Partnership with =
        partnership.mechanisms().stream().anyMatch(m -> m.id().equals("forum"))
            ? partnership
            : partnership.withMechanisms(partnership.mechanisms().plus(forum(entry)));
    return Cycles.change(with, cycle, c -> c.withMechanisms(Listing.partial("forum")));
  }

  private static Mechanism forum(Entry entry) {
    return Mechanism.builder()
        .id("forum")
        .name(Text.of("Multi-stakeholder forum"))
        .type(MechanismType.MULTI_STAKEHOLDER_FORUM)
        .sources(Citing.of(entry))
        .build();
  }

  private static Cycle reviewed(Cycle cycle, Entry entry, Plans.Named named) {
    return cycle
        .withPlan(plan(cycle.plan().orElse(Plan.builder().build()), entry, named))
        .withReviews(cycle.reviews().plus(review(entry)).asPartial());
  }

  private static Plan plan(Plan plan, Entry entry, Plans.Named named) {
    Plan dated =
        plan.withFrom(entry.date("plan_start").or(plan::from))
            .withTo(entry.date("plan_end").or(plan::to));
    return named.in(dated).withCommitmentCount(entry.count("commitments"));
  }

  private static Review review(Entry entry) {
    return Review.builder()
        .id(entry.required("id").toLowerCase(Locale.ROOT))
        .product(product(entry.required("report")))
        .assessor(Assessor.IRM)
        .edition(entry.text("rule_era").map(EDITIONS::get))
        .answers(Question.answers(entry))
        .sources(Citing.of(entry))
        .build();
  }

  /** Which report it is by its first words; a letter where they name none. */
  private static ReviewProduct product(String report) {
    return PRODUCTS.entrySet().stream()
        .filter(p -> report.startsWith(p.getKey()))
        .findFirst()
        .map(Map.Entry::getValue)
        .orElse(ReviewProduct.LETTER);
  }
}
