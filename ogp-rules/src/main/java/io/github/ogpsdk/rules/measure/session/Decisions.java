package io.github.ogpsdk.rules.measure.session;

import static io.github.ogpsdk.model.rule.ValueType.CODE;
import static io.github.ogpsdk.model.rule.ValueType.FLAG;
import static io.github.ogpsdk.model.rule.ValueType.SHARE;

import io.github.ogpsdk.model.Fraction;
import io.github.ogpsdk.model.Sector;
import io.github.ogpsdk.model.assessment.Part;
import io.github.ogpsdk.model.body.Charter;
import io.github.ogpsdk.model.body.Decision;
import io.github.ogpsdk.model.body.DecisionOutcome;
import io.github.ogpsdk.model.body.DecisionRule;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.Meeting;
import io.github.ogpsdk.model.body.Threshold;
import io.github.ogpsdk.model.body.ThresholdBase;
import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.Bounds.Code;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Bounds.Flag;
import io.github.ogpsdk.rules.Bounds.Ratio;
import io.github.ogpsdk.rules.Comparisons;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.eval.Arguments;
import io.github.ogpsdk.rules.eval.Definitions;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Items;
import io.github.ogpsdk.rules.measure.Args;
import io.github.ogpsdk.rules.measure.Kinds;
import io.github.ogpsdk.rules.measure.Lists;
import io.github.ogpsdk.rules.measure.Structure;
import io.github.ogpsdk.rules.measure.VoteDemand;
import io.github.ogpsdk.rules.measure.body.Charters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The decisions of a body, and what its charter demands of the votes on them. */
final class Decisions {
  private Decisions() {}

  static void define(Definitions define) {
    define.collection("decisions", Kinds.DECISION).of(Kinds.MECHANISM, Decisions::all);
    define.collection("voteDemands", Kinds.VOTE_DEMAND).of(Kinds.DECISION, Decisions::demands);
    define.measure("outcome", CODE).giving(Lists.DECIDED).of(Kinds.DECISION, Decisions::outcome);
    define
        .measure("votesFor", SHARE, Args.SECTOR, Args.VOTERS, Args.CAST)
        .of(Kinds.DECISION, (d, args, s) -> share(d, "for", args, s));
    define
        .measure("votesAgainst", SHARE, Args.SECTOR, Args.VOTERS, Args.CAST)
        .of(Kinds.DECISION, (d, args, s) -> share(d, "against", args, s));
    define.measure("votesBind", FLAG).of(Kinds.VOTE_DEMAND, Decisions::binds);
    define.measure("votesWon", SHARE, Args.CAST).of(Kinds.VOTE_DEMAND, Decisions::won);
    define.measure("votesNeeded", SHARE).of(Kinds.VOTE_DEMAND, Decisions::needed);
    define.measure("isStrict", FLAG).of(Kinds.VOTE_DEMAND, Decisions::isStrict);
  }

  /** The decisions of all meetings held. */
  private static Items<Decision> all(Cursor<Mechanism> body, EvaluationContext context) {
    Items<Meeting> held = Structure.held(body);
    Items<Decision> decisions = new Items<>(List.of(), held.complete());
    for (Cursor<Meeting> meeting : held) {
      decisions = decisions.and(meeting.list("decisions", Meeting::decisions));
    }
    return decisions;
  }

  @SuppressWarnings("unchecked")
  static Cursor<Meeting> meeting(Cursor<Decision> decision) {
    return (Cursor<Meeting>) decision.owner().orElseThrow();
  }

  private static Bounds outcome(
      Cursor<Decision> decision, Arguments args, EvaluationContext context) {
    return decision
        .require("outcome", Decision::outcome)
        .map(DecisionOutcome::code)
        .map(Code::of)
        .orElse(Code.ANY);
  }

  /** The thresholds of the charters that may have been in force on the day of the decision. */
  private static Items<VoteDemand> demands(Cursor<Decision> decision, EvaluationContext context) {
    Cursor<Meeting> meeting = meeting(decision);
    Items<Charter> charters =
        Quorums.body(meeting).orElseThrow().list("charters", Mechanism::charters);
    boolean complete = charters.complete();
    List<Cursor<VoteDemand>> demands = new ArrayList<>();
    for (Cursor<Charter> charter : charters) {
      Day day = meeting.day("date", Meeting::date);
      if (Charters.isInForce(charter, day, context) != Outcomes.FAILS) {
        Optional<Cursor<DecisionRule>> rule = charter.child("decision", Charter::decision);
        complete &=
            rule.isPresent()
                ? add(decision, charter, rule.get(), demands)
                : charter.isKnownAbsent("decision");
      }
    }
    return new Items<>(demands, complete);
  }

  /** Adds the thresholds of one rule; returns whether it has no others. */
  private static boolean add(
      Cursor<Decision> decision,
      Cursor<Charter> charter,
      Cursor<DecisionRule> rule,
      List<Cursor<VoteDemand>> demands) {
    Items<Threshold> thresholds = rule.list("thresholds", DecisionRule::thresholds);
    for (Cursor<Threshold> threshold : thresholds) {
      String side = threshold.value().sector().map(Sector::code).orElse("body");
      Part part = new Part("vote-demand", Optional.empty(), Optional.of(side));
      boolean strict = threshold.value().moreThan().isPresent();
      if (strict) {
        demands.add(decision.derived(new VoteDemand(charter, threshold, true), part));
      }
      if (!strict || threshold.value().atLeast().isPresent()) {
        demands.add(decision.derived(new VoteDemand(charter, threshold, false), part));
      }
    }
    return thresholds.complete();
  }

  @SuppressWarnings("unchecked")
  private static Cursor<Decision> decision(Cursor<VoteDemand> demand) {
    return (Cursor<Decision>) demand.owner().orElseThrow();
  }

  private static Bounds binds(
      Cursor<VoteDemand> demand, Arguments args, EvaluationContext context) {
    Day day = meeting(decision(demand)).day("date", Meeting::date);
    return Flag.of(Charters.isInForce(demand.value().charter(), day, context));
  }

  private static Bounds needed(
      Cursor<VoteDemand> demand, Arguments args, EvaluationContext context) {
    return demand.value().needed().map(Comparisons::exactly).orElse(Ratio.ANY);
  }

  private static Bounds isStrict(
      Cursor<VoteDemand> demand, Arguments args, EvaluationContext context) {
    return Flag.of(Outcomes.of(demand.value().isStrict()));
  }

  /** The share of the votes for it; their number where the charter asks for a number. */
  private static Bounds won(Cursor<VoteDemand> demand, Arguments args, EvaluationContext context) {
    Cursor<Threshold> threshold = demand.value().threshold();
    Votes votes =
        Votes.of(decision(demand), threshold.peek("sector", Threshold::sector), "for", context);
    boolean isNumber =
        demand.value().needed().filter(f -> f.compareTo(new Fraction(1, 1)) > 0).isPresent();
    return isNumber
        ? votes.number()
        : votes.share(
            threshold.peek("of", Threshold::of).orElse(ThresholdBase.VOTING_MEMBERS),
            args.text("cast"));
  }

  private static Bounds share(
      Cursor<Decision> decision, String side, Arguments args, EvaluationContext context) {
    return Votes.of(decision, Optional.of(args.sector("sector")), side, context)
        .share(ThresholdBase.ofCode(args.text("of")), args.text("cast"));
  }
}
