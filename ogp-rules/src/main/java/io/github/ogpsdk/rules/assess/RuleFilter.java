package io.github.ogpsdk.rules.assess;

import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.rule.Rulebook;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Which rules to judge: {@code RuleFilter.of(List.of("1.1", "PR-LATE-12M"))}.
 *
 * <p>A name stands for the rule with that id, for the rules whose ids begin with it and a hyphen
 * ({@code P22-1.1}, {@code MSF-OWN}), for those of a requirement ({@code 1.1}), of a standard with
 * its requirements ({@code 1}), of a level ({@code minimum-requirement}), or of a rulebook ({@code
 * ogp-process}). Upper and lower case are the same. Immutable and thread-safe.
 *
 * @param names what was asked for; none for all rules
 * @since 0.1
 */
public record RuleFilter(List<String> names) {
  /** All rules. */
  public static final RuleFilter ALL = new RuleFilter(List.of());

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if a name is blank, as an unset variable is: it stands for no
   *     rule, and would leave out all others
   */
  public RuleFilter {
    names = List.copyOf(names);
    if (names.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("names: a name of a rule is not blank: " + names);
    }
  }

  /**
   * Returns a filter by names; none of them for all rules.
   *
   * @throws IllegalArgumentException if a name is blank
   */
  public static RuleFilter of(List<String> names) {
    return names.isEmpty() ? ALL : new RuleFilter(names);
  }

  /** Returns whether nothing is left out. */
  public boolean isAll() {
    return names.isEmpty();
  }

  /** Returns whether a rule of a rulebook is to be judged. */
  public boolean has(Rule rule, Rulebook book) {
    return isAll() || names.stream().anyMatch(n -> fits(n, rule, book));
  }

  /** Returns the names for which none of these rulebooks has a rule. */
  public List<String> unknown(Collection<Rulebook> books) {
    return names.stream()
        .filter(n -> books.stream().noneMatch(b -> b.rules().stream().anyMatch(r -> fits(n, r, b))))
        .toList();
  }

  private static boolean fits(String name, Rule rule, Rulebook book) {
    String wanted = name.toLowerCase(Locale.ROOT);
    String id = rule.id().toLowerCase(Locale.ROOT);
    String requirement = rule.requirement().orElse("").toLowerCase(Locale.ROOT);
    return id.equals(wanted)
        || id.startsWith(wanted + "-")
        || requirement.equals(wanted)
        || requirement.startsWith(wanted + ".")
        || rule.level().code().equals(wanted)
        || book.id().equals(wanted);
  }
}
