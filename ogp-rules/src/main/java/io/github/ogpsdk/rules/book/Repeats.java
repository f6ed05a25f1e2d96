package io.github.ogpsdk.rules.book;

import io.github.ogpsdk.model.rule.Definition;
import io.github.ogpsdk.model.rule.DisableRule;
import io.github.ogpsdk.model.rule.Requirement;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.rules.engine.CompileFault;
import io.github.ogpsdk.rules.engine.CompileProblem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What stands twice in a rulebook, so that only one can count. */
final class Repeats {
  private Repeats() {}

  /** Returns the entries of a rulebook that repeat another. */
  static List<CompileProblem> problems(Rulebook book) {
    List<CompileProblem> problems = new ArrayList<>();
    List<String> set = book.set().stream().map(s -> s.rule() + " " + s.parameter()).toList();
    repeated(book, "/set/", set, problems);
    repeated(book, "/disable/", book.disable().stream().map(DisableRule::rule).toList(), problems);
    repeated(
        book,
        "/requirements/",
        book.requirements().stream().map(Requirement::id).toList(),
        problems);
    repeated(
        book, "/definitions/", book.definitions().stream().map(Definition::id).toList(), problems);
    return problems;
  }

  private static void repeated(
      Rulebook book, String list, List<String> names, List<CompileProblem> problems) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < names.size(); i++) {
      if (!seen.add(names.get(i))) {
        problems.add(
            CompileProblem.of(
                book.id(), list + i, "", Set.of(), CompileFault.REPEATED, names.get(i)));
      }
    }
  }
}
