package io.github.ogpsdk.rules.book;

import io.github.ogpsdk.model.rule.Rule;
import java.util.List;

/** Peru's commission, from 2013. */
final class PeruRules {
  private PeruRules() {}

  static List<Rule> rules() {
    return List.of();
  }
}
