package io.github.ogpsdk.rules.book;

import io.github.ogpsdk.model.rule.Rule;
import java.util.List;

/** The starting text on the process: dialogue that goes on, outsiders, modes of implementation. */
final class PartnershipProcessRules {
  private PartnershipProcessRules() {}

  static List<Rule> rules() {
    return List.of();
  }
}
