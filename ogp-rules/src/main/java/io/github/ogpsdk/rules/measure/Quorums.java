package io.github.ogpsdk.rules.measure;

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
import io.github.ogpsdk.rules.fact.At;
import io.github.ogpsdk.rules.fact.Items;
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
  static Optional<At<Mechanism>> body(At<Meeting> meeting) {
    return meeting.owner().filter(o -> o.value() instanceof Mechanism).map(o -> (At<Mechanism>) o);
  }

  /** The demands of the charters that may have been in force on the day of the meeting. */
  private static Items<QuorumDemand> demands(At<Meeting> meeting, Setting setting) {
    Optional<At<Mechanism>> body = body(meeting);
    if (body.isEmpty()) {
      return Items.none();
    }
    Items<Charter> charters = body.get().list("charters", Mechanism::charters);
    boolean complete = charters.complete();
    List<At<QuorumDemand>> demands = new ArrayList<>();
    for (At<Charter> charter : charters) {
      Day day = meeting.day("date", Meeting::date);
      if (Charters.isInForce(charter, day, setting) != Outcomes.FAILS) {
        Optional<At<QuorumRule>> rule = charter.child("quorum", Charter::quorum);
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
      At<Meeting> meeting,
      At<Charter> charter,
      At<QuorumRule> rule,
      List<At<QuorumDemand>> demands) {
    boolean total = rule.peek("total", QuorumRule::total).isPresent();
    if (total) {
      demands.add(meeting.derived(new QuorumDemand(charter, rule, Optional.empty()), part("body")));
    }
    Items<QuorumPart> parts = rule.peekList("parts", QuorumRule::parts);
    for (At<QuorumPart> part : parts) {
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
  private static boolean isNone(At<QuorumRule> rule, String clause, boolean states) {
    boolean none = rule.isKnownAbsent(clause) || (states && rule.isSilentOn(clause));
    if (!none) {
      rule.miss(clause);
    }
    return none;
  }

  private static Part part(String name) {
    return new Part("quorum-demand", Optional.empty(), Optional.of(name));
  }

  @SuppressWarnings("unchecked")
  private static At<Meeting> meeting(At<QuorumDemand> demand) {
    return (At<Meeting>) demand.owner().orElseThrow();
  }

  private static Bounds binds(At<QuorumDemand> demand, Arguments args, Setting setting) {
    Day day = meeting(demand).day("date", Meeting::date);
    return Flag.of(Charters.isInForce(demand.value().charter(), day, setting));
  }

  private static Bounds needed(At<QuorumDemand> demand, Arguments args, Setting setting) {
    QuorumDemand d = demand.value();
    return d.part().isPresent()
        ? Whole.of(d.part().get().use("min", d.part().get().value().min()))
        : d.rule().count("total", QuorumRule::total);
  }

  private static Bounds present(At<QuorumDemand> demand, Arguments args, Setting setting) {
    Optional<Sector> sector = demand.value().sector();
    return new QuorumReading(Optional.of(demand.value().rule())).present(meeting(demand), sector);
  }
}
