package io.github.ogpsdk.rules.engine;

import io.github.ogpsdk.model.rule.Condition;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.rule.Term;
import io.github.ogpsdk.model.rule.ValueType;
import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.Comparisons;
import io.github.ogpsdk.rules.eval.Registry;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns the conditions of one rule into nodes: names resolved, types checked. */
final class Compiler {
  private static final Term.Call PHASE_OVER =
      new Term.Call("phaseOver", Optional.empty(), Map.of());

  /** From which lengths are compared. */
  private static final LocalDate ANY_DAY = LocalDate.of(2000, Month.JANUARY, 1);

  /** What is judged only when it is complete. */
  private static final Set<String> YEARS = Set.of("plan-year", "phase-year");

  private final Rule rule;
  private final Map<String, Rule> rules;
  private final SymbolTable reach;

  /** The limits of times between happenings in what was compiled last. */
  private final List<Value> limits = new ArrayList<>();

  /**
   * Prepares to compile a rule.
   *
   * @param rules the rules that it can ask for
   * @param parameters the values that its parameters have
   * @param check what arguments may be
   */
  Compiler(
      Rule rule,
      Registry registry,
      Map<String, Rule> rules,
      Map<String, String> parameters,
      ArgumentCheck check) {
    this.rule = rule;
    this.rules = rules;
    this.reach = new SymbolTable(rule, registry, parameters, check);
  }

  List<CompileProblem> problems() {
    return reach.problems();
  }

  CompiledRule.Variant compile(Map<String, String> parameters) {
    Node when = optional(rule.when(), "/when");
    limits.clear();
    Node must = condition(rule.must(), "/must");
    Value due = due();
    Value until = rule.due().isPresent() && !limits.isEmpty() ? ofPhase() : due;
    reach.remarkUnread();
    return new CompiledRule.Variant(parameters, when, due, until, must, reach.slots());
  }

  private @Nullable Node optional(Optional<Condition> condition, String at) {
    return condition.isEmpty() ? null : condition(condition.get(), at);
  }

  /**
   * Compiles the day on which the rule becomes due. The end of a phase is that which is to come,
   * not the last day that counts so far. What is asked of a phase is due when the phase is over,
   * unless the rule says otherwise: times between happenings once one of them can be too long, and
   * a plan year is judged when it is complete.
   */
  private @Nullable Value due() {
    if (rule.due().isPresent()) {
      Term.Call day = rule.due().get();
      boolean endsPhase = day.measure().equals("phaseEnd") && day.on().isEmpty();
      MeasureValue value = reach.call(endsPhase ? PHASE_OVER : day, "/due");
      reach.require(value, ValueType.DATE, "/due");
      return value;
    }
    return ofPhase();
  }

  /** Compiles the day until which what is asked of a phase, and is lacking, can still come. */
  private @Nullable Value ofPhase() {
    if (rule.phases().isEmpty() || YEARS.contains(rule.about()) || !reach.hasCycle()) {
      return null;
    }
    if (limits.isEmpty()) {
      return reach.call(PHASE_OVER, "/due");
    }
    Optional<Period> longest = longest();
    return longest.isEmpty() ? null : new FirstGap(longest.get(), reach.call(PHASE_OVER, "/due"));
  }

  /** The longest of the limits, where the rule states them. */
  private Optional<Period> longest() {
    List<Period> stated = new ArrayList<>();
    for (Value limit : limits) {
      if (!(limit instanceof FixedValue fixed)
          || !(fixed.value() instanceof Bounds.Length length)
          || length.period().isEmpty()) {
        return Optional.empty();
      }
      stated.add(length.period().get());
    }
    return stated.stream().max(Comparator.comparing(ANY_DAY::plus));
  }

