package io.github.ogpsdk.rules.book;

import io.github.ogpsdk.model.Text;
import io.github.ogpsdk.model.rule.DatedValue;
import io.github.ogpsdk.model.rule.DisableRule;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.rule.RuleParameter;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.model.rule.SetParameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A rulebook laid over others: the rules it extends with its parameters and without those that it
 * switches off.
 *
 * @param books the rulebooks extended, as changed
 * @param changes what was changed and whether that tightens or relaxes
 */
public record Overlay(List<Rulebook> books, List<Change> changes) {
  /** Copies the lists. */
  public Overlay {
    books = List.copyOf(books);
    changes = List.copyOf(changes);
  }

  /**
   * Lays a rulebook over those that it extends.
   *
   * @param overlay the rulebook that extends others
   * @param extended the rulebooks it extends
   * @throws IllegalArgumentException if it changes or disables a rule or parameter that does not
   *     exist
   */
  public static Overlay of(Rulebook overlay, List<Rulebook> extended) {
    List<Change> changes = new ArrayList<>();
    Map<String, Rule> rules = new LinkedHashMap<>();
    extended.forEach(b -> b.rules().forEach(r -> rules.put(r.id(), r)));
    for (SetParameter set : overlay.set()) {
      Rule rule = known(rules, set.rule(), overlay);
      RuleParameter before = rule.parameters().get(set.parameter());
      if (before == null) {
        throw new IllegalArgumentException(
            overlay.id()
                + ": rule "
                + rule.id()
                + " has no parameter \""
                + set.parameter()
                + "\"; it has "
                + rule.parameters().keySet());
      }
      RuleParameter after = laidOver(before, set.history());
      rules.put(rule.id(), with(rule, set.parameter(), after));
      changes.add(
          new Change(
              rule.id(),
              Optional.of(set.parameter()),
              Optional.of(before.value()),
              Optional.of(after.value()),
              Polarity.effect(rule, set.parameter(), before.value(), after.value())));
    }
    for (DisableRule disable : overlay.disable()) {
      Rule rule = known(rules, disable.rule(), overlay);
      rules.put(rule.id(), disabled(rule, disable.reason()));
      changes.add(
          new Change(
              rule.id(), Optional.empty(), Optional.empty(), Optional.empty(), Effect.RELAXES));
    }
    return new Overlay(extended.stream().map(b -> changed(b, rules)).toList(), changes);
  }

  private static Rule known(Map<String, Rule> rules, String id, Rulebook overlay) {
    Rule rule = rules.get(id);
    if (rule == null) {
      throw new IllegalArgumentException(
          overlay.id() + ": no rule \"" + id + "\" in " + overlay.extending());
    }
    return rule;
  }

  /** The old values until the first new one begins, then the new ones. */
  private static RuleParameter laidOver(RuleParameter before, List<DatedValue> history) {
    List<DatedValue> values = new ArrayList<>();
    DatedValue first = history.get(0);
    for (DatedValue old : before.history()) {
      boolean earlier =
          first.from().isPresent()
              && old.from()
                  .map(f -> f.earliest().isBefore(first.from().get().earliest()))
                  .orElse(true);
      if (earlier) {
        values.add(old);
      }
    }
    values.addAll(history);
    return new RuleParameter(values, before.readings());
  }

  private static Rule with(Rule rule, String name, RuleParameter value) {
    Map<String, RuleParameter> parameters = new LinkedHashMap<>(rule.parameters());
    parameters.put(name, value);
    return copy(rule, parameters, rule.disabled());
  }

  private static Rule disabled(Rule rule, Text reason) {
    return copy(rule, rule.parameters(), Optional.of(reason));
  }

  private static Rule copy(
      Rule rule, Map<String, RuleParameter> parameters, Optional<Text> disabled) {
    return new Rule(
        rule.id(),
        rule.about(),
        rule.level(),
        rule.requirement(),
        rule.title(),
        rule.text(),
        rule.citation(),
        rule.effective(),
        rule.phases(),
        parameters,
        rule.when(),
        rule.due(),
        rule.must(),
        disabled,
        rule.examples());
  }

  private static Rulebook changed(Rulebook book, Map<String, Rule> rules) {
    return new Rulebook(
        book.id(),
        book.edition(),
        book.title(),
        book.members(),
        book.effective(),
        book.extending(),
        book.requirements(),
        book.definitions(),
        book.rules().stream().map(r -> rules.getOrDefault(r.id(), r)).toList(),
        book.set(),
        book.disable());
  }
}
