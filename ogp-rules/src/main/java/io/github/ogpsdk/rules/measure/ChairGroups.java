package io.github.ogpsdk.rules.measure;

import static io.github.ogpsdk.model.rule.ValueType.NUMBER;

import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.assessment.Part;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.Membership;
import io.github.ogpsdk.model.body.SeatRole;
import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Bounds.Whole;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.fact.At;
import io.github.ogpsdk.rules.fact.Items;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who chaired a body together: one group for each day on which somebody took the chair. */
final class ChairGroups {
  private ChairGroups() {}

  static void define(Definitions define) {
    define.collection("chairGroups", Kinds.CHAIR_GROUP).of(Kinds.MECHANISM, ChairGroups::groups);
    define
        .measure("chairsInOffice", NUMBER, Args.SECTOR.optional(), Args.ROLE)
        .of(Kinds.CHAIR_GROUP, ChairGroups::inOffice);
  }

  private static Items<ChairGroup> groups(At<Mechanism> body, Setting setting) {
    Items<Membership> terms = Chairs.terms(body, setting);
    Set<PartialDate> starts = new LinkedHashSet<>();
    boolean dated = true;
    for (At<Membership> term : terms) {
      term.value().from().filter(f -> !f.latest().isAfter(setting.asOf())).ifPresent(starts::add);
      dated &= term.value().from().isPresent();
    }
    List<At<ChairGroup>> groups = new ArrayList<>();
    for (PartialDate start : starts) {
      groups.add(
          body.derived(
              new ChairGroup(Day.of(start), Day.of(start.latest())),
              new Part("chair-group", Optional.empty(), Optional.of(start.toString()))));
    }
    return new Items<>(groups, terms.complete() && dated);
  }

  /** Those in office on the day, of a sector and a role where these are named. */
  private static Bounds inOffice(At<ChairGroup> group, Arguments args, Setting setting) {
    Items<Membership> terms = body(group).list("chairs", Mechanism::chairs);
    long least = 0;
    long most = 0;
    for (At<Membership> term : terms) {
      int there = Tenure.held(term.value(), setting).contains(group.value().day());
      if (there != Outcomes.FAILS) {
        Tenure.takeDown(term, there);
        int counts = Outcomes.all(there, isAsked(term, args, setting));
        least += counts == Outcomes.HOLDS ? 1 : 0;
        most += counts == Outcomes.FAILS ? 0 : 1;
      }
    }
    return new Whole(least, terms.complete() ? most : Whole.UNBOUNDED);
  }

  private static int isInRole(At<Membership> term, String role) {
    boolean in = Chairs.role(term).possible().contains(role);
    boolean listed = term.value().role().map(SeatRole::isKnown).orElse(true);
    return in ? Outcomes.HOLDS : listed ? Outcomes.FAILS : Outcomes.OPEN;
  }

  private static int isAsked(At<Membership> term, Arguments args, Setting setting) {
    int asked = args.find("role").map(r -> isInRole(term, r)).orElse(Outcomes.HOLDS);
    if (asked == Outcomes.HOLDS && args.find("sector").isPresent()) {
      return Sides.sector(term, setting)
          .map(s -> Sides.within(term, s, args.sector("sector")))
          .orElse(Outcomes.OPEN);
    }
    return asked;
  }

  @SuppressWarnings("unchecked")
  private static At<Mechanism> body(At<ChairGroup> group) {
    return (At<Mechanism>) group.owner().orElseThrow();
  }
}
