package io.github.ogpsdk.rules.measure.commitment;

import static io.github.ogpsdk.model.rule.ValueType.CODE;
import static io.github.ogpsdk.model.rule.ValueType.DATE;
import static io.github.ogpsdk.model.rule.ValueType.FLAG;
import static io.github.ogpsdk.model.rule.ValueType.NUMBER;

import io.github.ogpsdk.model.Sector;
import io.github.ogpsdk.model.Text;
import io.github.ogpsdk.model.cycle.Commitment;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.cycle.Milestone;
import io.github.ogpsdk.model.cycle.Plan;
import io.github.ogpsdk.model.cycle.Supporter;
import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.Bounds.Code;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Bounds.Flag;
import io.github.ogpsdk.rules.Bounds.Whole;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.eval.Arguments;
import io.github.ogpsdk.rules.eval.Definitions;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Items;
import io.github.ogpsdk.rules.measure.Args;
import io.github.ogpsdk.rules.measure.Kinds;
import io.github.ogpsdk.rules.measure.Lists;
import io.github.ogpsdk.rules.measure.Organizations;
import io.github.ogpsdk.rules.measure.Sides;
import io.github.ogpsdk.rules.measure.Sum;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What is measured of commitments and their codings. */
public final class CommitmentMeasures {
  private CommitmentMeasures() {}

  public static void define(Definitions define) {
    define.collection("commitments", Kinds.COMMITMENT).of(Kinds.CYCLE, (c, s) -> of(c));
    define
        .collection("milestones", Kinds.MILESTONE)
        .of(Kinds.COMMITMENT, (c, s) -> c.list("milestones", Commitment::milestones));
    define
        .measure("memberType", CODE)
        .giving(Lists.MEMBER)
        .of(Kinds.PARTNERSHIP, (p, args, s) -> Code.of(p.value().member().type().code()));
    define
        .measure("idFits", FLAG, Args.ID_PATTERN)
        .of(Kinds.COMMITMENT, CommitmentMeasures::idFits);
    define.measure("stated", FLAG, Args.MEMBER).of(Kinds.COMMITMENT, CommitmentMeasures::stated);
    define.measure("leads", NUMBER).of(Kinds.COMMITMENT, CommitmentMeasures::leads);
    define.measure("supporters", NUMBER).of(Kinds.COMMITMENT, CommitmentMeasures::supporters);
    define.measure("datesStated", NUMBER).of(Kinds.COMMITMENT, (c, args, s) -> datesStated(c));
    define.measure("commitmentStart", DATE).of(Kinds.COMMITMENT, (c, args, s) -> start(c));
    define.measure("commitmentEnd", DATE).of(Kinds.COMMITMENT, (c, args, s) -> end(c));
    define
        .measure("datesOutside", NUMBER, Args.PLAN)
        .of(Kinds.COMMITMENT, CommitmentMeasures::datesOutside);
    define.measure("milestoneDated", FLAG).of(Kinds.MILESTONE, (m, args, s) -> dated(m));
    define
        .measure("milestoneDue", DATE)
        .of(Kinds.MILESTONE, (m, args, s) -> m.day("due", Milestone::due));
    Codings.define(define);
  }

  /** Returns the commitments of a cycle's plan; none where there is known to be no plan. */
  static Items<Commitment> of(Cursor<Cycle> cycle) {
    return cycle
        .child("plan", Cycle::plan)
        .map(p -> p.list("commitments", Plan::commitments))
        .orElseGet(
            () ->
                cycle.isKnownAbsent("plan") ? Items.none() : Items.<Commitment>none().incomplete());
  }

  private static Bounds idFits(
      Cursor<Commitment> commitment, Arguments args, EvaluationContext context) {
    String id = commitment.use("id", commitment.value().id());
    return Flag.of(Outcomes.of(args.matches("pattern", id)));
  }

