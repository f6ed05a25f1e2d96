package io.github.ogpsdk.rules.book;

import io.github.ogpsdk.model.rule.Rule;
import java.util.List;

/** The starting text on chairs and on who chooses members. */
final class PartnershipPeopleRules {
  private PartnershipPeopleRules() {}

  static List<Rule> rules() {
    return List.of();
  }
}
