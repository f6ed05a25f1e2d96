package io.github.ogpsdk.report.text;

import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.report.Headline;
import io.github.ogpsdk.report.Names;

/** What came out, in as many sentences as there are plans, each with the member's name. */
final class HeadlinePart {
  private final Names names;
  private final Screen screen;

  HeadlinePart(Names names, Screen screen) {
    this.names = names;
    this.screen = screen;
  }

  /**
   * Prints the headline.
   *
   * @param undated the number of plans that are left out
   */
  void print(int undated) {
    Assessment assessment = names.assessed().assessment();
    Headline.standing(names).ifPresent(this::line);
    Headline.of(names, undated).forEach(this::line);
    if (!assessment.faults().isEmpty()) {
      Prose fault = Prose.of(member() + " ");
      fault.add(Style.BAD, names.phrases().count("headline.faults", assessment.faults().size()));
      screen.print(0, 2, fault);
    }
  }

  private void line(String line) {
    screen.print(0, 2, Prose.of(Style.BOLD, member() + " ").add(Style.BOLD, line));
  }

  private String member() {
    return names.phrases().get("heading", "name", names.member());
  }
}
