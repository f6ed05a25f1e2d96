package io.github.ogpsdk.rules.book;

import io.github.ogpsdk.model.rule.Rule;
import java.util.List;

/** A body's meetings, quorum and decisions against its own charter. */
final class OwnSessionRules {
  private OwnSessionRules() {}

  static List<Rule> rules() {
    return List.of();
  }
}
