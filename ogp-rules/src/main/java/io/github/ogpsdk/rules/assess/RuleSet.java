package io.github.ogpsdk.rules.assess;

import io.github.ogpsdk.model.assessment.RuleChange;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.rules.book.Overlay;
import io.github.ogpsdk.rules.book.Rulebooks;
import io.github.ogpsdk.rules.engine.CompiledRules;
import io.github.ogpsdk.rules.engine.References;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rules of an assessment, made ready: the rulebooks chosen, laid over each other and compiled
 * with those of other rulebooks shipped that they build on. Immutable and thread-safe.
 *
 * @param books the rulebooks used, as they are after overlays
 * @param changes what the overlays change
 * @param rules the rules
 * @param homes the rulebook of each, by the rule's id
 */
record RuleSet(
    List<Rulebook> books,
    List<RuleChange> changes,
    CompiledRules rules,
    Map<String, Rulebook> homes) {
  private static final RuleSetCache SHELF = new RuleSetCache(64);

  /** Copies the lists. */
  RuleSet {
    books = List.copyOf(books);
    changes = List.copyOf(changes);
  }

  /**
   * Returns the rules of the rulebooks chosen. Those used last are kept, so that many assessments
   * by the same rulebooks make them ready once.
   *
   * @throws io.github.ogpsdk.rules.engine.RulebookException if a rulebook cannot be evaluated
   */
  static RuleSet of(List<Rulebook> chosen) {
    return SHELF.find(chosen, RuleSet::made);
  }

  private static RuleSet made(List<Rulebook> chosen) {
    Overlay laid = Overlay.lay(chosen);
    List<Rulebook> used = laid.books();
    Map<String, Rulebook> books = new LinkedHashMap<>();
    Rulebooks.shipped().forEach(b -> books.put(b.id(), b));
    used.forEach(b -> books.put(b.id(), b));
    Map<String, Rule> rules = new LinkedHashMap<>();
    Map<String, Rulebook> homes = new LinkedHashMap<>();
    for (Rulebook book : books.values()) {
      for (Rule rule : book.rules()) {
        rules.put(rule.id(), rule);
        homes.put(rule.id(), book);
      }
    }
    Set<String> needed =
        References.below(
            used.stream().flatMap(book -> book.rules().stream()).toList(),
            id -> Optional.ofNullable(rules.get(id)));
    Set<String> whole = used.stream().map(Rulebook::id).collect(Collectors.toSet());
    List<Rule> kept = new ArrayList<>();
    for (Rulebook book : books.values()) {
      book.rules().stream()
          .filter(r -> whole.contains(book.id()) || needed.contains(r.id()))
          .forEach(kept::add);
    }
    Set<String> sectors =
        used.stream().flatMap(b -> b.sectors().keySet().stream()).collect(Collectors.toSet());
    CompiledRules compiled = CompiledRules.compile(kept, homes.keySet(), sectors);
    return new RuleSet(used, laid.changes(), compiled, homes);
  }

  /** Returns a rule by its id, as it is when all are laid over each other. */
  Optional<Rule> rule(String id) {
    return Optional.ofNullable(homes.get(id)).flatMap(home -> home.rule(id));
  }
}
