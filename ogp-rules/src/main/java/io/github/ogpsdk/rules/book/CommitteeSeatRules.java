package io.github.ogpsdk.rules.book;

import io.github.ogpsdk.model.rule.Rule;
import java.util.List;

/** The seats of the international Steering Committee. */
final class CommitteeSeatRules {
  private CommitteeSeatRules() {}

  static List<Rule> rules() {
    return List.of();
  }
}
