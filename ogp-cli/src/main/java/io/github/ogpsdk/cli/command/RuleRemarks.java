package io.github.ogpsdk.cli.command;

import io.github.ogpsdk.cli.Phrases;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.rules.book.Overlay;
import io.github.ogpsdk.rules.engine.CompileProblem;
import io.github.ogpsdk.rules.engine.CompiledRules;
import io.github.ogpsdk.rules.engine.RulebookException;
import java.util.ArrayList;
import java.util.List;

/** What keeps the rules of a rulebook from being evaluated. */
final class RuleRemarks {
  private RuleRemarks() {}

  /**
   * Returns remarks with pointers into the rulebook.
   *
   * @param others rulebooks that it may extend, besides those that ship
   */
  static List<Remark> of(Rulebook book, List<Rulebook> others, Phrases phrases) {
    List<CompileProblem> problems = new ArrayList<>();
    List<Rulebook> extended = new ArrayList<>();
    List<Rule> rules = new ArrayList<>();
    boolean complete = found(() -> extended.addAll(Overlay.extended(book, others)), problems);
    if (complete) {
      found(() -> Overlay.of(book, extended), problems);
    }
    extended.forEach(b -> rules.addAll(b.rules()));
    rules.addAll(book.rules());
    found(() -> CompiledRules.compile(rules), problems);
    return problems.stream().map(p -> remark(p, book, phrases)).toList();
  }

  /** Adds the problems that something has, and returns whether there are none. */
  private static boolean found(Runnable check, List<CompileProblem> problems) {
    try {
      check.run();
      return true;
    } catch (RulebookException e) {
      problems.addAll(e.problems());
      return false;
    }
  }

  /** Returns what is wrong with a rule, and where it stands in its rulebook. */
  static Remark remark(CompileProblem problem, Rulebook book, Phrases phrases) {
    List<String> ids = book.rules().stream().map(Rule::id).toList();
    int at = ids.lastIndexOf(problem.rule());
    String list = book.extending().isEmpty() ? "/rules/" : "/add/";
    String place = problem.rule().equals(book.id()) ? problem.at() : "";
    return new Remark(at < 0 ? place : list + at + problem.at(), said(problem, phrases));
  }

  /** Returns what is wrong with a rule, after its id. */
  static String said(CompileProblem problem, Phrases phrases) {
    return phrases.get("usage.heading", "name", problem.rule())
        + " "
        + problem.message()
        + phrases.meant(problem.suggestion());
  }
}
