package io.github.ogpsdk.rules.engine;

import io.github.ogpsdk.model.rule.Collection;
import io.github.ogpsdk.model.rule.Condition;
import io.github.ogpsdk.model.rule.Kind;
import io.github.ogpsdk.model.rule.Measure;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.rule.Term;
import io.github.ogpsdk.model.rule.ValueType;
import io.github.ogpsdk.model.vocabulary.Vocabulary;
import io.github.ogpsdk.rules.Comparisons;
import io.github.ogpsdk.rules.measure.Registry;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns the conditions of one rule into nodes: names resolved, types checked. */
final class Compiler {
  private final Rule rule;
  private final Registry registry;
  private final Map<String, Rule> rules;
  private final List<CompileProblem> problems = new ArrayList<>();
  private final Deque<Target> scope = new ArrayDeque<>();

  Compiler(Rule rule, Registry registry, Map<String, Rule> rules) {
    this.rule = rule;
    this.registry = registry;
    this.rules = rules;
    for (String kind : lineage(rule.about())) {
      scope.addLast(new Target(kind, null));
    }
    if (!rule.phases().isEmpty() && scope.stream().noneMatch(t -> t.kind().equals("cycle"))) {
      problem("/phases", "only a rule about a cycle has phases", rule.about(), Set.of("cycle"));
    }
  }

  /** Returns a kind and those that own it, the nearest first. */
  static List<String> lineage(String about) {
    List<String> kinds = new ArrayList<>();
    Optional<Kind> kind = Vocabulary.kind(about);
    while (kind.isPresent()) {
      kinds.add(kind.get().name());
      kind = kind.get().owner().flatMap(Vocabulary::kind);
    }
    return kinds;
  }

  List<CompileProblem> problems() {
    return problems;
  }

  @Nullable Node optional(Optional<Condition> condition, String at) {
    return condition.isEmpty() ? null : condition(condition.get(), at);
  }

  /** Compiles the day on which the rule becomes due. */
  @Nullable MeasureValue due(Optional<Term.Call> due) {
    if (due.isEmpty()) {
      return null;
    }
    MeasureValue value = call(due.get(), "/due");
    require(value, ValueType.DATE, "/due");
    return value;
  }

  Node condition(Condition c, String at) {
    if (c instanceof Condition.AllOf all) {
      return junction(true, all.conditions(), at + "/all");
    }
    if (c instanceof Condition.AnyOf any) {
      return junction(false, any.conditions(), at + "/any");
    }
    if (c instanceof Condition.Not not) {
      return new Denial(condition(not.condition(), at + "/not"));
    }
    if (c instanceof Condition.Each each) {
      Elements elements =
          elements(each.over(), each.on(), each.as(), each.consecutive(), at + "/each");
      if (each.consecutive()) {
        scope.addFirst(new Target(elements.kind(), Elements.PREVIOUS));
      }
      scope.addFirst(new Target(elements.kind(), elements.name()));
      Node where = optional(each.where(), at + "/where");
      Node satisfies = condition(each.satisfies(), at + "/satisfies");
      scope.removeFirst();
      if (each.consecutive()) {
        scope.removeFirst();
      }
      return new Quantifier(true, elements, where, satisfies);
    }
    if (c instanceof Condition.Some some) {
      Elements elements = elements(some.over(), some.on(), some.as(), false, at + "/some");
      scope.addFirst(new Target(elements.kind(), elements.name()));
      Node satisfies = condition(some.satisfies(), at + "/satisfies");
      scope.removeFirst();
      return new Quantifier(false, elements, null, satisfies);
    }
    if (c instanceof Condition.Compare compare) {
      return compare(compare, at);
    }
    if (c instanceof Condition.Is is) {
      MeasureValue code = call(is.code(), at);
      require(code, ValueType.CODE, at + "/is");
      is.values().forEach(v -> fixed(v, ValueType.CODE, at + "/is"));
      return new Leaf.OneOf(code, is.values());
    }
    if (c instanceof Condition.Holds holds) {
      MeasureValue flag = call(holds.flag(), at);
      require(flag, ValueType.FLAG, at + "/measure");
      return new Leaf.Recorded(flag);
    }
    return passes((Condition.Passes) c, at);
  }

