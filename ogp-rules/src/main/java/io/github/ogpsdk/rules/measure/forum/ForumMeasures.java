package io.github.ogpsdk.rules.measure.forum;

import static io.github.ogpsdk.model.rule.ValueType.FLAG;

import io.github.ogpsdk.model.body.Charter;
import io.github.ogpsdk.model.body.Membership;
import io.github.ogpsdk.model.body.Side;
import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.Bounds.Flag;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.eval.Arguments;
import io.github.ogpsdk.rules.eval.Definitions;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Items;
import io.github.ogpsdk.rules.measure.Args;
import io.github.ogpsdk.rules.measure.Attested;
import io.github.ogpsdk.rules.measure.Kinds;
import io.github.ogpsdk.rules.measure.Sectors;
import io.github.ogpsdk.rules.measure.body.Charters;
import io.github.ogpsdk.rules.measure.people.Tenure;
import io.github.ogpsdk.rules.measure.seat.SeatTables;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is measured of forums in earlier editions and in practice. */
public final class ForumMeasures {

  private ForumMeasures() {}

  public static void define(Definitions define) {
    define
        .measure("attested", FLAG, Args.RULE)
        .of(Kinds.CYCLE, (c, args, s) -> attested(s, args, null))
        .of(Kinds.MECHANISM, (m, args, s) -> attested(s, args, m.value().id()))
        .of(Kinds.SEAT_TABLE, (t, args, s) -> attested(s, args, SeatTables.body(t).value().id()));
    define
        .measure("heldThen", FLAG)
        .of(Kinds.SEAT_TABLE, (t, args, s) -> Flag.of(SeatTables.heldThen(t, s)))
        .of(Kinds.CHAIR_TERM, (t, args, s) -> Flag.of(Tenure.held(t, s).overlaps(s.window())));
    define
        .measure("jointlyAdopted", FLAG, Args.RULE)
        .of(Kinds.CHARTER, ForumMeasures::jointlyAdopted);
    define.measure("coversConflict", FLAG).of(Kinds.CHARTER, ForumMeasures::coversConflict);
    define
        .measure("hasVote", FLAG)
        .of(Kinds.MEMBERSHIP, (m, args, s) -> Flag.of(m.flag("voting", Membership::voting)));
    ParticipationChannels.define(define);
    Contributions.define(define);
    MeetingPapers.define(define);
    Silences.define(define);
  }

  /** What people attest about the rule, or about a body with the rule in its {@code field}. */
  private static Flag attested(EvaluationContext context, Arguments args, @Nullable String id) {
    int attested = Attested.about(context, args, Optional.ofNullable(id));
    if (Outcomes.isOpen(attested)) {
      context.partnership().recordMissingItem("attestations");
    }
    return Flag.of(attested);
  }

  /** Adopted by the body as a whole, or by government and somebody outside it. */
  private static Bounds jointlyAdopted(
      Cursor<Charter> charter, Arguments args, EvaluationContext context) {
    Items<Side> sides = charter.list("adoptedBy", Charter::adoptedBy);
    List<Side> by =
        sides.all().stream().map(Cursor::used).map(Sectors.of(charter)::counted).toList();
    boolean joint =
        by.contains(Side.BODY)
            || (by.contains(Side.GOVERNMENT)
                && (by.contains(Side.CIVIL_SOCIETY) || by.contains(Side.NON_GOVERNMENT)));
    boolean whole = sides.complete() && by.stream().allMatch(Side::isKnown);
    int recorded = joint ? Outcomes.HOLDS : whole ? Outcomes.FAILS : Outcomes.OPEN;
    return Flag.of(Attested.unless(recorded, context, args));
  }

  private static Bounds coversConflict(
      Cursor<Charter> charter, Arguments args, EvaluationContext context) {
    return Flag.of(
        Outcomes.all(
            Charters.isAdopted(charter),
            charter.flag("coversConflictOfInterest", Charter::coversConflictOfInterest)));
  }
}
