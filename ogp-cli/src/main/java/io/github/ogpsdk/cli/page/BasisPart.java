package io.github.ogpsdk.cli.page;

import io.github.ogpsdk.cli.Phrases;
import io.github.ogpsdk.cli.Prose;
import io.github.ogpsdk.cli.Screen;
import io.github.ogpsdk.cli.Style;
import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.assessment.Chosen;
import io.github.ogpsdk.model.assessment.Silence;
import io.github.ogpsdk.model.assessment.UsedRulebook;

/** What the verdicts are worth: whose they are, for which day, by which rulebooks. */
final class BasisPart {
  private final Names names;
  private final Phrases phrases;
  private final Screen screen;

  BasisPart(Names names, Screen screen) {
    this.names = names;
    this.phrases = names.phrases();
    this.screen = screen;
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
    if (assessment.rulebooks().isEmpty()) {
      screen.print(Prose.of(phrases.get("basis.no-rulebooks")));
      return;
    }
    screen.print(Prose.of(phrases.get("basis.rulebooks")));
    assessment
        .rulebooks()
        .forEach(used -> screen.print(2, 4, Prose.of(names.explainer().chosen(named(used)))));
  }

  private UsedRulebook named(UsedRulebook used) {
    Chosen chosen = used.chosen();
    Chosen named =
        new Chosen(
            chosen.because(), chosen.cycle().map(names::cycle), chosen.date(), chosen.inferred());
    return new UsedRulebook(used.id(), used.version(), used.sha256(), named);
  }
}
