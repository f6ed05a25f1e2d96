package io.github.ogpsdk.rules.assess;

import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.rules.book.Rulebooks;
import io.github.ogpsdk.rules.engine.CompiledRules;
import io.github.ogpsdk.rules.engine.References;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The rules of an assessment, compiled: those that it uses, and those of other rulebooks shipped
 * that they build on. Immutable and thread-safe.
 *
 * @param rules the rules
 * @param homes the rulebook of each, by the rule's id
 */
record Library(CompiledRules rules, Map<String, Rulebook> homes) {
  /** By the ids of the rulebooks used; no more than there are choices of those shipped. */
  private static final Map<List<String>, Library> SHIPPED = new ConcurrentHashMap<>();

  /** The very rulebooks that are shipped: to compare whole rulebooks would take long. */
  private static final Set<Rulebook> AS_SHIPPED = asShipped();

  private static Set<Rulebook> asShipped() {
    Set<Rulebook> books = Collections.newSetFromMap(new IdentityHashMap<>());
    books.addAll(Rulebooks.shipped());
    return Collections.unmodifiableSet(books);
  }

  /**
   * Returns the rules of the books used; books as shipped are compiled once for each choice of
   * them, others each time.
   *
   * @throws io.github.ogpsdk.rules.engine.RulebookException if a rulebook cannot be evaluated
   */
  static Library of(List<Rulebook> used) {
    return AS_SHIPPED.containsAll(used)
        ? SHIPPED.computeIfAbsent(used.stream().map(Rulebook::id).toList(), ids -> compiled(used))
        : compiled(used);
  }

  private static Library compiled(List<Rulebook> used) {
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
    Set<String> needed = needed(used, rules);
    Set<String> ids = used.stream().map(Rulebook::id).collect(Collectors.toSet());
    List<Rule> kept = new ArrayList<>();
    for (Rulebook book : books.values()) {
      boolean whole = ids.contains(book.id());
      book.rules().stream().filter(r -> whole || needed.contains(r.id())).forEach(kept::add);
    }
    return new Library(CompiledRules.compile(kept), homes);
  }

  /** The rules that the books used build on, and those that these build on. */
  private static Set<String> needed(List<Rulebook> used, Map<String, Rule> rules) {
    Set<String> needed = new HashSet<>();
    Deque<Rule> open = new ArrayDeque<>();
    used.forEach(book -> open.addAll(book.rules()));
    while (!open.isEmpty()) {
      for (String id : References.of(open.remove())) {
        Rule other = rules.get(id);
        if (other != null && needed.add(id)) {
          open.add(other);
        }
      }
    }
    return needed;
  }
}
