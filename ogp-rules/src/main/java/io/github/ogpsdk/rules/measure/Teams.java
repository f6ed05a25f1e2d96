package io.github.ogpsdk.rules.measure;

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
import io.github.ogpsdk.rules.fact.At;
import io.github.ogpsdk.rules.fact.Items;
import io.github.ogpsdk.rules.fact.Window;

/** A team for a commitment: who is in it, whether it met, who leads it. */
final class Teams {
  private Teams() {}

  static void define(Definitions define) {
    define.measure("teamMembers", NUMBER, Args.SECTOR).of(Kinds.MECHANISM, Teams::members);
    define.measure("teamMeetings", NUMBER).of(Kinds.MECHANISM, Teams::meetings);
    define.measure("teamLeaders", NUMBER).of(Kinds.MECHANISM, Teams::leaders);
  }

  private static Bounds members(At<Mechanism> body, Arguments args, Setting setting) {
    Sum members = new Sum();
    Items<Membership> listed = body.list("members", Mechanism::members);
    members.others(listed.complete());
    for (At<Membership> member : listed) {
      members.add(
          Sides.sector(member, setting)
              .map(s -> Sides.within(member, s, args.sector("sector")))
              .orElse(Outcomes.OPEN));
    }
    return members.value();
  }

  /** The meetings listed, or at least as many as a total says. */
  private static Bounds meetings(At<Mechanism> body, Arguments args, Setting setting) {
    Window ever = new Window(Day.of(Day.FIRST), Day.of(setting.asOf()));
    Whole listed = Counts.in(ever, body);
    long least = listed.least();
    for (At<MeetingTotal> total : body.peekList("meetingTotals", Mechanism::meetingTotals)) {
      least = Math.max(least, Counts.atLeast(total));
    }
    return new Whole(least, Math.max(least, listed.most()));
  }

  private static Bounds leaders(At<Mechanism> body, Arguments args, Setting setting) {
    Sum leaders = new Sum();
    Items<Relation> relations = body.list("relations", Mechanism::relations);
    leaders.others(relations.complete());
    for (At<Relation> relation : relations) {
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
    for (At<Membership> member : people) {
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
