package io.github.ogpsdk.rules.book;

import io.github.ogpsdk.model.rule.Rule;
import java.util.List;

/** Mexico's technical secretariat, from 2011. */
final class MexicoRules {
  private MexicoRules() {}

  static List<Rule> rules() {
    return List.of();
  }
}
