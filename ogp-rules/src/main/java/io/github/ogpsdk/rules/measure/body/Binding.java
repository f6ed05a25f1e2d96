package io.github.ogpsdk.rules.measure.body;

import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.body.Charter;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Bounds.Whole;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Items;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * The rules of a body's charters that bind something on a day, such as its rules on the terms of
 * civil society's members.
 *
 * @param surely those that certainly bind it
 * @param perhaps those that may
 * @param complete whether no other rule can
 * @param <R> the rules
 */
public record Binding<R>(List<Cursor<R>> surely, List<Cursor<R>> perhaps, boolean complete) {

  /**
   * Finds the rules.
   *
   * @param body the body
   * @param day the day on which charters must be in force
   * @param member the member of a charter that lists the rules
   * @param covers whether a rule is about the thing in question
   */
  public static <R> Binding<R> of(
      Cursor<Mechanism> body,
      Day day,
      EvaluationContext context,
      String member,
      Function<Charter, Listing<R>> getter,
      ToIntFunction<Cursor<R>> covers) {
    Items<Charter> charters = body.list("charters", Mechanism::charters);
    List<Cursor<R>> surely = new ArrayList<>();
    List<Cursor<R>> perhaps = new ArrayList<>();
    boolean complete = charters.complete();
    for (Cursor<Charter> charter : charters) {
      int inForce = Charters.isInForce(charter, day, context);
      if (inForce != Outcomes.FAILS) {
        Items<R> rules = charter.list(member, getter);
        complete &= rules.complete();
        for (Cursor<R> rule : rules) {
          int binds = Outcomes.all(inForce, covers.applyAsInt(rule));
          if (binds != Outcomes.FAILS) {
            (binds == Outcomes.HOLDS ? surely : perhaps).add(rule);
          }
        }
      }
    }
    return new Binding<>(surely, perhaps, complete);
  }

  /** Returns how many rules bind it. */
  public Whole count() {
    return new Whole(
        surely.size(), complete ? surely.size() + (long) perhaps.size() : Whole.UNBOUNDED);
  }

  /** Returns whether some rule is kept; nothing to check where none binds. */
  public int isSomeKept(ToIntFunction<Cursor<R>> kept) {
    int result = surely.isEmpty() ? Outcomes.NONE : Outcomes.FAILS;
    for (Cursor<R> rule : surely) {
      result = Outcomes.any(result, kept.applyAsInt(rule));
    }
    for (Cursor<R> rule : perhaps) {
      result |= Outcomes.any(result, kept.applyAsInt(rule));
    }
    return complete ? result : result | Outcomes.any(result, Outcomes.OPEN);
  }

  /** Returns the earliest day that a rule sets; the last of all days where none does. */
  public Day earliest(Function<Cursor<R>, Day> day) {
    LocalDate earliest = complete ? Day.LAST : Day.FIRST;
    LocalDate latest = Day.LAST;
    for (Cursor<R> rule : surely) {
      Day set = day.apply(rule);
      earliest = min(earliest, set.earliest());
      latest = min(latest, set.latest());
    }
    for (Cursor<R> rule : perhaps) {
      earliest = min(earliest, day.apply(rule).earliest());
    }
    return new Day(earliest, latest);
  }

  /** Returns the least number that a rule sets; without bound where none does. */
  public Whole least(Function<Cursor<R>, Whole> number) {
    long least = complete ? Whole.UNBOUNDED : 0;
    long most = Whole.UNBOUNDED;
    for (Cursor<R> rule : surely) {
      Whole set = number.apply(rule);
      least = Math.min(least, set.least());
      most = Math.min(most, set.most());
    }
    for (Cursor<R> rule : perhaps) {
      least = Math.min(least, number.apply(rule).least());
    }
    return new Whole(least, most);
  }

  private static LocalDate min(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }
}
