package io.github.ogpsdk.rules.measure;

import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.assessment.Part;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.Meeting;
import io.github.ogpsdk.model.body.MeetingStatus;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.cycle.Plan;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.fact.At;
import io.github.ogpsdk.rules.fact.Items;
import io.github.ogpsdk.rules.fact.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The collections that follow the structure of the document. */
final class Structure {
  private Structure() {}

  static void register(Registry r) {
    r.collection(
        "cycles",
        "partnership",
        Partnership.class,
        (p, s) -> p.list("cycles", Partnership::cycles));
    r.collection(
        "mechanisms",
        "partnership",
        Partnership.class,
        (p, s) -> p.list("mechanisms", Partnership::mechanisms));
    r.collection("spaces", "cycle", Cycle.class, Structure::spaces);
    r.collection("planYears", "cycle", Cycle.class, Structure::planYears);
    r.collection(
        "charters",
        "mechanism",
        Mechanism.class,
        (m, s) -> m.list("charters", Mechanism::charters));
    r.collection("meetings", "mechanism", Mechanism.class, (m, s) -> held(m));
  }

  /** The sessions that took place; a listed meeting was held unless it says otherwise. */
  static Items<Meeting> held(At<Mechanism> mechanism) {
    return mechanism
        .list("meetings", Mechanism::meetings)
        .where(m -> m.value().status().map(MeetingStatus.HELD::equals).orElse(true));
  }

  /** The mechanisms that served a cycle; candidates, not all known, where nobody recorded which. */
  static Items<Mechanism> spaces(At<Cycle> cycle, Setting setting) {
    Items<Mechanism> all = setting.partnership().peekList("mechanisms", Partnership::mechanisms);
    Items<String> refs = cycle.list("mechanisms", Cycle::mechanisms);
    if (cycle.value().mechanisms().state() == Listing.State.UNRECORDED
        || cycle.value().mechanisms().state() == Listing.State.UNKNOWN) {
      return refs.complete() ? Items.none() : new Items<>(List.of(), false);
    }
    List<String> ids = cycle.value().mechanisms().items();
    return new Items<>(all.where(m -> ids.contains(m.value().id())).all(), refs.complete());
  }

  /** The complete years of the plan, from its first day on; the last incomplete one is left out. */
  static Items<PlanYear> planYears(At<Cycle> cycle, Setting setting) {
    Optional<At<Plan>> plan = cycle.child("plan", Cycle::plan);
    if (plan.isEmpty()) {
      return new Items<>(List.of(), cycle.isKnownAbsent("plan"));
    }
    Day from = plan.get().day("from", Plan::from);
    Day to = plan.get().day("to", Plan::to);
    if (from.equals(Day.ANY) || to.equals(Day.ANY)) {
      return new Items<>(List.of(), false);
    }
    List<At<PlanYear>> years = new ArrayList<>();
    int number = 1;
    while (!end(from.earliest(), number).isAfter(to.latest())) {
      Day start = shift(from, number - 1);
      Day last = new Day(end(from.earliest(), number), end(from.latest(), number));
      years.add(
          cycle.derived(
              new PlanYear(number, new Window(start, last)),
              new Part("plan-year", Optional.of(number), Optional.empty())));
      number++;
    }
    boolean sure = end(from.latest(), number - 1).compareTo(to.earliest()) <= 0 || years.isEmpty();
    return new Items<>(years, sure);
  }

  private static LocalDate end(LocalDate from, int years) {
    return from.plusYears(years).minusDays(1);
  }

  private static Day shift(Day from, int years) {
    return new Day(from.earliest().plusYears(years), from.latest().plusYears(years));
  }
}
