package io.github.ogpsdk.rules.remark;

import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.cycle.CoCreation;
import io.github.ogpsdk.model.cycle.Consultation;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.cycle.Plan;
import io.github.ogpsdk.model.partnership.Partnership;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Cycles whose numbers or dates contradict each other. */
final class Cycles {
  /** How long two plans may lie side by side: a plan often starts while the last one ends. */
  private static final int MONTHS = 6;

  /** A plan and where it stands. */
  private record Dated(Plan plan, String at) {
    LocalDate from() {
      return plan.from().map(PartialDate::latest).orElseThrow();
    }

    LocalDate to() {
      return plan.to().map(PartialDate::earliest).orElseThrow();
    }
  }

  private final List<Cycle> cycles;
  private final Found found;

  private Cycles(List<Cycle> cycles, Found found) {
    this.cycles = cycles;
    this.found = found;
  }

  /** Adds a remark for each contradiction. */
  static void check(Partnership partnership, Found found) {
    Cycles cycles = new Cycles(partnership.cycles().items(), found);
    cycles.leftOut(partnership.cycles().isComplete());
    cycles.numbers();
    cycles.plans();
    for (int i = 0; i < cycles.cycles.size(); i++) {
      cycles.coCreation(cycles.cycles.get(i), "/cycles/" + i);
    }
  }

  /** A cycle that the numbers of others tell of, in a list that counts as whole. */
  private void leftOut(boolean complete) {
    Set<Integer> numbers =
        cycles.stream().flatMap(c -> c.number().stream()).collect(Collectors.toSet());
    int last = numbers.stream().mapToInt(Integer::intValue).max().orElse(0);
    long unnumbered = cycles.stream().filter(c -> c.number().isEmpty()).count();
    long missing = last - numbers.stream().filter(n -> n > 0).count();
    if (complete && missing > unnumbered) {
      int first =
          IntStream.range(1, last).filter(n -> !numbers.contains(n)).findFirst().orElseThrow();
      found.add(RemarkCode.CYCLE_LEFT_OUT, "/cycles", "number", first);
    }
  }

  private void numbers() {
    Map<Integer, Integer> places = new HashMap<>();
    for (int i = 0; i < cycles.size(); i++) {
      Optional<Integer> number = cycles.get(i).number();
      Integer before = number.isEmpty() ? null : places.putIfAbsent(number.get(), i);
      if (before != null) {
        found.add(
            RemarkCode.SAME_CYCLE_NUMBER,
            "/cycles/" + i + "/number",
            "number",
            number.get(),
            "other",
            "/cycles/" + before);
      }
    }
  }

  private void plans() {
    List<Dated> plans = new ArrayList<>();
    for (int i = 0; i < cycles.size(); i++) {
      Optional<Plan> plan = cycles.get(i).plan();
      if (plan.isPresent() && plan.get().from().isPresent() && plan.get().to().isPresent()) {
        plans.add(new Dated(plan.get(), "/cycles/" + i + "/plan"));
      }
    }
    plans.sort(Comparator.comparing(Dated::from));
    if (plans.isEmpty()) {
      return;
    }
    Dated longest = plans.get(0);
    for (Dated plan : plans.subList(1, plans.size())) {
      LocalDate end = longest.to().isBefore(plan.to()) ? longest.to() : plan.to();
      if (plan.from().plusMonths(MONTHS).isBefore(end)) {
        found.add(
            RemarkCode.OVERLAPPING_PLANS,
            plan.at + "/from",
            "date",
            plan.plan.from().orElseThrow(),
            "limit",
            longest.plan.to().orElseThrow(),
            "other",
            longest.at);
      }
      longest = longest.to().isBefore(plan.to()) ? plan : longest;
    }
  }

  /** A plan is made within a year of its first day. */
  private static boolean isYearBefore(Plan plan, Optional<PartialDate> begun) {
    return plan.from()
        .filter(d -> d.latest().plusYears(1).isBefore(begun.orElseThrow().earliest()))
        .isPresent();
  }

  private void coCreation(Cycle cycle, String at) {
    Optional<CoCreation> coCreation = cycle.coCreation();
    List<Consultation> consultations =
        coCreation.map(c -> c.consultations().items()).orElse(List.of());
    for (int i = 0; i < consultations.size(); i++) {
      Consultation one = consultations.get(i);
      String place = at + "/coCreation/consultations/" + i + "/days";
      Days.check(one.days(), one.from(), one.to(), 1, place, found);
    }
    Optional<PartialDate> begun = coCreation.flatMap(CoCreation::from);
    if (begun.isEmpty() || cycle.plan().isEmpty()) {
      return;
    }
    Plan plan = cycle.plan().get();
    Map<String, Optional<PartialDate>> days = new LinkedHashMap<>();
    days.put("submitted", plan.submitted());
    days.put("approved", plan.approved());
    days.put("published", plan.published());
    days.put("launched", plan.launched());
    days.put("to", plan.to());
    if (plan.submitted().isEmpty() && plan.published().isEmpty() && isYearBefore(plan, begun)) {
      days.put("from", plan.from());
    }
    days.entrySet().stream()
        .filter(d -> Found.isBefore(d.getValue(), begun))
        .findFirst()
        .ifPresent(
            d ->
                found.add(
                    RemarkCode.PLAN_BEFORE_CO_CREATION,
                    at + "/plan/" + d.getKey(),
                    "date",
                    d.getValue().orElseThrow(),
                    "limit",
                    begun.get()));
  }
}
