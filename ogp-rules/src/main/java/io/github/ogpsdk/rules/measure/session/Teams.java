package io.github.ogpsdk.rules.measure.session;

import static io.github.ogpsdk.model.rule.ValueType.NUMBER;

import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.MeetingTotal;
import io.github.ogpsdk.model.body.Membership;
import io.github.ogpsdk.model.body.Relation;
import io.github.ogpsdk.model.body.RelationRole;
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
import io.github.ogpsdk.rules.fact.Window;
import io.github.ogpsdk.rules.measure.Args;
import io.github.ogpsdk.rules.measure.Counts;
import io.github.ogpsdk.rules.measure.Kinds;
import io.github.ogpsdk.rules.measure.Sides;
import io.github.ogpsdk.rules.measure.Sum;
import io.github.ogpsdk.rules.measure.body.Openness;

/** A team for a commitment: who is in it, whether it met, who leads it. */
final class Teams {
  private Teams() {}

  static void define(Definitions define) {
    define.measure("teamMembers", NUMBER, Args.SECTOR).of(Kinds.MECHANISM, Teams::members);
    define.measure("teamMeetings", NUMBER).of(Kinds.MECHANISM, Teams::meetings);
    define.measure("teamLeaders", NUMBER).of(Kinds.MECHANISM, Teams::leaders);
  }

  private static Bounds members(Cursor<Mechanism> body, Arguments args, EvaluationContext context) {
    Sum members = new Sum();
    Items<Membership> listed = body.list("members", Mechanism::members);
    members.others(listed.complete());
    for (Cursor<Membership> member : listed) {
      members.add(
          Sides.sector(member, context)
              .map(s -> Sides.within(member, s, args.sector("sector")))
              .orElse(Outcomes.OPEN));
    }
    return members.value();
  }

  /** The meetings listed, or at least as many as a total says. */
  private static Bounds meetings(
      Cursor<Mechanism> body, Arguments args, EvaluationContext context) {
    Window ever = new Window(Day.of(Day.FIRST), Day.of(context.asOf()));
    Whole listed = Counts.in(ever, body);
    long least = listed.least();
    for (Cursor<MeetingTotal> total : body.peekList("meetingTotals", Mechanism::meetingTotals)) {
      least = Math.max(least, Counts.atLeast(total));
    }
    return new Whole(least, Math.max(least, listed.most()));
  }

  private static Bounds leaders(Cursor<Mechanism> body, Arguments args, EvaluationContext context) {
    Sum leaders = new Sum();
    Items<Relation> relations = body.list("relations", Mechanism::relations);
    leaders.others(relations.complete());
    for (Cursor<Relation> relation : relations) {
      if (relation.value().role() == RelationRole.LED_BY) {
        boolean named =
            relation.peek("organization", Relation::organization).isPresent()
                || relation.peek("office", Relation::office).isPresent();
        leaders.add(named ? Outcomes.HOLDS : Outcomes.OPEN);
      }
    }
    Items<Membership> people =
        body.list("members", Mechanism::members).and(body.list("chairs", Mechanism::chairs));
    leaders.others(people.complete());
    for (Cursor<Membership> member : people) {
      if (member.value().role().filter(SeatRole.TEAM_LEADER::equals).isPresent()) {
        leaders.add(Openness.isNamed(member) ? Outcomes.HOLDS : Outcomes.OPEN);
      } else if (member.value().role().filter(r -> !r.isKnown()).isPresent()) {
        member.peek("role", Membership::role);
        leaders.add(Outcomes.OPEN);
      }
    }
    return leaders.value();
  }
}
