package io.github.ogpsdk.rules.measure;

/** What is measured of chairs, members, their terms and how they are selected. */
final class People {
  private People() {}

  static void define(Definitions define) {
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
