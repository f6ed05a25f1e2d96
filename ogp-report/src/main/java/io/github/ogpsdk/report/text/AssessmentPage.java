package io.github.ogpsdk.report.text;

import io.github.ogpsdk.report.Assessed;
import io.github.ogpsdk.report.Names;
import io.github.ogpsdk.report.Undated;
import io.github.ogpsdk.rules.words.Phrasebook;

/** An assessment as a page for people: what came out, what to find out next, and why. */
public final class AssessmentPage {
  private final Phrasebook phrases;
  private final Detail detail;

  /** Creates pages of some detail. */
  public AssessmentPage(Phrasebook phrases, Detail detail) {
    this.phrases = phrases;
    this.detail = detail;
  }

  /** Prints the page of an assessment. */
  public void print(Assessed assessed, Screen screen) {
    Names names = new Names(assessed, phrases);
    Names dated = new Names(Undated.leftOut(assessed), phrases);
    new HeadlinePart(dated, screen).print(Undated.editions(assessed).size());
    if (detail == Detail.QUIET) {
      return;
    }
    BasisPart basis = new BasisPart(names, screen, detail);
    basis.print();
    Names shown = detail.isFull() ? names : dated;
    new NextPart(shown, screen, detail).print(Undated.editions(assessed));
    if (detail.isFull()) {
      new VerdictsPart(names, screen, detail).print();
    } else {
      new NationalPart(dated, screen).print();
      new SummaryPart(dated, screen, detail).print();
    }
    new StandingPage(names, screen, detail).print();
    new RestPart(shown, screen, detail).print();
    basis.rulebooks();
  }
}
