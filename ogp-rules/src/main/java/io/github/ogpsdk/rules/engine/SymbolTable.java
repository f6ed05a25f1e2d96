package io.github.ogpsdk.rules.engine;

import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.rule.RuleParameter;
import io.github.ogpsdk.model.rule.Term;
import io.github.ogpsdk.model.rule.ValueType;
import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.eval.Argument;
import io.github.ogpsdk.rules.eval.Arguments;
import io.github.ogpsdk.rules.eval.CodeList;
import io.github.ogpsdk.rules.eval.Collection;
import io.github.ogpsdk.rules.eval.Kind;
import io.github.ogpsdk.rules.eval.Measure;
import io.github.ogpsdk.rules.eval.ParameterFormat;
import io.github.ogpsdk.rules.eval.Registry;
import io.github.ogpsdk.rules.fact.Items;
import io.github.ogpsdk.rules.vocabulary.Measures;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the conditions of one rule can name: the subjects in reach, measures, collections,
 * parameters. A name that means nothing becomes a problem.
 */
final class SymbolTable {
  private final Rule rule;
  private final Registry registry;
  private final Map<String, String> parameters;

  /** The parameters that were read. */
  private final Set<String> read = new HashSet<>();

  private final ArgumentCheck check;
  private final List<CompileProblem> problems = new ArrayList<>();
  private final Deque<Target> scope = new ArrayDeque<>();
  private int elements;
  private int slots;

