package io.github.ogpsdk.report.text;

import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.assessment.Silence;
import io.github.ogpsdk.model.assessment.UsedRulebook;
import io.github.ogpsdk.report.Names;
import java.util.List;

/** What the verdicts are worth: whose they are, for which day, by which rulebooks. */
final class BasisPart extends Part {
  BasisPart(Names names, Screen screen, Detail detail) {
    super(names, screen, detail);
  }

  void print() {
    Assessment assessment = names.assessed().assessment();
    screen.gap().print(Prose.of(Style.FAINT, phrases.get("basis.disclaimer")));
    String day = names.explainer().date(assessment.asOf());
    screen.print(Prose.of(phrases.get("basis.day." + names.assessed().day().key(), "date", day)));
    if (assessment.silence() == Silence.NOT_MET) {
      String silence = Names.capital(names.explainer().silence(Silence.NOT_MET));
      screen.print(Prose.of(Style.OPEN, phrases.get("basis.silence", "silence", silence)));
    }
  }

  /** Prints which rulebooks were used; in full with the reason of each. */
  void rulebooks() {
    List<UsedRulebook> used = names.assessed().assessment().rulebooks();
    screen.gap();
    if (used.isEmpty()) {
      screen.print(Prose.of(phrases.get("basis.no-rulebooks")));
    } else if (detail.isFull()) {
      screen.print(Prose.of(Style.BOLD, phrases.get("basis.rulebooks")));
      used.forEach(u -> screen.print(2, 4, Prose.of(names.chosen(u))));
    } else {
      String ids = String.join(", ", used.stream().map(UsedRulebook::id).toList());
      screen.print(0, 2, Prose.of(phrases.get("basis.used", "rulebooks", ids)));
      screen.print(0, 2, Prose.of(Style.FAINT, phrases.get("basis.checks")));
    }
  }
}
