package io.github.ogpsdk.rules.engine;

import io.github.ogpsdk.model.rule.Collection;
import io.github.ogpsdk.model.rule.Kind;
import io.github.ogpsdk.model.rule.Measure;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.rule.Term;
import io.github.ogpsdk.model.rule.ValueType;
import io.github.ogpsdk.model.vocabulary.Vocabulary;
import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.fact.Items;
import io.github.ogpsdk.rules.measure.Arguments;
import io.github.ogpsdk.rules.measure.Registry;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the conditions of one rule can name: the subjects in reach, measures, collections,
 * parameters. A name that means nothing becomes a problem.
 */
final class Reach {
  private final Rule rule;
  private final Registry registry;
  private final Map<String, String> parameters;
  private final List<CompileProblem> problems = new ArrayList<>();
  private final Deque<Target> scope = new ArrayDeque<>();
  private int elements;
  private int slots;

  /**
   * Starts with the rule's own subject and those that it belongs to.
   *
   * @param parameters the values that the rule's parameters have
   */
  Reach(Rule rule, Registry registry, Map<String, String> parameters) {
    this.rule = rule;
    this.registry = registry;
    this.parameters = parameters;
    for (String kind : lineage(rule.about())) {
      scope.addLast(new Target(kind, null));
    }
    if (!rule.phases().isEmpty() && !hasCycle()) {
      problems.add(
          CompileProblem.of(
              rule.id(), "/phases", rule.about(), Set.of("cycle"), CompileFault.NO_PHASES));
    }
  }

