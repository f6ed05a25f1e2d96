package io.github.ogpsdk.rules.measure;

import io.github.ogpsdk.rules.Bounds.Whole;
import io.github.ogpsdk.rules.Outcomes;

/** Adds up things that are surely, possibly or certainly not there. */
public final class Sum {
  private long least;
  private long most;
  private boolean bounded = true;

  /** Adds one thing that is there as an outcome says. */
  public void add(int outcome) {
    if (outcome == Outcomes.HOLDS) {
      least++;
    }
    if ((outcome & Outcomes.HOLDS) != 0) {
      most++;
    }
  }

  /** Adds what happened; what is recorded twice counts once. */
  public void add(Happenings happened) {
    Whole found = happened.count(true);
    least += found.least();
    most += found.most();
  }

  /** Says whether others are ruled out. */
  public void others(boolean ruledOut) {
    bounded &= ruledOut;
  }

  /**
   * Adds what is attested: yes is one thing more, no rules out what is not recorded, silence rules
   * out nothing.
   */
  public void attested(int outcome) {
    if (outcome == Outcomes.HOLDS) {
      add(outcome);
    }
    others(outcome == Outcomes.FAILS);
  }

  public Whole value() {
    return new Whole(least, bounded ? most : Whole.UNBOUNDED);
  }
}
