package io.github.ogpsdk.rules.book;

import io.github.ogpsdk.model.rule.Rule;
import java.util.List;

/** A body against the seats that its own charter prescribes. */
final class OwnSeatRules {
  private OwnSeatRules() {}

  static List<Rule> rules() {
    return List.of();
  }
}
