package io.github.ogpsdk.rules.remark;

import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.cycle.Commitment;
import io.github.ogpsdk.model.cycle.Milestone;
import io.github.ogpsdk.model.cycle.Plan;
import io.github.ogpsdk.model.cycle.Progress;
import io.github.ogpsdk.model.cycle.ProgressStatus;
import io.github.ogpsdk.model.partnership.Partnership;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Commitments and milestones whose dates contradict each other, and their number in a plan. */
final class Commitments {
  /** From how many years outside its plan a commitment is remarked, where it touches the plan. */
  private static final int FAR = 5;

  private final Found found;

  private Commitments(Found found) {
    this.found = found;
  }

  /** Adds a remark for each contradiction, plan by plan, then what stands in no plan. */
  static void check(Partnership partnership, Found found) {
    Commitments commitments = new Commitments(found);
    for (int i = 0; i < partnership.cycles().items().size(); i++) {
      Optional<Plan> plan = partnership.cycles().items().get(i).plan();
      if (plan.isPresent()) {
        String at = "/cycles/" + i + "/plan";
        commitments.count(plan.get(), at);
        commitments.all(plan.get().commitments().items(), plan, at + "/commitments/");
      }
    }
    commitments.all(partnership.commitments().items(), Optional.empty(), "/commitments/");
  }

  private void count(Plan plan, String at) {
    int listed = plan.commitments().items().size();
    if (plan.commitmentCount().isEmpty() || !plan.commitments().isListed()) {
      return;
    }
    int stated = plan.commitmentCount().get();
    if (stated < listed || (stated > listed && plan.commitments().isComplete())) {
      RemarkCode code =
          stated < listed ? RemarkCode.MORE_COMMITMENTS : RemarkCode.OTHER_COMMITMENT_COUNT;
      found.add(code, at + "/commitmentCount", "number", stated, "listed", listed);
    }
  }

  private void all(List<Commitment> commitments, Optional<Plan> plan, String list) {
    for (int i = 0; i < commitments.size(); i++) {
      Commitment one = commitments.get(i);
      String at = list + i;
      plan.ifPresent(p -> far(one.from(), one.to(), "/to", p, at));
      if (Found.isBefore(one.completed(), one.from())) {
        found.add(
            RemarkCode.COMPLETED_BEFORE_START,
            at + "/completed",
            "date",
            one.completed().orElseThrow(),
            "limit",
            one.from().orElseThrow());
      }
      progress(one.progress().items(), one.completed(), at + "/progress/");
      milestones(one.milestones().items(), plan, at + "/milestones/");
    }
  }

  private void milestones(List<Milestone> milestones, Optional<Plan> plan, String list) {
    for (int i = 0; i < milestones.size(); i++) {
      Milestone one = milestones.get(i);
      String at = list + i;
      plan.ifPresent(p -> far(one.from(), one.due(), "/due", p, at));
      if (Found.isBefore(one.due(), one.from())) {
        found.add(
            RemarkCode.DUE_BEFORE_START,
            at + "/due",
            "date",
            one.due().orElseThrow(),
            "limit",
            one.from().orElseThrow());
      }
      progress(one.progress().items(), Optional.empty(), at + "/progress/");
      milestones(one.indicators().items(), plan, at + "/indicators/");
    }
  }

  /**
   * Remarks what lies outside a plan by more than a year, or reaches out of it by more than five.
   */
  private void far(
      Optional<PartialDate> from, Optional<PartialDate> to, String end, Plan plan, String at) {
    Optional<LocalDate> first = plan.from().map(PartialDate::earliest);
    Optional<LocalDate> last = plan.to().map(PartialDate::latest);
    boolean late =
        first.isPresent()
            && last.isPresent()
            && (from.filter(d -> d.earliest().isAfter(last.get().plusYears(1))).isPresent()
                || to.filter(d -> d.earliest().isAfter(last.get().plusYears(FAR))).isPresent());
    boolean early =
        first.isPresent()
            && last.isPresent()
            && (to.filter(d -> d.latest().isBefore(first.get().minusYears(1))).isPresent()
                || from.filter(d -> d.latest().isBefore(first.get().minusYears(FAR))).isPresent());
    if (late || early) {
      boolean atEnd = late ? to.isPresent() : from.isEmpty();
      found.add(
          RemarkCode.FAR_FROM_PLAN,
          at + (atEnd ? end : "/from"),
          "date",
          (atEnd ? to : from).orElseThrow(),
          "from",
          plan.from().orElseThrow(),
          "to",
          plan.to().orElseThrow());
    }
  }

  private void progress(List<Progress> reports, Optional<PartialDate> completed, String list) {
    Optional<PartialDate> complete =
        Stream.concat(
                completed.stream(),
                reports.stream()
                    .filter(r -> isStatus(r, ProgressStatus.COMPLETE))
                    .flatMap(r -> r.period().stream()))
            .min(Comparator.comparing(PartialDate::latest));
    for (int i = 0; complete.isPresent() && i < reports.size(); i++) {
      Optional<PartialDate> period = reports.get(i).period();
      if (isStatus(reports.get(i), ProgressStatus.NOT_STARTED)
          && period.filter(p -> p.isCertainlyAfter(complete.get())).isPresent()) {
        found.add(
            RemarkCode.COMPLETE_THEN_NOT_STARTED,
            list + i + "/status",
            "date",
            period.orElseThrow(),
            "limit",
            complete.get());
        return;
      }
    }
  }

  private static boolean isStatus(Progress report, ProgressStatus status) {
    return report.status().filter(s -> s == status).isPresent();
  }
}
