package io.github.ogpsdk.report.text;

import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.report.Names;
import io.github.ogpsdk.report.Unjudged;
import java.util.List;

/** What stands behind the verdicts: what does not apply, was left out, taken for granted. */
final class RestPart extends Part {
  RestPart(Names names, Screen screen, Detail detail) {
    super(names, screen, detail);
  }

  void print() {
    Assessment assessment = names.assessed().assessment();
    Unjudged.title(names).ifPresent(this::inapplicable);
    section("rest.not-checked", Unjudged.notChecked(names, detail.isFull()));
    section(
        "rest.assumptions",
        assessment.assumptions().stream().map(names.explainer()::assumption).toList());
    section("rest.changes", assessment.changes().stream().map(names.explainer()::change).toList());
    section(
        "rest.faults",
        assessment.faults().stream().map(f -> f.rule() + ": " + f.message()).toList());
  }

  private void inapplicable(String title) {
    screen.gap();
    if (!detail.isFull()) {
      String reasons = String.join(", ", Unjudged.reasons(names));
      Prose line = Prose.of(Style.BOLD, phrases.get("heading", "name", title) + " ");
      screen.print(0, 2, line.add(reasons + "."));
      return;
    }
    screen.print(Prose.of(Style.BOLD, title));
    for (Finding finding : Unjudged.inapplicable(names)) {
      String subject = names.explainer().subject(finding, names.assessed().partnership());
      Prose line = Prose.of(phrases.get("heading", "name", finding.rule() + ", " + subject) + " ");
      screen.print(2, 4, line.add(names.explainer().reason(finding)));
    }
  }

  private void section(String title, List<String> lines) {
    if (!lines.isEmpty()) {
      screen.gap().print(Prose.of(Style.BOLD, phrases.get(title)));
      lines.forEach(l -> screen.print(2, 4, Prose.of(Names.capital(l))));
    }
  }
}