  private static Bounds stated(
      Cursor<Commitment> commitment, Arguments args, EvaluationContext context) {
    String member = args.text("member");
    Function<Commitment, Optional<Text>> getter =
        switch (member) {
          case "title" -> Commitment::title;
          case "problem" -> Commitment::problem;
          case "description" -> Commitment::description;
          default -> throw new IllegalArgumentException("no text of a commitment: " + member);
        };
    return Flag.of(
        commitment
            .require(member, getter)
            .map(t -> Outcomes.of(t.hasWords()))
            .orElse(commitment.isKnownAbsent(member) ? Outcomes.FAILS : Outcomes.OPEN));
  }

  private static Bounds leads(
      Cursor<Commitment> commitment, Arguments args, EvaluationContext context) {
    Items<String> leads = commitment.list("lead", Commitment::lead);
    Set<String> named = new HashSet<>();
    for (Cursor<String> lead : leads) {
      named.add(lead.used());
    }
    return new Whole(named.size(), leads.complete() ? named.size() : Whole.UNBOUNDED);
  }

  private static Bounds supporters(
      Cursor<Commitment> commitment, Arguments args, EvaluationContext context) {
    Sum sum = new Sum();
    Items<Supporter> supporters = commitment.list("supporting", Commitment::supporting);
    sum.others(supporters.complete());
    for (Cursor<Supporter> supporter : supporters) {
      sum.add(
          sector(supporter, context)
              .map(s -> Sides.within(supporter, s, Sector.NON_GOVERNMENT))
              .orElse(Outcomes.OPEN));
    }
    return sum.value();
  }

  private static Optional<Sector> sector(Cursor<Supporter> supporter, EvaluationContext context) {
    Optional<Sector> found =
        supporter.value().sector().isPresent()
            ? Optional.empty()
            : supporter.value().organization().flatMap(id -> Organizations.sector(id, context));
    return found.or(() -> supporter.require("sector", Supporter::sector));
  }

  private static Day start(Cursor<Commitment> commitment) {
    return commitment.day("from", Commitment::from);
  }

  private static Day end(Cursor<Commitment> commitment) {
    return commitment.day("to", Commitment::to);
  }

  private static Whole datesStated(Cursor<Commitment> commitment) {
    Sum sum = new Sum();
    sum.add(isStated(commitment, "from", commitment.require("from", Commitment::from).isPresent()));
    sum.add(isStated(commitment, "to", commitment.require("to", Commitment::to).isPresent()));
    return sum.value();
  }

  private static int isStated(Cursor<?> object, String member, boolean recorded) {
    return recorded
        ? Outcomes.HOLDS
        : object.isKnownAbsent(member) ? Outcomes.FAILS : Outcomes.OPEN;
  }

  /** How many of its two dates lie outside the plan; none where it is not bound to the plan. */
  private static Bounds datesOutside(
      Cursor<Commitment> commitment, Arguments args, EvaluationContext context) {
    Sum outside = new Sum();
    Optional<Cursor<Plan>> plan = context.cycle().flatMap(c -> c.child("plan", Cycle::plan));
    if (args.text("plan").equals("bound") && plan.isPresent()) {
      Day from = plan.get().day("from", Plan::from);
      Day to = plan.get().day("to", Plan::to);
      outside.add(before(start(commitment), from));
      outside.add(before(to, end(commitment)));
    }
    return outside.value();
  }

  private static int before(Day a, Day b) {
    return a.latest().isBefore(b.earliest())
        ? Outcomes.HOLDS
        : a.earliest().isBefore(b.latest()) ? Outcomes.OPEN : Outcomes.FAILS;
  }

  /** A deadline in words is a date too; it has none where both are known not to exist. */
  private static Flag dated(Cursor<Milestone> milestone) {
    boolean recorded =
        milestone.peek("deadline", Milestone::deadline).isPresent()
            || milestone.require("due", Milestone::due).isPresent();
    boolean none = milestone.isKnownAbsent("due") && milestone.isKnownAbsent("deadline");
    return Flag.of(recorded ? Outcomes.HOLDS : none ? Outcomes.FAILS : Outcomes.OPEN);
  }
}