  private Node condition(Condition c, String at) {
    if (c instanceof Condition.AllOf all) {
      return junction(true, all.conditions(), at + "/all");
    }
    if (c instanceof Condition.AnyOf any) {
      return junction(false, any.conditions(), at + "/any");
    }
    if (c instanceof Condition.Not not) {
      return new NotNode(condition(not.condition(), at + "/not"));
    }
    if (c instanceof Condition.Each each) {
      Elements elements =
          reach.elements(each.over(), each.on(), each.as(), each.consecutive(), at + "/each");
      if (each.consecutive()) {
        reach.enter(elements.kind(), Elements.PREVIOUS);
      }
      reach.enter(elements.kind(), elements.name());
      Node where = optional(each.where(), at + "/where");
      Node satisfies = condition(each.satisfies(), at + "/satisfies");
      reach.leave();
      if (each.consecutive()) {
        reach.leave();
      }
      return new Quantifier(true, elements, where, satisfies);
    }
    if (c instanceof Condition.Some some) {
      Elements elements = reach.elements(some.over(), some.on(), some.as(), false, at + "/some");
      reach.enter(elements.kind(), elements.name());
      Node satisfies = condition(some.satisfies(), at + "/satisfies");
      reach.leave();
      return new Quantifier(false, elements, null, satisfies);
    }
    if (c instanceof Condition.Compare compare) {
      return compare(compare, at);
    }
    if (c instanceof Condition.Is is) {
      MeasureValue code = reach.call(is.code(), at);
      reach.require(code, ValueType.CODE, at + "/is");
      Set<String> allowed = new LinkedHashSet<>();
      is.values().forEach(v -> allowed.add(reach.code(v, code, at + "/is")));
      return new Leaf.OneOf(code, Collections.unmodifiableSet(allowed), reach.listed(code));
    }
    if (c instanceof Condition.Holds holds) {
      MeasureValue flag = reach.call(holds.flag(), at);
      reach.require(flag, ValueType.FLAG, at + "/measure");
      return new Leaf.Recorded(flag);
    }
    return passes((Condition.Passes) c, at);
  }

  private Node junction(boolean all, List<Condition> parts, String at) {
    if (parts.isEmpty()) {
      reach.problem(at, CompileFault.NO_CONDITION);
    }
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      nodes.add(condition(parts.get(i), at + "/" + i));
    }
    return new AllAnyNode(all, List.copyOf(nodes));
  }

  private Node passes(Condition.Passes passes, String at) {
    Rule other = rules.get(passes.rule());
    String kind = rule.about();
    if (other == null) {
      reach.unknown(at + "/passes", passes.rule(), rules.keySet(), CompileFault.NO_EARLIER_RULE);
    } else {
      kind = other.about();
    }
    return new Leaf.Passing(passes.rule(), reach.target(kind, passes.on(), at + "/on"));
  }

  private Node compare(Condition.Compare compare, String at) {
    String opAt = at + "/" + compare.comparison().member();
    if (compare.left() instanceof Term.Count count) {
      return new Leaf.Ordered(
          count(count, at), compare.comparison(), right(compare.right(), ValueType.NUMBER, opAt));
    }
    if (!(compare.left() instanceof Term.Call call)) {
      reach.problem(at, CompileFault.NOTHING_MEASURED);
      return new AllAnyNode(true, List.of());
    }
    MeasureValue left = reach.call(call, at);
    if (!Comparisons.fits(left.type(), compare.comparison())) {
      reach.problem(opAt, CompileFault.NO_COMPARISON, left.name(), left.type().code());
    }
    boolean timed = left.type() == ValueType.SPAN || left.type() == ValueType.SPANS;
    Value right = right(compare.right(), timed ? ValueType.PERIOD : left.type(), opAt);
    reach.requireFitting(left, right, opAt);
    if (left.type() == ValueType.SPANS) {
      limits.add(right);
    }
    return timed
        ? new Leaf.Timed(left, compare.comparison(), right)
        : new Leaf.Ordered(left, compare.comparison(), right);
  }

  private Value right(Term term, ValueType type, String at) {
    if (term instanceof Term.Call call) {
      MeasureValue value = reach.call(call, at);
      reach.require(value, type, at);
      return value;
    }
    if (term instanceof Term.Count count) {
      if (type != ValueType.NUMBER) {
        reach.problem(at, CompileFault.COUNT_IS_NUMBER, type.code());
      }
      return count(count, at);
    }
    return reach.fixed(term, type, at);
  }

  private CountValue count(Term.Count count, String at) {
    Elements elements = reach.elements(count.over(), count.on(), count.as(), false, at + "/count");
    reach.enter(elements.kind(), elements.name());
    Node where = optional(count.where(), at + "/where");
    reach.leave();
    return new CountValue(elements, where);
  }
}
