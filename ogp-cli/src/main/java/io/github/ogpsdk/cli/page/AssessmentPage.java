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
    new HeadlinePart(names, screen).print();
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
    RestPart rest = new RestPart(names, screen, detail);
    rest.consequences();
    rest.print();
    basis.rulebooks();
  }
}
