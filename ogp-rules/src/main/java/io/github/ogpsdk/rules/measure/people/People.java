package io.github.ogpsdk.rules.measure.people;

import io.github.ogpsdk.rules.eval.Definitions;

/** What is measured of chairs, members, their terms and how they are selected. */
public final class People {
  private People() {}

  public static void define(Definitions define) {
    Chairs.define(define);
    ChairRules.define(define);
    ChairGroups.define(define);
    Members.define(define);
    Selections.define(define);
    SelfSelection.define(define);
    CommitteeChairs.define(define);
    Nominations.define(define);
  }
}
