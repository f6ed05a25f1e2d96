package io.github.ogpsdk.rules.measure;

/** What is measured of chairs, members, their terms and how they are selected. */
final class People {
  private People() {}

  static void register(Registry r) {
    Chairs.register(r);
    ChairRules.register(r);
    ChairGroups.register(r);
    Members.register(r);
    Selections.register(r);
    SelfSelection.register(r);
    CommitteeChairs.register(r);
    Nominations.register(r);
  }
}
