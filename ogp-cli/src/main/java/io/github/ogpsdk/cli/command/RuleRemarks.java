package io.github.ogpsdk.cli.command;

import io.github.ogpsdk.cli.Phrases;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.model.rule.SetParameter;
import io.github.ogpsdk.rules.book.Overlay;
import io.github.ogpsdk.rules.book.Rulebooks;
import io.github.ogpsdk.rules.engine.CompileProblem;
import io.github.ogpsdk.rules.engine.CompiledRules;
import io.github.ogpsdk.rules.engine.RulebookException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What keeps the rules of a rulebook from being evaluated, and what is odd about them. */
final class RuleRemarks {
  private RuleRemarks() {}

  /**
   * Returns remarks with pointers into the rulebook.
   *
   * @param others rulebooks that it may extend, besides those that ship
   * @param faults whether what keeps rules from being evaluated is asked for, else the rest
   */
  static List<Remark> of(Rulebook book, List<Rulebook> others, boolean faults, Phrases phrases) {
    return problems(book, others).stream()
        .filter(p -> p.fault().isRemark() != faults)
        .map(p -> remark(p, book, phrases))
        .distinct()
        .toList();
  }

  private static List<CompileProblem> problems(Rulebook book, List<Rulebook> others) {
    List<CompileProblem> problems = new ArrayList<>();
    List<Rulebook> all = new ArrayList<>(others);
    all.add(book);
    if (!found(() -> Rulebooks.requireDistinct(all), problems)
        || !found(() -> Rulebooks.requireOwnRules(List.of(book)), problems)) {
      return problems;
    }
    List<Rulebook> books = new ArrayList<>(List.of(book));
    List<Rulebook> laid = new ArrayList<>();
    if (found(() -> books.addAll(0, Overlay.extended(book, others)), problems)) {
      found(() -> laid.addAll(Overlay.lay(books).books()), problems);
    }
    List<Rulebook> ready = laid.isEmpty() ? books : laid;
    List<Rule> rules = ready.stream().flatMap(b -> b.rules().stream()).toList();
    Set<String> sectors =
        ready.stream().flatMap(b -> b.sectors().keySet().stream()).collect(Collectors.toSet());
    found(
        () -> problems.addAll(CompiledRules.compile(rules, ids(ready), sectors).remarks()),
        problems);
    return problems;
  }

  /** The ids of the rules of some rulebooks and of those shipped. */
  private static Set<String> ids(List<Rulebook> books) {
    return Stream.concat(books.stream(), Rulebooks.shipped().stream())
        .flatMap(b -> b.rules().stream())
        .map(Rule::id)
        .collect(Collectors.toSet());
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
