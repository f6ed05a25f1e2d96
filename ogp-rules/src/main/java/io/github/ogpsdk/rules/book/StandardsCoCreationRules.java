package io.github.ogpsdk.rules.book;

import io.github.ogpsdk.model.rule.Rule;
import java.util.List;

/** Requirements 3.1 to 4.1, co-creation. */
final class StandardsCoCreationRules {
  private StandardsCoCreationRules() {}

  static List<Rule> rules() {
    return List.of();
  }
}
