package io.github.ogpsdk.cli.command;

import io.github.ogpsdk.cli.Phrases;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.model.rule.SetParameter;
import io.github.ogpsdk.rules.book.Overlay;
import io.github.ogpsdk.rules.engine.CompileProblem;
import io.github.ogpsdk.rules.engine.CompiledRules;
import io.github.ogpsdk.rules.engine.RulebookException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

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
    if (found(() -> extended.addAll(Overlay.extended(book, others)), problems)) {
      found(() -> extended.replaceAll(changed(Overlay.of(book, extended))), problems);
    }
    extended.forEach(b -> rules.addAll(b.rules()));
    rules.addAll(book.rules());
    found(() -> CompiledRules.compile(rules), problems);
    return problems.stream().map(p -> remark(p, book, phrases)).toList();
  }

  /** Puts a rulebook as an overlay changes it in the place of the one with its id. */
  private static UnaryOperator<Rulebook> changed(Overlay overlay) {
    return book ->
        overlay.books().stream().filter(b -> b.id().equals(book.id())).findFirst().orElse(book);
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
    String place = problem.rule().equals(book.id()) ? problem.at() : set(problem.rule(), book);
    return new Remark(at < 0 ? place : list + at + problem.at(), said(problem, phrases));
  }

  /** Where a rulebook changes a rule of another; nowhere where it does not. */
  private static String set(String rule, Rulebook book) {
    List<String> rules = book.set().stream().map(SetParameter::rule).toList();
    return rules.contains(rule) ? "/set/" + rules.indexOf(rule) : "";
  }

  private static String sentence(CompileProblem problem, Phrases phrases) {
    List<Object> args = new ArrayList<>();
    List<String> places = problem.fault().places();
    for (int i = 0; i < places.size(); i++) {
      args.addAll(List.of(places.get(i), problem.values().get(i)));
    }
    return phrases.get("compile." + problem.fault().code(), args.toArray());
  }

  /** Returns what is wrong with a rule, after its id. */
  static String said(CompileProblem problem, Phrases phrases) {
    return phrases.get("usage.heading", "name", problem.rule())
        + " "
        + sentence(problem, phrases)
        + phrases.meant(problem.suggestion());
  }
}
