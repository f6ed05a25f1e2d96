package io.github.ogpsdk.rules.engine;

import io.github.ogpsdk.model.assessment.ReadingVerdict;
import io.github.ogpsdk.model.assessment.Reason;
import io.github.ogpsdk.model.rule.Kind;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.vocabulary.Vocabulary;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.measure.Measures;
import io.github.ogpsdk.rules.measure.Registry;
import io.github.ogpsdk.rules.measure.Setting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Rules compiled once and judged many times: names resolved, types checked. Immutable and
 * thread-safe.
 */
public final class CompiledRules {
  private final Map<String, CompiledRule> rules;

  private CompiledRules(Map<String, CompiledRule> rules) {
    this.rules = rules;
  }

  /**
   * Compiles rules with the measures of this library.
   *
   * @throws RulebookException listing every name, type and reference that is wrong
   */
  public static CompiledRules compile(List<Rule> rules) {
    return compile(rules, Measures.STANDARD);
  }

  static CompiledRules compile(List<Rule> rules, Registry registry) {
    Map<String, Rule> earlier = new LinkedHashMap<>();
    Map<String, CompiledRule> compiled = new LinkedHashMap<>();
    List<CompileProblem> problems = new ArrayList<>();
    for (Rule rule : rules) {
      Compiler compiler = new Compiler(rule, registry, earlier);
      Node when = compiler.optional(rule.when(), "/when");
      MeasureValue due = compiler.due(rule.due());
      Node must = compiler.condition(rule.must(), "/must");
      problems.addAll(compiler.problems());
      if (earlier.put(rule.id(), rule) != null) {
        problems.add(
            new CompileProblem(rule.id(), "/id", "two rules have this id", Optional.empty()));
      }
      compiled.put(rule.id(), new CompiledRule(rule, when, due, must));
    }
    if (!problems.isEmpty()) {
      throw new RulebookException(problems);
    }
    return new CompiledRules(compiled);
  }

  /**
   * Judges a rule for a subject.
   *
   * @param ruleId a rule compiled here
   * @param subject the subject, read through the tape
   * @param setting what measures may know; its parameters are chosen here
   * @param day the day that chooses among dated parameters
   * @param tape the recorder that the subject is read through
   */
  public Judgement judge(String ruleId, Subject subject, Setting setting, Day day, Tape tape) {
    return judge(ruleId, subject, setting, day, tape, alone(day));
  }

  /**
   * Judges a rule for a subject.
   *
   * @param peers how the rules are judged that it asks for
   */
  public Judgement judge(
      String ruleId, Subject subject, Setting setting, Day day, Tape tape, Peers peers) {
    CompiledRule rule = rule(ruleId);
    List<Map<String, String>> variants = Variants.of(rule.rule(), day);
    Map<String, String> parameters = variants.get(variants.size() - 1);
    Trace trace = new Trace();
    tape.start(trace);
    Step step;
    try {
      step = step(rule, subject.scope(setting.with(parameters)), trace, peers);
    } finally {
      tape.stop();
    }
    int outcomes = step.outcomes;
    for (Map<String, String> variant : variants.subList(0, variants.size() - 1)) {
      outcomes |= step(rule, subject.scope(setting.with(variant)), null, peers).outcomes;
    }
    List<ReadingVerdict> readings = new ArrayList<>();
    for (Map<String, String> reading : Variants.readings(rule.rule(), parameters)) {
      int other = step(rule, subject.scope(setting.with(reading)), null, peers).outcomes;
      if (Outcomes.verdict(other) != Outcomes.verdict(step.outcomes)) {
        Map<String, String> changed = new LinkedHashMap<>(reading);
        changed.entrySet().removeAll(parameters.entrySet());
        readings.add(new ReadingVerdict(changed, Outcomes.verdict(other)));
      }
    }
    Trace.Entry root = trace.top();
    root.outcomes = step.outcomes;
    var evidence = root.children.size() == 1 ? root.children.get(0).freeze() : root.freeze();
    return new Judgement(
        outcomes,
        Optional.ofNullable(step.reason),
        parameters,
        evidence,
        Outcomes.isOpen(outcomes) ? Settling.missing(root) : List.of(),
        readings);
  }

  /** Returns the outcomes of a rule for a subject, without its evidence. */
  public int outcomes(String ruleId, Subject subject, Setting setting, Day day, Peers peers) {
    CompiledRule rule = rule(ruleId);
    int outcomes = 0;
    for (Map<String, String> variant : Variants.of(rule.rule(), day)) {
      outcomes |= step(rule, subject.scope(setting.with(variant)), null, peers).outcomes;
    }
    return outcomes;
  }

