package io.github.ogpsdk.rules.book;

import io.github.ogpsdk.model.rule.Rule;
import java.util.List;

/** A body's chairs, terms and selections against its own charter. */
final class OwnPeopleRules {
  private OwnPeopleRules() {}

  static List<Rule> rules() {
    return List.of();
  }
}
