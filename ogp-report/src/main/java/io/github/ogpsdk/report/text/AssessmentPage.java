package io.github.ogpsdk.report.text;

import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.report.Assessed;
import io.github.ogpsdk.report.Headline;
import io.github.ogpsdk.report.Names;
import io.github.ogpsdk.report.Origin;
import io.github.ogpsdk.report.Undated;
import io.github.ogpsdk.rules.words.Phrasebook;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    print(assessed, Optional.empty(), screen);
  }

  /**
   * Prints the page of an assessment.
   *
   * @param origin the file that was read, for places in it
   */
  public void print(Assessed assessed, Optional<Origin> origin, Screen screen) {
    Names names = new Names(assessed, phrases);
    Names dated = new Names(Undated.leftOut(assessed), phrases);
    if (detail == Detail.QUIET) {
      new HeadlinePart(dated, screen).print(Undated.editions(assessed).size());
      return;
    }
    new AnswerPart(names, screen, detail, origin).print();
    BasisPart basis = new BasisPart(names, screen, detail);
    Names shown = detail.isFull() ? names : dated;
    if (detail.isFull()) {
      screen.gap();
      new HeadlinePart(dated, screen).print(Undated.editions(assessed).size());
      new NextPart(shown, screen, detail).print(Undated.editions(assessed));
      new VerdictsPart(names, screen, detail).print();
    } else {
      aside(dated, names, screen);
      new NationalPart(dated, screen, origin).print();
      new SummaryPart(dated, screen, detail).print();
    }
    new StandingPage(names, screen, detail).print();
    new RestPart(shown, screen, detail).print();
    basis.rulebooks();
    basis.print();
  }

  /** Prints which plans are left out, and what would let them in. */
  private void aside(Names dated, Names shown, Screen screen) {
    Map<String, List<Rulebook>> undated = Undated.editions(shown.assessed());
    if (!shown.assessed().assessment().findings().isEmpty()) {
      screen.gap();
      Headline.asides(dated, undated.size())
          .forEach(l -> screen.print(0, 2, Prose.of(Names.capital(l))));
    }
    new NextPart(shown, screen, detail).undated(undated);
  }
}