  /** Returns the day on which a rule becomes due; nothing where it has none. */
  public Optional<Day> due(String ruleId, Subject subject, Setting setting, Day day) {
    CompiledRule rule = rule(ruleId);
    MeasureValue due = rule.due();
    if (due == null) {
      return Optional.empty();
    }
    List<Map<String, String>> variants = Variants.of(rule.rule(), day);
    Scope scope = subject.scope(setting.with(variants.get(variants.size() - 1)));
    return Optional.of((Day) due.bounds(scope, new Evaluation(null, (id, s) -> Outcomes.OPEN)));
  }

  /** The rules that a rule asks for, judged for whatever they are about. */
  private Peers alone(Day day) {
    return new Peers() {
      @Override
      public int outcomes(String id, Subject subject, Setting setting) {
        return CompiledRules.this.outcomes(id, subject, setting, day, this);
      }
    };
  }

  /**
   * Judges a rule for an owner that has no object of the kind that the rule is about: not
   * applicable if there is certainly none, else open.
   *
   * @param complete whether there is certainly none
   */
  public Judgement absent(
      String ruleId, Subject owner, Setting setting, Day day, boolean complete, Tape tape) {
    CompiledRule rule = rule(ruleId);
    List<Map<String, String>> variants = Variants.of(rule.rule(), day);
    Map<String, String> parameters = variants.get(variants.size() - 1);
    Scope scope = owner.scope(setting.with(parameters));
    Trace trace = new Trace();
    tape.start(trace);
    try {
      Node when = rule.when();
      Evaluation evaluation = new Evaluation(trace, (id, found) -> Outcomes.OPEN);
      int applies = when == null ? Outcomes.HOLDS : when.outcomes(scope, evaluation);
      boolean never = applies == Outcomes.FAILS || applies == Outcomes.NONE;
      if (!never) {
        trace.top().children.clear();
        Trace.Entry entry = trace.open("each");
        entry.over = emptyCollection(rule.rule().about(), owner.self().kind());
        new Elements(
                Measures.STANDARD,
                String.valueOf(entry.over),
                new Target(owner.self().kind(), null),
                rule.rule().about(),
                null,
                false)
            .in(scope);
        entry.complete = complete;
        trace.close(complete ? Outcomes.NONE : Outcomes.OPEN | Outcomes.NONE);
      }
      Trace.Entry root = trace.top();
      root.outcomes = never || complete ? Outcomes.NONE : Outcomes.OPEN | Outcomes.NONE;
      return new Judgement(
          root.outcomes,
          root.outcomes == Outcomes.NONE
              ? Optional.of(Reason.of(never ? "condition" : "no-subject"))
              : Optional.empty(),
          parameters,
          root.children.get(0).freeze(),
          Outcomes.isOpen(root.outcomes) ? Settling.missing(root) : List.of(),
          List.of());
    } finally {
      tape.stop();
    }
  }

  /** The collection of an owner on the way to a kind, such as mechanisms on the way to charters. */
  private static @Nullable String emptyCollection(String about, String owner) {
    for (String kind : Reach.lineage(about)) {
      Kind found = Vocabulary.kind(kind).orElseThrow();
      if (found.owner().filter(owner::equals).isPresent()) {
        return found.collection().orElse(null);
      }
    }
    return null;
  }

  private CompiledRule rule(String id) {
    CompiledRule rule = rules.get(id);
    if (rule == null) {
      throw new IllegalArgumentException("no rule \"" + id + "\" was compiled");
    }
    return rule;
  }

  private record Step(int outcomes, @Nullable Reason reason) {}

  private Step step(CompiledRule rule, Scope scope, @Nullable Trace trace, Peers peers) {
    Evaluation evaluation =
        new Evaluation(trace, (id, found) -> peers.outcomes(id, found.alone(), found.setting()));
    Node when = rule.when();
    int applies = when == null ? Outcomes.HOLDS : when.outcomes(scope, evaluation);
    if (applies == Outcomes.FAILS || applies == Outcomes.NONE) {
      return new Step(Outcomes.NONE, Reason.of("condition"));
    }
    if (trace != null && applies == Outcomes.HOLDS) {
      trace.top().children.clear();
    }
    int result = rule.must().outcomes(scope, evaluation);
    Reason reason = result == Outcomes.NONE ? Reason.of("no-subject") : null;
    MeasureValue due = rule.due();
    if (due != null && result != Outcomes.HOLDS) {
      Day day = (Day) due.bounds(scope, evaluation);
      if (scope.setting().asOf().isBefore(day.earliest())) {
        return new Step(
            Outcomes.NONE,
            new Reason("not-yet-due", Optional.of(day.earliest().toString()), Optional.empty()));
      }
      if (scope.setting().asOf().isBefore(day.latest())) {
        result |= Outcomes.NONE;
      }
    }
    return new Step(applies == Outcomes.HOLDS ? result : result | Outcomes.NONE, reason);
  }
}
