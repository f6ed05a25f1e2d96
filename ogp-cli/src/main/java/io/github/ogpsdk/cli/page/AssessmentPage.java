package io.github.ogpsdk.cli.page;

import io.github.ogpsdk.cli.Phrases;
import io.github.ogpsdk.cli.Screen;

/** An assessment as a page for people: what came out, what to find out next, and why. */
public final class AssessmentPage {
  private final Phrases phrases;
  private final Detail detail;

  /** Creates pages of some detail. */
  public AssessmentPage(Phrases phrases, Detail detail) {
    this.phrases = phrases;
    this.detail = detail;
  }

  /** Prints the page of an assessment. */
  public void print(Assessed assessed, Screen screen) {
    Names names = new Names(assessed, phrases);
    Names dated = new Names(Undated.leftOut(assessed), phrases);
    new HeadlinePart(dated, screen).print();
    if (detail == Detail.QUIET) {
      return;
    }
    BasisPart basis = new BasisPart(names, screen, detail);
    basis.print();
    new NextPart(names, screen, detail).print();
    if (detail.isFull()) {
      new VerdictsPart(names, screen, detail).print();
    } else {
      new SummaryPart(names, screen).print();
    }
    new StandingPage(names, screen, detail).print();
    RestPart rest = new RestPart(names, screen, detail);
    rest.print();
    basis.rulebooks();
  }
}