  /** Returns whether the rule is about a cycle or something that belongs to one. */
  boolean hasCycle() {
    return scope.stream().anyMatch(t -> t.kind().equals("cycle"));
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

  /** Brings an element of a collection into reach, nearest of all. */
  void enter(String kind, @Nullable String name) {
    scope.addFirst(new Target(kind, name));
    elements++;
  }

  /** Takes what was entered last out of reach. */
  void leave() {
    scope.removeFirst();
    elements--;
  }

  /** Reads a parameter or constant; every value that the parameter can have is checked. */
  FixedValue fixed(Term term, ValueType type, String at) {
    String text = text(term);
    List<String> texts = new ArrayList<>();
    if (term instanceof Term.Constant) {
      texts.add(text);
    } else if (term instanceof Term.Parameter p && rule.parameters().containsKey(p.name())) {
      var parameter = rule.parameters().get(p.name());
      parameter.history().forEach(v -> texts.add(v.value()));
      texts.addAll(parameter.readings());
    } else if (term instanceof Term.Parameter p) {
      unknown(at, p.name(), rule.parameters().keySet(), CompileFault.NO_PARAMETER);
    } else {
      problem(at, CompileFault.NO_VALUE);
    }
    Bounds value = Values.any(type);
    for (String possible : texts) {
      try {
        Bounds read = Values.parse(type, possible);
        value = possible.equals(text) ? read : value;
      } catch (IllegalArgumentException e) {
        problem(at, CompileFault.BAD_VALUE, possible, type.code(), Values.example(type));
      }
    }
    return new FixedValue(value, text, term instanceof Term.Parameter p ? p.name() : null);
  }

  /** Returns the text of a parameter or constant; none of anything else. */
  String text(Term term) {
    if (term instanceof Term.Constant constant) {
      return constant.value();
    }
    return term instanceof Term.Parameter p ? parameters.getOrDefault(p.name(), "") : "";
  }

  void require(MeasureValue value, ValueType type, String at) {
    if (value.type() != type) {
      problem(at, CompileFault.OTHER_TYPE, value.name(), value.type().code(), type.code());
    }
  }

  /** Finds a measure and the subject in reach that it is about. */
  MeasureValue call(Term.Call call, String at) {
    Optional<Measure> found = Vocabulary.measure(call.measure());
    if (found.isEmpty()) {
      unknown(
          at + "/measure",
          call.measure(),
          Vocabulary.measures().stream().map(Measure::name).toList(),
          CompileFault.NO_MEASURE);
      return new MeasureValue(
          (subject, args, setting) -> Values.any(ValueType.FLAG),
          call.measure(),
          ValueType.FLAG,
          new Target(rule.about(), null),
          Arguments.NONE,
          MeasureValue.NOT_KEPT);
    }
    Measure measure = found.get();
    for (Map.Entry<String, Term> arg : call.args().entrySet()) {
      if (!measure.args().contains(arg.getKey())) {
        problems.add(
            CompileProblem.of(
                rule.id(),
                at + "/args/" + arg.getKey(),
                arg.getKey(),
                measure.args(),
                CompileFault.NO_ARGUMENT,
                measure.name()));
      } else if (arg.getValue() instanceof Term.Parameter p
          && !rule.parameters().containsKey(p.name())) {
        unknown(
            at + "/args/" + arg.getKey(),
            p.name(),
            rule.parameters().keySet(),
            CompileFault.NO_PARAMETER);
      }
    }
    Target target = target(measure.about(), call.on(), at + "/measure");
    Map<String, String> args = new LinkedHashMap<>();
    call.args().forEach((name, term) -> args.put(name, text(term)));
    return new MeasureValue(
        registry.measure(measure.name(), target.kind()),
        measure.name(),
        measure.type(),
        target,
        args.isEmpty() ? Arguments.NONE : new Arguments(Collections.unmodifiableMap(args)),
        isAround(target) ? slots++ : MeasureValue.NOT_KEPT);
  }

  /** Whether a subject stands around the list whose element is nearest. */
  private boolean isAround(Target target) {
    return elements > 0
        && !Elements.PREVIOUS.equals(target.name())
        && !scope.getFirst().isMeantBy(target);
  }

  /** Returns how many measures are of something around a list. */
  int slots() {
    return slots;
  }

  /** Finds a collection and the subject in reach that has it. */
  Elements elements(
      String over, Optional<String> on, Optional<String> as, boolean consecutive, String at) {
    Optional<Collection> found = Vocabulary.collection(over);
    if (found.isEmpty()) {
      unknown(
          at,
          over,
          Vocabulary.collections().stream().map(Collection::name).toList(),
          CompileFault.NO_COLLECTION);
      return new Elements(
          (owner, setting) -> Items.none(),
          over,
          new Target(rule.about(), null),
          rule.about(),
          null,
          consecutive);
    }
    Target owner = target(found.get().of(), on, at);
    return new Elements(
        registry.collection(over, owner.kind()),
        over,
        owner,
        found.get().element(),
        as.orElse(null),
        consecutive);
  }

  /** Finds the nearest subject of a kind, or the one of that name. */
  Target target(String kind, Optional<String> on, String at) {
    return target(List.of(kind), on, at);
  }

  private Target target(List<String> kinds, Optional<String> on, String at) {
    for (Target t : scope) {
      boolean named = on.isEmpty() || on.get().equals(t.name());
      if (named && kinds.contains(t.kind())) {
        return on.isEmpty() ? new Target(t.kind(), null) : t;
      }
    }
    String listed = String.join(", ", kinds);
    on.ifPresentOrElse(
        name -> problem(at, CompileFault.NAME_OUT_OF_REACH, listed, name),
        () -> problem(at, CompileFault.OUT_OF_REACH, listed));
    return new Target(kinds.get(0), null);
  }

  /** Reports what is wrong, with what stands in the places of its sentence. */
  void problem(String at, CompileFault fault, String... values) {
    problems.add(CompileProblem.of(rule.id(), at, "", Set.of(), fault, values));
  }

  /** Reports a name that is not among those known. */
  void unknown(String at, String name, java.util.Collection<String> known, CompileFault fault) {
    problems.add(CompileProblem.of(rule.id(), at, name, known, fault, name));
  }
}
