package io.github.ogpsdk.rules.measure.session;

import static io.github.ogpsdk.model.rule.ValueType.FLAG;
import static io.github.ogpsdk.model.rule.ValueType.NUMBER;

import io.github.ogpsdk.model.Sector;
import io.github.ogpsdk.model.assessment.Part;
import io.github.ogpsdk.model.body.Charter;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.Meeting;
import io.github.ogpsdk.model.body.QuorumPart;
import io.github.ogpsdk.model.body.QuorumRule;
import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Bounds.Flag;
import io.github.ogpsdk.rules.Bounds.Whole;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.eval.Arguments;
import io.github.ogpsdk.rules.eval.Definitions;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Items;
import io.github.ogpsdk.rules.measure.Kinds;
import io.github.ogpsdk.rules.measure.QuorumDemand;
import io.github.ogpsdk.rules.measure.body.Charters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The quorum that a charter demands of a meeting, in all and of each side. */
final class Quorums {
  private Quorums() {}

  static void define(Definitions define) {
    define.collection("quorumDemands", Kinds.QUORUM_DEMAND).of(Kinds.MEETING, Quorums::demands);
    define.measure("quorumBinds", FLAG).of(Kinds.QUORUM_DEMAND, Quorums::binds);
    define.measure("membersNeeded", NUMBER).of(Kinds.QUORUM_DEMAND, Quorums::needed);
    define.measure("membersPresent", NUMBER).of(Kinds.QUORUM_DEMAND, Quorums::present);
  }

  /** Returns the body that held a meeting; none for an event outside a body. */
  @SuppressWarnings("unchecked")
  static Optional<Cursor<Mechanism>> body(Cursor<Meeting> meeting) {
    return meeting
        .owner()
        .filter(o -> o.value() instanceof Mechanism)
        .map(o -> (Cursor<Mechanism>) o);
  }

  /** The demands of the charters that may have been in force on the day of the meeting. */
  private static Items<QuorumDemand> demands(Cursor<Meeting> meeting, EvaluationContext context) {
    Optional<Cursor<Mechanism>> body = body(meeting);
    if (body.isEmpty()) {
      return Items.none();
    }
    Items<Charter> charters = body.get().list("charters", Mechanism::charters);
    boolean complete = charters.complete();
    List<Cursor<QuorumDemand>> demands = new ArrayList<>();
    for (Cursor<Charter> charter : charters) {
      Day day = meeting.day("date", Meeting::date);
      if (Charters.isInForce(charter, day, context) != Outcomes.FAILS) {
        Optional<Cursor<QuorumRule>> rule = charter.child("quorum", Charter::quorum);
        complete &=
            rule.isPresent()
                ? add(meeting, charter, rule.get(), demands)
                : charter.isKnownAbsent("quorum");
      }
    }
    return new Items<>(demands, complete);
  }

  /** Adds the demands of one quorum; returns whether it makes no others. */
  private static boolean add(
      Cursor<Meeting> meeting,
      Cursor<Charter> charter,
      Cursor<QuorumRule> rule,
      List<Cursor<QuorumDemand>> demands) {
    boolean total = rule.peek("total", QuorumRule::total).isPresent();
    if (total) {
      demands.add(meeting.derived(new QuorumDemand(charter, rule, Optional.empty()), part("body")));
    }
    Items<QuorumPart> parts = rule.peekList("parts", QuorumRule::parts);
    for (Cursor<QuorumPart> part : parts) {
      demands.add(
          meeting.derived(
              new QuorumDemand(charter, rule, Optional.of(part)),
              part(part.value().sector().code())));
    }
    boolean states = total || !parts.all().isEmpty();
    boolean noTotal = total || isNone(rule, "total", states);
    boolean noMoreParts = parts.complete() || isNone(rule, "parts", states);
    return noTotal && noMoreParts;
  }

  /** Whether a quorum has no such clause: it states another and is silent on this one. */
  private static boolean isNone(Cursor<QuorumRule> rule, String clause, boolean states) {
    boolean none = rule.isKnownAbsent(clause) || (states && rule.isSilentOn(clause));
    if (!none) {
      rule.recordMissing(clause);
    }
    return none;
  }

  private static Part part(String name) {
    return new Part("quorum-demand", Optional.empty(), Optional.of(name));
  }

  @SuppressWarnings("unchecked")
  private static Cursor<Meeting> meeting(Cursor<QuorumDemand> demand) {
    return (Cursor<Meeting>) demand.owner().orElseThrow();
  }

  private static Bounds binds(
      Cursor<QuorumDemand> demand, Arguments args, EvaluationContext context) {
    Day day = meeting(demand).day("date", Meeting::date);
    return Flag.of(Charters.isInForce(demand.value().charter(), day, context));
  }

  private static Bounds needed(
      Cursor<QuorumDemand> demand, Arguments args, EvaluationContext context) {
    QuorumDemand d = demand.value();
    return d.part().isPresent()
        ? Whole.of(d.part().get().use("min", d.part().get().value().min()))
        : d.rule().count("total", QuorumRule::total);
  }

  private static Bounds present(
      Cursor<QuorumDemand> demand, Arguments args, EvaluationContext context) {
    Optional<Sector> sector = demand.value().sector();
    return new QuorumReading(Optional.of(demand.value().rule())).present(meeting(demand), sector);
  }
}
