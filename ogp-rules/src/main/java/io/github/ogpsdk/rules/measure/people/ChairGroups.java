package io.github.ogpsdk.rules.measure.people;

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
import io.github.ogpsdk.rules.eval.Arguments;
import io.github.ogpsdk.rules.eval.Definitions;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Items;
import io.github.ogpsdk.rules.measure.Args;
import io.github.ogpsdk.rules.measure.ChairGroup;
import io.github.ogpsdk.rules.measure.Kinds;
import io.github.ogpsdk.rules.measure.Sides;
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

  private static Items<ChairGroup> groups(Cursor<Mechanism> body, EvaluationContext context) {
    Items<Membership> terms = Chairs.terms(body, context);
    Set<PartialDate> starts = new LinkedHashSet<>();
    boolean dated = true;
    for (Cursor<Membership> term : terms) {
      term.value().from().filter(f -> !f.latest().isAfter(context.asOf())).ifPresent(starts::add);
      dated &= term.value().from().isPresent();
    }
    List<Cursor<ChairGroup>> groups = new ArrayList<>();
    for (PartialDate start : starts) {
      groups.add(
          body.derived(
              new ChairGroup(Day.of(start), Day.of(start.latest())),
              new Part("chair-group", Optional.empty(), Optional.of(start.toString()))));
    }
    return new Items<>(groups, terms.complete() && dated);
  }

  /** Those in office on the day, of a sector and a role where these are named. */
  private static Bounds inOffice(
      Cursor<ChairGroup> group, Arguments args, EvaluationContext context) {
    Items<Membership> terms = body(group).list("chairs", Mechanism::chairs);
    long least = 0;
    long most = 0;
    for (Cursor<Membership> term : terms) {
      int there = Tenure.held(term.value(), context).contains(group.value().day());
      if (there != Outcomes.FAILS) {
        Tenure.takeDown(term, there);
        int counts = Outcomes.all(there, isAsked(term, args, context));
        least += counts == Outcomes.HOLDS ? 1 : 0;
        most += counts == Outcomes.FAILS ? 0 : 1;
      }
    }
    return new Whole(least, terms.complete() ? most : Whole.UNBOUNDED);
  }

  private static int isInRole(Cursor<Membership> term, String role) {
    boolean in = Chairs.role(term).possible().contains(role);
    boolean listed = term.value().role().map(SeatRole::isKnown).orElse(true);
    return in ? Outcomes.HOLDS : listed ? Outcomes.FAILS : Outcomes.OPEN;
  }

  private static int isAsked(Cursor<Membership> term, Arguments args, EvaluationContext context) {
    int asked = args.find("role").map(r -> isInRole(term, r)).orElse(Outcomes.HOLDS);
    if (asked == Outcomes.HOLDS && args.find("sector").isPresent()) {
      return Sides.sector(term, context)
          .map(s -> Sides.within(term, s, args.sector("sector")))
          .orElse(Outcomes.OPEN);
    }
    return asked;
  }

  @SuppressWarnings("unchecked")
  private static Cursor<Mechanism> body(Cursor<ChairGroup> group) {
    return (Cursor<Mechanism>) group.owner().orElseThrow();
  }
}
