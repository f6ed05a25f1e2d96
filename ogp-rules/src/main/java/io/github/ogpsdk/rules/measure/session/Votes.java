package io.github.ogpsdk.rules.measure.session;

import io.github.ogpsdk.model.Fraction;
import io.github.ogpsdk.model.Sector;
import io.github.ogpsdk.model.body.Decision;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.Meeting;
import io.github.ogpsdk.model.body.ThresholdBase;
import io.github.ogpsdk.model.body.Vote;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Bounds.Ratio;
import io.github.ogpsdk.rules.Bounds.Whole;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Items;
import io.github.ogpsdk.rules.measure.Sides;
import io.github.ogpsdk.rules.measure.seat.Voters;
import java.util.Optional;
import java.util.function.Function;

/**
 * The votes of a side on a decision: those counted, and the others that were cast.
 *
 * @param decision the decision
 * @param sector the side, none for the whole body
 * @param counted the votes for it, or those against it
 * @param contrary the votes against it, or those for it
 * @param abstained the abstentions
 * @param context the setting
 */
record Votes(
    Cursor<Decision> decision,
    Optional<Sector> sector,
    Whole counted,
    Whole contrary,
    Whole abstained,
    EvaluationContext context) {
  private static final Fraction NOTHING = new Fraction(0, 1);
  private static final Fraction EVERYTHING = new Fraction(1, 1);

  /** Reads the votes that count on one side of the question, {@code for} or {@code against}. */
  static Votes of(
      Cursor<Decision> decision, Optional<Sector> sector, String side, EvaluationContext context) {
    Items<Vote> rows = decision.list("votes", Decision::votes);
    Whole yes = sum(rows, sector, "yes", Vote::yes);
    Whole no = sum(rows, sector, "no", Vote::no);
    Whole abstained = sum(rows, sector, "abstain", Vote::abstain);
    return side.equals("against")
        ? new Votes(decision, sector, no, yes, abstained, context)
        : new Votes(decision, sector, yes, no, abstained, context);
  }

  private static Whole sum(
      Items<Vote> rows,
      Optional<Sector> sector,
      String member,
      Function<Vote, Optional<Integer>> getter) {
    Whole sum = Whole.of(0);
    for (Cursor<Vote> row : rows) {
      int ofSide = sector.map(s -> isOf(row, s)).orElse(Outcomes.HOLDS);
      if (ofSide != Outcomes.FAILS) {
        Whole votes = row.count(member, getter);
        sum = sum.plus(ofSide == Outcomes.HOLDS ? votes : new Whole(0, votes.most()));
      }
    }
    return rows.complete() ? sum : new Whole(sum.least(), Whole.UNBOUNDED);
  }

  private static int isOf(Cursor<Vote> row, Sector sector) {
    Optional<Sector> found = row.peek("sector", Vote::sector);
    if (found.isEmpty()) {
      return Outcomes.OPEN;
    }
    return Sides.within(row, found.get(), sector);
  }

  /** Returns the number of votes counted, as a share of one. */
  Ratio number() {
    return new Ratio(
        new Fraction(counted.least(), 1),
        new Fraction(Math.min(counted.most(), Integer.MAX_VALUE), 1));
  }

  /** Returns their share; of a side that has nobody the share is nothing. */
  Ratio share(ThresholdBase of, String cast) {
    if (of == ThresholdBase.VOTES_CAST) {
      Whole others = cast.equals("with-abstentions") ? contrary.plus(abstained) : contrary;
      return new Ratio(part(counted.least(), others.most()), part(counted.most(), others.least()));
    }
    long least = counted.least() + contrary.least() + abstained.least();
    Whole base =
        of == ThresholdBase.MEMBERS_PRESENT
            ? new QuorumReading(Optional.empty()).present(meeting(), sector)
            : voters(of);
    Whole whole = new Whole(Math.max(base.least(), least), Math.max(base.most(), least));
    return new Ratio(
        ratio(counted.least(), whole.most(), NOTHING),
        ratio(counted.most(), whole.least(), whole.most() == 0 ? NOTHING : EVERYTHING));
  }

  private static Fraction part(long some, long others) {
    if (some == 0 || (others == Whole.UNBOUNDED && some != Whole.UNBOUNDED)) {
      return NOTHING;
    }
    return some == Whole.UNBOUNDED || others == 0 ? EVERYTHING : new Fraction(some, some + others);
  }

  private static Fraction ratio(long some, long all, Fraction ofNobody) {
    if (all == 0) {
      return ofNobody;
    }
    if (all == Whole.UNBOUNDED) {
      return NOTHING;
    }
    return some >= all ? EVERYTHING : new Fraction(some, all);
  }

  private Cursor<Meeting> meeting() {
    return Decisions.meeting(decision);
  }

  private Whole voters(ThresholdBase of) {
    Day day = meeting().day("date", Meeting::date);
    Cursor<Mechanism> body = Quorums.body(meeting()).orElseThrow();
    return Voters.of(body, day, sector, of == ThresholdBase.VOTING_MEMBERS, context);
  }
}
