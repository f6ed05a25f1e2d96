package io.github.ogpsdk.cli.page;

import io.github.ogpsdk.cli.Phrases;
import io.github.ogpsdk.cli.Style;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.rule.Level;
import io.github.ogpsdk.model.rule.Reading;

/** Words and styles for codes. */
final class Words {
  private Words() {}

  static String level(Level level, Phrases phrases) {
    return phrases.get("level." + level.code());
  }

  static String reading(Reading reading, Phrases phrases) {
    return phrases.get("reading." + reading.code());
  }

  static Style style(Verdict verdict) {
    return switch (verdict) {
      case MET -> Style.GOOD;
      case NOT_MET -> Style.BAD;
      case INSUFFICIENT_EVIDENCE -> Style.OPEN;
      case NOT_APPLICABLE -> Style.FAINT;
    };
  }
}
