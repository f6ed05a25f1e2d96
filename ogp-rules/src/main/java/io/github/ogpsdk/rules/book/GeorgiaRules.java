package io.github.ogpsdk.rules.book;

import io.github.ogpsdk.model.rule.Rule;
import java.util.List;

/** Georgia's council, from 2020. */
final class GeorgiaRules {
  private GeorgiaRules() {}

  static List<Rule> rules() {
    return GeorgiaChairRules.rules();
  }
}
