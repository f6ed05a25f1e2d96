package io.github.ogpsdk.rules.book;

import io.github.ogpsdk.model.rule.Rule;
import java.util.List;

/** The starting text on seats. */
final class PartnershipSeatRules {
  private PartnershipSeatRules() {}

  static List<Rule> rules() {
    return List.of();
  }
}