  private Node junction(boolean all, List<Condition> parts, String at) {
    if (parts.isEmpty()) {
      problem(at, "needs at least one condition", "", Set.of());
    }
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      nodes.add(condition(parts.get(i), at + "/" + i));
    }
    return new Junction(all, List.copyOf(nodes));
  }

  private Node passes(Condition.Passes passes, String at) {
    Rule other = rules.get(passes.rule());
    String kind = rule.about();
    if (other == null) {
      problem(
          at + "/passes",
          "no earlier rule \"" + passes.rule() + "\"",
          passes.rule(),
          rules.keySet());
    } else {
      kind = other.about();
    }
    return new Leaf.Passing(passes.rule(), target(kind, passes.on(), at + "/on"));
  }

  private Node compare(Condition.Compare compare, String at) {
    String opAt = at + "/" + compare.comparison().code();
    if (compare.left() instanceof Term.Count count) {
      return new Leaf.Ordered(
          count(count, at), compare.comparison(), right(compare.right(), ValueType.NUMBER, opAt));
    }
    if (!(compare.left() instanceof Term.Call call)) {
      problem(at, "the left side must be a measure or a count", "", Set.of());
      return new Junction(true, List.of());
    }
    MeasureValue left = call(call, at);
    if (!Comparisons.fits(left.type(), compare.comparison())) {
      problem(
          opAt,
          "\""
              + left.name()
              + "\" gives a "
              + left.type().code()
              + ", which has no such comparison",
          "",
          Set.of());
    }
    if (left.type() == ValueType.SPAN || left.type() == ValueType.SPANS) {
      return new Leaf.Timed(
          left, compare.comparison(), right(compare.right(), ValueType.PERIOD, opAt));
    }
    return new Leaf.Ordered(left, compare.comparison(), right(compare.right(), left.type(), opAt));
  }

  private Value right(Term term, ValueType type, String at) {
    if (term instanceof Term.Call call) {
      MeasureValue value = call(call, at);
      require(value, type, at);
      return value;
    }
    if (term instanceof Term.Count count) {
      if (type != ValueType.NUMBER) {
        problem(at, "a count is a number, not a " + type.code(), "", Set.of());
      }
      return count(count, at);
    }
    fixed(term, type, at);
    return new FixedValue(term, type);
  }

  private CountValue count(Term.Count count, String at) {
    Elements elements = elements(count.over(), count.on(), count.as(), false, at + "/count");
    scope.addFirst(new Target(elements.kind(), elements.name()));
    Node where = optional(count.where(), at + "/where");
    scope.removeFirst();
    return new CountValue(elements, where);
  }

  /** Checks that a parameter or constant can be read as a type of value. */
  private void fixed(Term term, ValueType type, String at) {
    List<String> texts = new ArrayList<>();
    if (term instanceof Term.Constant c) {
      texts.add(c.value());
    } else if (term instanceof Term.Parameter p) {
      var parameter = rule.parameters().get(p.name());
      if (parameter == null) {
        problem(at, "no parameter \"" + p.name() + "\"", p.name(), rule.parameters().keySet());
        return;
      }
      parameter.history().forEach(v -> texts.add(v.value()));
      texts.addAll(parameter.readings());
    } else {
      problem(at, "expected a parameter or a constant", "", Set.of());
    }
    for (String text : texts) {
      try {
        Values.parse(type, text);
      } catch (IllegalArgumentException e) {
        problem(at, String.valueOf(e.getMessage()), "", Set.of());
      }
    }
  }

  private void require(MeasureValue value, ValueType type, String at) {
    if (value.type() != type) {
      problem(
          at,
          "\"" + value.name() + "\" gives a " + value.type().code() + ", not a " + type.code(),
          "",
          Set.of());
    }
  }

  private MeasureValue call(Term.Call call, String at) {
    Optional<Measure> found = Vocabulary.measure(call.measure());
    if (found.isEmpty()) {
      problem(
          at + "/measure",
          "no measure \"" + call.measure() + "\"",
          call.measure(),
          Vocabulary.measures().stream().map(Measure::name).toList());
      return new MeasureValue(
          registry, call.measure(), ValueType.FLAG, new Target(rule.about(), null), Map.of());
    }
    Measure measure = found.get();
    for (Map.Entry<String, Term> arg : call.args().entrySet()) {
      if (!measure.args().contains(arg.getKey())) {
        problem(
            at + "/args/" + arg.getKey(),
            "\"" + measure.name() + "\" has no such argument",
            arg.getKey(),
            measure.args());
      } else if (arg.getValue() instanceof Term.Parameter p
          && !rule.parameters().containsKey(p.name())) {
        problem(
            at + "/args/" + arg.getKey(),
            "no parameter \"" + p.name() + "\"",
            p.name(),
            rule.parameters().keySet());
      }
    }
    Target target = target(measure.about(), call.on(), at + "/measure");
    return new MeasureValue(registry, measure.name(), measure.type(), target, call.args());
  }

  private Elements elements(
      String over, Optional<String> on, Optional<String> as, boolean consecutive, String at) {
    Optional<Collection> found = Vocabulary.collection(over);
    if (found.isEmpty()) {
      problem(
          at,
          "no collection \"" + over + "\"",
          over,
          Vocabulary.collections().stream().map(Collection::name).toList());
      return new Elements(
          registry, over, new Target(rule.about(), null), rule.about(), null, consecutive);
    }
    Target owner = target(found.get().of(), on, at);
    return new Elements(registry, over, owner, found.get().element(), as.orElse(null), consecutive);
  }

  private Target target(String kind, Optional<String> on, String at) {
    return target(List.of(kind), on, at);
  }

  private Target target(List<String> kinds, Optional<String> on, String at) {
    for (Target t : scope) {
      boolean named = on.isEmpty() || on.get().equals(t.name());
      if (named && kinds.contains(t.kind())) {
        return on.isEmpty() ? new Target(t.kind(), null) : t;
      }
    }
    problem(
        at,
        "no subject of kind "
            + kinds
            + on.map(n -> " named \"" + n + "\"").orElse("")
            + " in reach",
        "",
        Set.of());
    return new Target(kinds.get(0), null);
  }

  private void problem(String at, String message, String name, java.util.Collection<String> known) {
    problems.add(new CompileProblem(rule.id(), at, message, Nearest.to(name, known)));
  }
}
