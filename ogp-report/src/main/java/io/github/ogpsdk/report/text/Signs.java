package io.github.ogpsdk.report.text;

import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.report.Names;

/** The signs of verdicts in their styles; words always stand beside them. */
final class Signs {
  private Signs() {}

  static Prose signed(Verdict verdict) {
    return Prose.of(style(verdict), Names.sign(verdict));
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
