package io.github.ogpsdk.rules.book;

import io.github.ogpsdk.model.rule.Rule;
import java.util.List;

/** Terms, co-chairs and elections of the international Steering Committee. */
final class CommitteePeopleRules {
  private CommitteePeopleRules() {}

  static List<Rule> rules() {
    return List.of();
  }
}
