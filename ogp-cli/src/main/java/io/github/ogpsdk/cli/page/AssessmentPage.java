package io.github.ogpsdk.cli.page;

import io.github.ogpsdk.cli.Phrases;
import io.github.ogpsdk.cli.Screen;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Finding;
import java.util.List;

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
    new BasisPart(names, screen).print();
    NextPart next = new NextPart(dated, screen, detail);
    VerdictsPart verdicts = new VerdictsPart(dated, screen, detail);
    RestPart rest = new RestPart(names, screen, detail);
    boolean open = isMostlyOpen(dated.assessed().assessment().findings());
    if (open) {
      next.print();
    }
    verdicts.print();
    new StandingPage(names, screen, detail).print();
    if (!open) {
      next.print();
    }
    rest.print();
  }

  /** Whether at least half of what applies cannot be judged. */
  private static boolean isMostlyOpen(List<Finding> findings) {
    Tally tally = new Tally(findings.stream().map(Finding::verdict).toList());
    int applying = tally.total() - tally.of(Verdict.NOT_APPLICABLE);
    return tally.of(Verdict.INSUFFICIENT_EVIDENCE) * 2 >= applying;
  }
}
