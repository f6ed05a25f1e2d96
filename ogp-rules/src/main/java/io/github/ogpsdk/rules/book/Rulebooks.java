package io.github.ogpsdk.rules.book;

import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.rule.RuleParameter;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.rules.engine.CompileFault;
import io.github.ogpsdk.rules.engine.CompileProblem;
import io.github.ogpsdk.rules.engine.RulebookException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The rulebooks that ship with the library, listed. */
public final class Rulebooks {
  private Rulebooks() {}

  /** Returns all rulebooks shipped, in the order of the catalogue. */
  public static List<Rulebook> shipped() {
    return Shipped.ALL.stream().map(ShippedRulebook::book).toList();
  }

  /** Returns the rulebook with an id, such as {@code ogp-standards-2022}. */
  public static Optional<Rulebook> find(String id) {
    return Shipped.ALL.stream()
        .filter(b -> b.id().equals(id))
        .findFirst()
        .map(ShippedRulebook::book);
  }

  /**
   * Checks that no two rulebooks have one id, and none the id of one that ships with another
   * content. The same rulebook may be there twice.
   *
   * @throws RulebookException listing the ids that are taken
   */
  public static void requireDistinct(List<Rulebook> books) {
    List<CompileProblem> problems = new ArrayList<>();
    Map<String, Rulebook> known = new HashMap<>();
    for (Rulebook book : books) {
      boolean shipped = find(book.id()).filter(b -> !Objects.equals(b, book)).isPresent();
      Rulebook other = known.putIfAbsent(book.id(), book);
      if (shipped || (other != null && !Objects.equals(other, book))) {
        CompileFault fault = shipped ? CompileFault.SHIPPED_RULEBOOK : CompileFault.SAME_RULEBOOK;
        problems.add(CompileProblem.of(book.id(), "/id", "", Set.of(), fault, book.id()));
      }
    }
    if (!problems.isEmpty()) {
      throw new RulebookException(problems);
    }
  }

  /**
   * Checks that no rule of a rulebook that does not ship has the id of one that ships: its verdicts
   * would be taken for those of the other.
   *
   * @throws RulebookException listing the ids that are taken
   */
  public static void requireOwnRules(List<Rulebook> books) {
    List<CompileProblem> problems = new ArrayList<>();
    for (Rulebook book : books) {
      if (find(book.id()).isPresent()) {
        continue;
      }
      for (Rule rule : book.rules()) {
        String id = rule.id();
        boolean other =
            shipped().stream().flatMap(b -> b.rule(id).stream()).anyMatch(r -> !r.equals(rule));
        if (other) {
          problems.add(CompileProblem.of(id, "/id", "", Set.of(), CompileFault.SHIPPED_RULE, id));
        }
      }
    }
    if (!problems.isEmpty()) {
      throw new RulebookException(problems);
    }
  }

  /**
   * Returns the value that a definition gives a parameter, such as the end of {@code P22-GRACE}.
   *
   * @throws IllegalArgumentException if no rulebook defines it
   */
  public static String defined(String definition, String parameter) {
    return Shipped.ALL.stream()
        .map(ShippedRulebook::book)
        .flatMap(b -> b.definition(definition).stream())
        .flatMap(d -> Optional.ofNullable(d.parameters().get(parameter)).stream())
        .map(RuleParameter::value)
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException(definition + " defines no \"" + parameter + "\""));
  }
}
