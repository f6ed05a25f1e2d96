package io.github.ogpsdk.rules.book;

import io.github.ogpsdk.model.rule.Rule;
import java.util.List;

/** Canada's forum, from 2018. */
final class CanadaRules {
  private CanadaRules() {}

  static List<Rule> rules() {
    return List.of();
  }
}
