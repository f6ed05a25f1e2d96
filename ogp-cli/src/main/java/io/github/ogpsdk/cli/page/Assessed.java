package io.github.ogpsdk.cli.page;

import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.model.rule.Rulebook;
import java.util.List;
import java.util.Optional;

/**
 * What a page is about.
 *
 * @param partnership the facts
 * @param assessment what rules say of them
 * @param day where the day of judgement comes from
 * @param rulebooks the rulebooks that were used
 */
public record Assessed(
    Partnership partnership, Assessment assessment, Day day, List<Rulebook> rulebooks) {
  /** Copies the list. */
  public Assessed {
    rulebooks = List.copyOf(rulebooks);
  }

  /** Where the day of judgement comes from. */
  public enum Day {
    /** The caller asked for it. */
    ASKED("asked"),
    /** The file says so. */
    DOCUMENT("document"),
    /** It is the day on which the command runs. */
    TODAY("today");

    private final String key;

    Day(String key) {
      this.key = key;
    }

    String key() {
      return key;
    }
  }

  Optional<Rulebook> rulebook(String id) {
    return rulebooks.stream().filter(b -> b.id().equals(id)).findFirst();
  }
}
