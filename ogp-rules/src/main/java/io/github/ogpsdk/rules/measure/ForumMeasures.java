package io.github.ogpsdk.rules.measure;

import static io.github.ogpsdk.model.rule.ValueType.FLAG;

import io.github.ogpsdk.model.body.Charter;
import io.github.ogpsdk.model.body.Membership;
import io.github.ogpsdk.model.body.Side;
import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.Bounds.Flag;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.fact.At;
import io.github.ogpsdk.rules.fact.Items;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is measured of forums in earlier editions and in practice. */
final class ForumMeasures {

  private ForumMeasures() {}

  static void define(Definitions define) {
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
    Reach.define(define);
    Contributions.define(define);
    MeetingPapers.define(define);
    Silences.define(define);
  }

  /** What people attest about the rule, or about a body with the rule in its {@code field}. */
  private static Flag attested(Setting setting, Arguments args, @Nullable String id) {
    int attested = Attested.about(setting, args, Optional.ofNullable(id));
    if (Outcomes.isOpen(attested)) {
      setting.partnership().missItem("attestations");
    }
    return Flag.of(attested);
  }

  /** Adopted by the body as a whole, or by government and somebody outside it. */
  private static Bounds jointlyAdopted(At<Charter> charter, Arguments args, Setting setting) {
    Items<Side> sides = charter.list("adoptedBy", Charter::adoptedBy);
    List<Side> by = sides.all().stream().map(At::used).map(Sectors.of(charter)::counted).toList();
    boolean joint =
        by.contains(Side.BODY)
            || (by.contains(Side.GOVERNMENT)
                && (by.contains(Side.CIVIL_SOCIETY) || by.contains(Side.NON_GOVERNMENT)));
    boolean whole = sides.complete() && by.stream().allMatch(Side::isKnown);
    int recorded = joint ? Outcomes.HOLDS : whole ? Outcomes.FAILS : Outcomes.OPEN;
    return Flag.of(Attested.unless(recorded, setting, args));
  }

  private static Bounds coversConflict(At<Charter> charter, Arguments args, Setting setting) {
    return Flag.of(
        Outcomes.all(
            Charters.isAdopted(charter),
            charter.flag("coversConflictOfInterest", Charter::coversConflictOfInterest)));
  }
}
