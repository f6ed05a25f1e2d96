package io.github.ogpsdk.rules.book;

import io.github.ogpsdk.model.rule.Rule;
import java.util.List;

/** Requirements 2.1 and 2.2, website and repository. */
final class StandardsPublicationRules {
  private StandardsPublicationRules() {}

  static List<Rule> rules() {
    return List.of();
  }
}
