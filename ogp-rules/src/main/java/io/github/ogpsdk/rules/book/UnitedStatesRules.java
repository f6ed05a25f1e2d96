package io.github.ogpsdk.rules.book;

import io.github.ogpsdk.model.rule.Rule;
import java.util.List;

/** The teams of 2011 to 2013 and the committee of 2024 to 2025. */
final class UnitedStatesRules {
  private UnitedStatesRules() {}

  static List<Rule> rules() {
    return List.of();
  }
}
