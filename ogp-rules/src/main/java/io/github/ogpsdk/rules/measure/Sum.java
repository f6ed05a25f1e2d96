package io.github.ogpsdk.rules.measure;

import io.github.ogpsdk.rules.Bounds.Whole;
import io.github.ogpsdk.rules.Outcomes;

/** Adds up things that are surely, possibly or certainly not there. */
final class Sum {
  private long least;
  private long most;
  private boolean bounded = true;

  /** Adds one thing that is there as an outcome says. */
  void add(int outcome) {
    if (outcome == Outcomes.HOLDS) {
      least++;
    }
    if ((outcome & Outcomes.HOLDS) != 0) {
      most++;
    }
  }

  /** Adds what happened; what is recorded twice counts once. */
  void add(Happenings happened) {
    Whole found = happened.count(true);
    least += found.least();
    most += found.most();
  }

  /** Says whether others are ruled out. */
  void others(boolean ruledOut) {
    bounded &= ruledOut;
  }

  /**
   * Adds what is attested: yes is one thing more, no rules out what is not recorded, silence rules
   * out nothing.
   */
  void attested(int outcome) {
    if (outcome == Outcomes.HOLDS) {
      add(outcome);
    }
    others(outcome == Outcomes.FAILS);
  }

  Whole value() {
    return new Whole(least, bounded ? most : Whole.UNBOUNDED);
  }
}