  /**
   * Starts with the rule's own subject and those that it belongs to.
   *
   * @param parameters the values that the rule's parameters have
   * @param check what arguments may be
   */
  SymbolTable(Rule rule, Registry registry, Map<String, String> parameters, ArgumentCheck check) {
    this.rule = rule;
    this.registry = registry;
    this.parameters = parameters;
    this.check = check;
    for (String kind : lineage(rule.about())) {
      scope.addLast(new Target(kind, null));
      registry.kind(kind).flatMap(Kind::collection).ifPresent(this::parameter);
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
    Optional<Kind<?>> kind = Measures.STANDARD.kind(about);
    while (kind.isPresent()) {
      kinds.add(kind.get().name());
      kind = kind.get().owner().flatMap(Measures.STANDARD::kind);
    }
    return kinds;
  }

  /** Returns the problems; a parameter that is wrong as a value is not told as an argument, too. */
  List<CompileProblem> problems() {
    List<String> wrong =
        problems.stream()
            .filter(p -> p.fault() == CompileFault.BAD_VALUE)
            .map(p -> p.values().get(0))
            .toList();
    return problems.stream()
        .filter(p -> p.fault() != CompileFault.BAD_ARGUMENT || !wrong.contains(p.values().get(0)))
        .toList();
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
    Bounds value = Values.any(type);
    for (String possible : texts(term, at)) {
      try {
        Bounds read = Values.parse(type, possible);
        value = possible.equals(text) ? read : value;
      } catch (IllegalArgumentException e) {
        if (type == ValueType.PERIOD && Values.isTooLong(possible)) {
          problems.add(check.tooLong(possible, at));
        } else {
          problem(at, CompileFault.BAD_VALUE, possible, type.code(), Values.example(type));
        }
      }
    }
    return new FixedValue(value, text, term instanceof Term.Parameter p ? p.name() : null);
  }

  /** Returns all texts that a parameter or constant can have; what is neither is a problem. */
  private List<String> texts(Term term, String at) {
    if (term instanceof Term.Constant constant) {
      return List.of(constant.value());
    }
    if (term instanceof Term.Parameter p) {
      RuleParameter parameter = rule.parameters().get(p.name());
      read.add(p.name());
      if (parameter != null) {
        return values(parameter);
      }
      unknown(at, p.name(), rule.parameters().keySet(), CompileFault.NO_PARAMETER);
    } else {
      problem(at, CompileFault.NO_VALUE);
    }
    return List.of();
  }

  private static List<String> values(RuleParameter parameter) {
    List<String> values = new ArrayList<>();
    parameter.history().forEach(v -> values.add(v.value()));
    values.addAll(parameter.readings());
    return values;
  }

  /** Reads a code that a measure is compared with; every value that it can have is checked. */
  String code(Term term, MeasureValue measured, String at) {
    Optional<CodeList> codes = registry.measure(measured.name()).flatMap(Measure::values);
    for (String possible : texts(term, at)) {
      codes.flatMap(list -> check.code(list, possible, at)).ifPresent(problems::add);
    }
    return text(term);
  }

  /**
   * Returns whether codes stand in the list that a measure gives codes of; all where it has none.
   */
  Predicate<String> listed(MeasureValue measured) {
    return registry
        .measure(measured.name())
        .flatMap(Measure::values)
        .<Predicate<String>>map(list -> list::has)
        .orElse(code -> true);
  }

  /** Reports a threshold that does not fit an argument of what is compared with it. */
  void requireFitting(MeasureValue measured, Value threshold, String at) {
    List<Argument> args = registry.measure(measured.name()).map(Measure::args).orElse(List.of());
    for (Argument argument : args) {
      String text = measured.args().find(argument.name()).orElse("");
      String fitting = argument.thresholds().get(text);
      if (fitting != null
          && !(threshold instanceof FixedValue fixed && isSame(fixed.text(), fitting))) {
        problem(at, CompileFault.OTHER_THRESHOLD, argument.name(), text, fitting);
      }
    }
  }

  private static boolean isSame(String period, String other) {
    try {
      return Values.period(period).normalized().equals(Values.period(other).normalized());
    } catch (IllegalArgumentException e) {
      return true;
    }
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
    Optional<Measure> found = registry.measure(call.measure());
    if (found.isEmpty()) {
      unknown(
          at + "/measure",
          call.measure(),
          registry.measures().stream().map(Measure::name).toList(),
          CompileFault.NO_MEASURE);
      return new MeasureValue(
          (subject, args, context) -> Values.any(ValueType.FLAG),
          call.measure(),
          ValueType.FLAG,
          new Target(rule.about(), null),
          Arguments.NONE,
          MeasureValue.NOT_KEPT,
          List.of());
    }
    Measure measure = found.get();
    arguments(measure, call.args(), at);
    measure.parameters().ifPresent(this::parameters);
    Target target = target(measure.about(), call.on(), at + "/measure");
    Map<String, String> args = new LinkedHashMap<>();
    call.args().forEach((name, term) -> args.put(name, text(term)));
    return new MeasureValue(
        registry.measure(measure.name(), target.kind()),
        measure.name(),
        measure.type(),
        target,
        Arguments.of(measure, Collections.unmodifiableMap(args), rule.id()),
        isAround(target) ? slots++ : MeasureValue.NOT_KEPT,
        registry.sides(measure.name()).stream()
            .flatMap(s -> s.each().stream().map(name -> side(s, name, args, target)))
            .toList());
  }

  /** What a measure compares for one of its arguments. */
  private MeasureValue side(
      Registry.Sides sides, String name, Map<String, String> given, Target target) {
    Measure measure = registry.measure(sides.measure()).orElseThrow();
    Map<String, String> args = new LinkedHashMap<>();
    args.put(sides.argument(), given.getOrDefault(name, ""));
    given.forEach(
        (key, value) -> {
          if (!sides.each().contains(key)) {
            args.put(key, value);
          }
        });
    return new MeasureValue(
        registry.measure(measure.name(), target.kind()),
        measure.name(),
        measure.type(),
        target,
        Arguments.of(measure, Collections.unmodifiableMap(args), rule.id()),
        MeasureValue.NOT_KEPT,
        List.of());
  }

  /** Checks what is given against what the measure declares. */
  private void arguments(Measure measure, Map<String, Term> given, String at) {
    Set<String> left = new LinkedHashSet<>(given.keySet());
    for (Argument argument : measure.args()) {
      Term term = given.get(argument.name());
      left.remove(argument.name());
      String place = at + "/args/" + argument.name();
      if (term != null) {
        for (String text : texts(term, place)) {
          check.argument(argument, text, place).ifPresent(problems::add);
        }
      } else if (argument.isRequired()) {
        problem(
            at + "/measure",
            CompileFault.MISSING_ARGUMENT,
            measure.name(),
            argument.name(),
            ArgumentCheck.example(argument));
      }
    }
    for (String name : left) {
      problems.add(
          CompileProblem.of(
              rule.id(),
              at + "/args/" + name,
              name,
              measure.argNames(),
              CompileFault.NO_ARGUMENT,
              measure.name()));
    }
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
    Optional<Collection> found = registry.collection(over);
    if (found.isEmpty()) {
      unknown(
          at,
          over,
          registry.collections().stream().map(Collection::name).toList(),
          CompileFault.NO_COLLECTION);
      return new Elements(
          (owner, context) -> Items.none(),
          over,
          new Target(rule.about(), null),
          rule.about(),
          null,
          consecutive);
    }
    parameter(over);
    Target owner = target(found.get().of(), on, at);
    return new Elements(
        registry.collection(over, owner.kind()),
        over,
        owner,
        found.get().element(),
        as.orElse(null),
        consecutive);
  }

  /** Checks the parameters that a measure reads by itself. */
  private void parameters(ParameterFormat format) {
    rule.parameters()
        .forEach(
            (name, parameter) -> {
              if (format.names().contains(name)) {
                read.add(name);
                values(parameter).stream()
                    .filter(text -> !format.fits().test(text))
                    .forEach(
                        text ->
                            problem(
                                "/parameters/" + name,
                                CompileFault.BAD_ARGUMENT,
                                text,
                                name,
                                format.example()));
              }
            });
  }

  /** Checks the parameter that says how a collection is read. */
  private void parameter(String collection) {
    Optional<Argument> way = registry.parameter(collection);
    if (way.isPresent() && rule.parameters().containsKey(way.get().name())) {
      String at = "/parameters/" + way.get().name();
      read.add(way.get().name());
      for (String text : values(rule.parameters().get(way.get().name()))) {
        check.argument(way.get(), text, at).ifPresent(problems::add);
      }
    }
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

  /** Remarks the parameters that nothing has read which was compiled. */
  void remarkUnread() {
    for (String name : rule.parameters().keySet()) {
      if (!read.contains(name)) {
        problem("/parameters/" + name, CompileFault.UNREAD_PARAMETER, name);
      }
    }
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
