package io.github.ogpsdk.rules.book;

import io.github.ogpsdk.model.rule.Rule;
import java.util.List;

/** Requirement 5.1, open implementation. */
final class StandardsImplementationRules {
  private StandardsImplementationRules() {}

  static List<Rule> rules() {
    return List.of();
  }
}
