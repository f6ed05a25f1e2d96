package io.github.ogpsdk.benchmarks.report.page;

/** What stands in the way of an aim, as profiles showed it in November 2026. */
enum Limit {
  VERDICTS(
      """
      Verdicts: the profile is flat, no method takes more than 8 % of the time by itself. Not quite half \
      of it goes to measures, which give bounds where plain Java reads a field; about a fifth to \
      conditions and the lists that they run over; the rest to what a subject needs before it is judged \
      (its cycle, phase, edition, resolutions) and to reaching the objects of the document. To come near \
      twice plain Java, each measure would need a second code that answers yes or no, beside the one that \
      explains."""),
  EVIDENCE(
      """
      Evidence: what fails is judged twice, to decide and then to tell. A third of the time goes to \
      deciding everything, half to telling what failed: a case takes about three times as long, spread \
      over a text for each place and value, facts taken down, and the tree."""),
  ALLOCATION(
      """
      Allocation: a check makes an evaluation, a scope for each element of a list that it looks at, and \
      bounds of days and large numbers. Java could spare them where it sees through the calls, but a \
      call goes to one of hundreds of measures. The objects that stand for places of the document, about \
      a tenth, are made once for all checks."""),
  COMPILING(
      """
      Compiling: a third is making the rulebooks, two fifths registering the measures, a quarter \
      compiling, and most of each is the loading of 310 classes and 415 lambdas; compiling all rules a \
      second time takes 20 ms."""),
  READING(
      """
      Reading: the tree that positions and checks need outlives the young collections of 10 MB and is \
      copied, while plain binding keeps nothing of the text; in processor time both are equal."""),
  GROWTH(
      """
      Growth: of 1 000, 10 000 and 100 000 meetings each takes 5.6, 5.1 and 5.0 KB to judge, so the work \
      is linear. At 100 000 the profile is led by those places where a rule first touches each meeting \
      (its date, status, attendance): it is no longer in the caches of the processor."""),
  STARTING(
      """
      The command: a fifth of the time until the command is reached, a quarter for options and settings, \
      a sixth for rulebooks and the document, a quarter for making rules ready and judging, an eighth \
      for the words.""");

  private final String words;

  Limit(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}
