package io.github.ogpsdk.rules.book;

import io.github.ogpsdk.model.Text;
import io.github.ogpsdk.model.assessment.Effect;
import io.github.ogpsdk.model.assessment.RuleChange;
import io.github.ogpsdk.model.rule.DatedValue;
import io.github.ogpsdk.model.rule.DisableRule;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.rule.RuleParameter;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.model.rule.SetParameter;
import io.github.ogpsdk.rules.engine.CompileFault;
import io.github.ogpsdk.rules.engine.CompileProblem;
import io.github.ogpsdk.rules.engine.RulebookException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A rulebook laid over others: their rules with its parameters and without those that it switches
 * off.
 *
 * <p>It reaches the rules of the rulebooks that it extends and of any other that is used beside
 * them. What it says of a rule of a shipped rulebook that is not used has no effect.
 *
 * @param books the rulebooks laid under, as changed
 * @param changes what was changed and whether that tightens or relaxes
 */
public record Overlay(List<Rulebook> books, List<RuleChange> changes) {
  /** Copies the lists. */
  public Overlay {
    books = List.copyOf(books);
    changes = List.copyOf(changes);
  }

  /**
   * Lays rulebooks that extend others over them, and over all others that are used, each in its
   * turn; those extended that are not among them come first.
   *
   * @return all of them as they are then, and what was changed
   * @throws RulebookException if one has the id of another, or extends, changes or disables what
   *     does not exist; all problems are listed
   */
  public static Overlay lay(List<Rulebook> used) {
    Rulebooks.requireDistinct(used);
    List<Rulebook> books = new ArrayList<>(used);
    List<RuleChange> changes = new ArrayList<>();
    List<CompileProblem> problems = new ArrayList<>();
    for (Rulebook book : used) {
      problems.addAll(SectorPlaces.problems(book));
      problems.addAll(Repeats.problems(book));
      if (book.extending().isEmpty()) {
        continue;
      }
      try {
        extended(book, books).forEach(e -> put(books, e));
        Overlay laid = of(book, books.stream().filter(b -> !b.id().equals(book.id())).toList());
        changes.addAll(laid.changes());
        laid.books().forEach(changed -> put(books, changed));
      } catch (RulebookException e) {
        problems.addAll(e.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new RulebookException(problems);
    }
    return new Overlay(books, changes);
  }

  /** Puts a rulebook in the place of the one with its id, else before all others. */
  private static void put(List<Rulebook> books, Rulebook book) {
    for (int i = 0; i < books.size(); i++) {
      if (books.get(i).id().equals(book.id())) {
        books.set(i, book);
        return;
      }
    }
    books.add(0, book);
  }

  /**
   * Lays a rulebook over others.
   *
   * @param overlay the rulebook that extends others
   * @param under the rulebooks it extends, and those used beside them
   * @throws RulebookException if it changes or disables a rule or parameter that does not exist
   */
  public static Overlay of(Rulebook overlay, List<Rulebook> under) {
    List<CompileProblem> problems = new ArrayList<>();
    List<RuleChange> changes = new ArrayList<>();
    Map<String, Rule> rules = new LinkedHashMap<>();
    under.forEach(b -> b.rules().forEach(r -> rules.put(r.id(), r)));
    for (int i = 0; i < overlay.set().size(); i++) {
      SetParameter set = overlay.set().get(i);
      String at = "/set/" + i;
      Optional<Rule> rule = known(rules, set.rule(), overlay, at, problems);
      rule.ifPresent(r -> set(r, set, rules, changes, overlay, at, problems));
    }
    for (int i = 0; i < overlay.disable().size(); i++) {
      DisableRule disable = overlay.disable().get(i);
      Optional<Rule> rule = known(rules, disable.rule(), overlay, "/disable/" + i, problems);
      rule.ifPresent(
          r -> {
            rules.put(r.id(), disabled(r, disable.reason()));
            changes.add(
                new RuleChange(
                    overlay.id(),
                    r.id(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Effect.RELAXES,
                    disable.reason()));
          });
    }
    if (!problems.isEmpty()) {
      throw new RulebookException(problems);
    }
    return new Overlay(under.stream().map(b -> changed(b, rules)).toList(), changes);
  }

  /**
   * Returns the rulebooks that an overlay extends, from those given and those shipped.
   *
   * @throws RulebookException if there is none with an id that it names
   */
  public static List<Rulebook> extended(Rulebook overlay, List<Rulebook> given) {
    List<Rulebook> extended = new ArrayList<>();
    List<CompileProblem> problems = new ArrayList<>();
    for (int i = 0; i < overlay.extending().size(); i++) {
      String id = overlay.extending().get(i);
      Optional<Rulebook> book =
          given.stream().filter(b -> b.id().equals(id)).findFirst().or(() -> Rulebooks.find(id));
      book.ifPresent(extended::add);
      if (book.isEmpty()) {
        Set<String> known = new LinkedHashSet<>();
        given.forEach(b -> known.add(b.id()));
        Rulebooks.shipped().forEach(b -> known.add(b.id()));
        known.remove(overlay.id());
        problems.add(
            CompileProblem.of(
                overlay.id(), "/extends/" + i, id, known, CompileFault.NO_RULEBOOK, id));
      }
    }
    if (!problems.isEmpty()) {
      throw new RulebookException(problems);
    }
    return extended;
  }

  private static void set(
      Rule rule,
      SetParameter set,
      Map<String, Rule> rules,
      List<RuleChange> changes,
      Rulebook overlay,
      String at,
      List<CompileProblem> problems) {
    RuleParameter before = rule.parameters().get(set.parameter());
    if (before == null) {
      problems.add(
          CompileProblem.of(
              overlay.id(),
              at + "/parameter",
              set.parameter(),
              rule.parameters().keySet(),
              CompileFault.NO_PARAMETER_OF_RULE,
              rule.id(),
              set.parameter()));
      return;
    }
    RuleParameter after = laidOver(before, set.history());
    rules.put(rule.id(), with(rule, set.parameter(), after));
    changes.add(
        new RuleChange(
            overlay.id(),
            rule.id(),
            Optional.of(set.parameter()),
            Optional.of(before.value()),
            Optional.of(after.value()),
            Polarity.effect(rule, set.parameter(), before.value(), after.value()),
            set.reason()));
  }

  /** Returns a rule laid under; nothing for one of a rulebook that is not used. */
  private static Optional<Rule> known(
      Map<String, Rule> rules,
      String id,
      Rulebook overlay,
      String at,
      List<CompileProblem> problems) {
    Rule rule = rules.get(id);
    boolean elsewhere = Rulebooks.shipped().stream().anyMatch(b -> b.rule(id).isPresent());
    if (rule == null && !elsewhere) {
      Set<String> known = new LinkedHashSet<>(rules.keySet());
      Rulebooks.shipped().forEach(b -> b.rules().forEach(r -> known.add(r.id())));
      problems.add(
          CompileProblem.of(overlay.id(), at + "/rule", id, known, CompileFault.NO_RULE, id));
    }
    return Optional.ofNullable(rule);
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
    return rule.withParameters(parameters).withDisabled(disabled);
  }

  private static Rulebook changed(Rulebook book, Map<String, Rule> rules) {
    return book.withRules(book.rules().stream().map(r -> rules.getOrDefault(r.id(), r)).toList());
  }
}
