package io.github.ogpsdk.examples.realdata;

import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.PartialDate;
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
import java.util.Objects;

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
  }

  private Verdicts() {}

  static Partnership add(Partnership partnership, Entry entry) {
    Partnership withForum =
        entry.flag("msf_exists").orElse(false) ? named(partnership, entry) : partnership;
    return Cycles.change(withForum, entry.required("plan"), c -> reviewed(c, entry));
  }

  /** A forum of which the report says only that it exists gets the name of its kind. */
  private static Partnership named(Partnership partnership, Entry entry) {
    boolean known =
        partnership.cycles().stream()
            .anyMatch(
                c -> c.id().equals(entry.required("plan")) && !c.mechanisms().items().isEmpty());
    if (known) {
      return partnership;
    }
    Partnership with =
        partnership.mechanisms().stream().anyMatch(m -> m.id().equals("forum"))
            ? partnership
            : partnership.withMechanisms(partnership.mechanisms().plus(forum(entry)));
    return Cycles.change(
        with, entry.required("plan"), c -> c.withMechanisms(Listing.partial("forum")));
  }

  private static Mechanism forum(Entry entry) {
    return Mechanism.builder()
        .id("forum")
        .name(Text.of("Multi-stakeholder forum"))
        .type(MechanismType.MULTI_STAKEHOLDER_FORUM)
        .sources(Citing.of(entry))
        .build();
  }

  private static Cycle reviewed(Cycle cycle, Entry entry) {
    return cycle
        .withPlan(plan(cycle.plan().orElse(Plan.builder().build()), entry))
        .withReviews(cycle.reviews().plus(review(entry)).asPartial());
  }

  private static Plan plan(Plan plan, Entry entry) {
    String[] years = entry.required("plan").split("-", -1);
    return plan.withFrom(entry.date("plan_start").orElse(PartialDate.parse(years[0])))
        .withTo(entry.date("plan_end").orElse(PartialDate.parse(years[1])))
        .withCommitmentCount(entry.count("commitments"));
  }

  private static Review review(Entry entry) {
    String report = entry.required("report");
    ReviewProduct product =
        PRODUCTS.entrySet().stream()
            .filter(p -> report.startsWith(p.getKey()))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("unknown report: " + report))
            .getValue();
    return Review.builder()
        .id(entry.required("id").toLowerCase(Locale.ROOT))
        .product(product)
        .assessor(Assessor.IRM)
        .edition(Objects.requireNonNull(EDITIONS.get(entry.required("rule_era"))))
        .answers(Question.answers(entry))
        .sources(Citing.of(entry))
        .build();
  }
}
