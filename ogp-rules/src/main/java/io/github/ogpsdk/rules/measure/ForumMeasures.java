package io.github.ogpsdk.rules.measure;

import io.github.ogpsdk.model.body.Charter;
import io.github.ogpsdk.model.body.Composition;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.Membership;
import io.github.ogpsdk.model.body.Side;
import io.github.ogpsdk.model.cycle.Cycle;
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
  private static final String TABLE = "seat-table";

  private ForumMeasures() {}

  static void register(Registry r) {
    r.measure("attested", "cycle", Cycle.class, (c, args, s) -> attested(s, args, null));
    r.measure(
        "attested",
        "mechanism",
        Mechanism.class,
        (m, args, s) -> attested(s, args, m.value().id()));
    r.measure(
        "attested",
        TABLE,
        Composition.class,
        (t, args, s) -> attested(s, args, SeatTables.body(t).value().id()));
    r.measure(
        "heldThen", TABLE, Composition.class, (t, args, s) -> Flag.of(SeatTables.heldThen(t, s)));
    r.measure(
        "heldThen",
        "chair-term",
        Membership.class,
        (t, args, s) -> Flag.of(Tenure.held(t, s).overlaps(s.window())));
    r.measure("jointlyAdopted", "charter", Charter.class, ForumMeasures::jointlyAdopted);
    r.measure("coversConflict", "charter", Charter.class, ForumMeasures::coversConflict);
    r.measure(
        "hasVote",
        "membership",
        Membership.class,
        (m, args, s) -> Flag.of(m.flag("voting", Membership::voting)));
    Reach.register(r);
    Contributions.register(r);
    MeetingPapers.register(r);
    Silences.register(r);
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
