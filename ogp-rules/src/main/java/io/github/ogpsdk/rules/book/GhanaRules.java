package io.github.ogpsdk.rules.book;

import io.github.ogpsdk.model.rule.Rule;
import java.util.List;

/** Ghana's committee, from 2012. */
final class GhanaRules {
  private GhanaRules() {}

  static List<Rule> rules() {
    return List.of();
  }
}
