package io.github.ogpsdk.rules.engine;

import io.github.ogpsdk.model.assessment.ReadingVerdict;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.eval.Registry;
import io.github.ogpsdk.rules.vocabulary.Measures;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rules compiled once and judged many times: names resolved, types checked. Immutable and
 * thread-safe.
 */
public final class CompiledRules {
  private final Map<String, CompiledRule> rules;

  private final List<CompileProblem> remarks;

  private CompiledRules(Map<String, CompiledRule> rules, List<CompileProblem> remarks) {
    this.rules = rules;
    this.remarks = remarks;
  }

  /** Returns what is said of rules that can be evaluated, such as codes that are in no list. */
  public List<CompileProblem> remarks() {
    return remarks;
  }

  /**
   * Compiles rules with the measures of this library.
   *
   * @throws RulebookException listing every name, type and reference that is wrong
   */
  public static CompiledRules compile(List<Rule> rules) {
    return compile(rules, Set.of());
  }

  /**
   * Compiles rules with the measures of this library.
   *
   * @param ids the ids of rules that there are, these and others; an argument that is the id of a
   *     rule has to be among them
   * @throws RulebookException listing every name, type and reference that is wrong
   */
  public static CompiledRules compile(List<Rule> rules, Set<String> ids) {
    return compile(rules, ids, Set.of());
  }

  /**
   * Compiles rules with the measures of this library.
   *
   * @param ids the ids of rules that there are, these and others; an argument that is the id of a
   *     rule has to be among them
   * @param sectors the codes of sectors that rulebooks declare, which arguments may name
   * @throws RulebookException listing every name, type and reference that is wrong
   */
  public static CompiledRules compile(List<Rule> rules, Set<String> ids, Set<String> sectors) {
    return compile(rules, ids, sectors, Measures.STANDARD);
  }

  static CompiledRules compile(
      List<Rule> rules, Set<String> ids, Set<String> sectors, Registry registry) {
    Map<String, Rule> earlier = new LinkedHashMap<>();
    Map<String, CompiledRule> compiled = new LinkedHashMap<>();
    List<CompileProblem> problems = new ArrayList<>();
    Set<CompileProblem> remarks = new LinkedHashSet<>();
    Map<String, Integer> depths = new HashMap<>();
    for (Rule rule : rules) {
      List<CompileProblem> values = Variants.problems(rule);
      int depth = Depth.of(rule, depths);
      depths.put(rule.id(), depth);
      if (depth > Depth.MOST) {
        String most = Integer.toString(Depth.MOST);
        values.add(CompileProblem.of(rule.id(), "", "", Set.of(), CompileFault.TOO_DEEP, most));
      }
      if (!values.isEmpty()) {
        problems.addAll(values);
        earlier.put(rule.id(), rule);
        continue;
      }
      Map<Map<String, String>, CompiledRule.Variant> variants = new LinkedHashMap<>();
      int before = problems.size();
      List<Map<String, String>> dated = Variants.of(rule, Day.ANY);
      for (Map<String, String> parameters : Variants.all(rule)) {
        // The first compilation finds nearly all that is wrong, whatever the parameters.
        if (problems.size() == before) {
          Compiler compiler =
              new Compiler(
                  rule, registry, earlier, parameters, new ArgumentCheck(rule.id(), ids, sectors));
          CompiledRule.Variant variant = compiler.compile(parameters);
          List<CompileProblem> found = new ArrayList<>(compiler.problems());
          found.stream().filter(p -> p.fault().isRemark()).forEach(remarks::add);
          found.removeIf(p -> p.fault().isRemark());
          if (dated.contains(parameters) || !isNoReading(found)) {
            variants.put(parameters, variant);
            problems.addAll(found);
          }
        }
      }
      if (earlier.put(rule.id(), rule) != null) {
        problems.add(CompileProblem.of(rule.id(), "/id", "", Set.of(), CompileFault.SAME_ID));
      }
      compiled.put(
          rule.id(),
          new CompiledRule(
              rule,
              variants,
              Variants.isConstant(rule) ? List.of(variants.values().iterator().next()) : null));
    }
    if (!problems.isEmpty()) {
      throw new RulebookException(problems);
    }
    return new CompiledRules(compiled, List.copyOf(remarks));
  }

  /** Whether a reading does not fit the threshold that the rule has by now, so that it is none. */
  private static boolean isNoReading(List<CompileProblem> found) {
    return !found.isEmpty()
        && found.stream().allMatch(p -> p.fault() == CompileFault.OTHER_THRESHOLD);
  }

  /**
   * Judges a rule for a subject.
   *
   * @param ruleId a rule compiled here
   * @param subject the subject, read through the tape
   * @param context what measures may know; its parameters are chosen here
   * @param day the day that chooses among dated parameters
   * @param tape the recorder that the subject is read through
   */
  public RuleOutcome judge(
      String ruleId, Subject subject, EvaluationContext context, Day day, SwitchableRecorder tape) {
    return judge(ruleId, subject, context, day, tape, alone(day));
  }

  /**
   * Judges a rule for a subject.
   *
   * @param peers how the rules are judged that it asks for
   */
  public RuleOutcome judge(
      String ruleId,
      Subject subject,
      EvaluationContext context,
      Day day,
      SwitchableRecorder tape,
      RuleLookup peers) {
    CompiledRule rule = rule(ruleId);
    List<CompiledRule.Variant> variants = rule.on(day);
    CompiledRule.Variant last = variants.get(variants.size() - 1);
    EvidenceBuilder trace = new EvidenceBuilder(tape.limit());
    tape.start(trace);
    VariantOutcome step;
    try {
      step = VariantOutcome.of(last, subject, context, trace, peers);
    } finally {
      tape.stop();
    }
    int outcomes = step.outcomes();
    for (int i = 0; i < variants.size() - 1; i++) {
      peers.work().more();
      outcomes |= VariantOutcome.of(variants.get(i), subject, context, null, peers).outcomes();
    }
    List<ReadingVerdict> readings = new ArrayList<>();
    for (CompiledRule.Variant reading : rule.readings(last)) {
      int other = VariantOutcome.of(reading, subject, context, null, peers).outcomes();
      if (Outcomes.verdict(other) != Outcomes.verdict(step.outcomes())) {
        Map<String, String> changed = new LinkedHashMap<>(reading.parameters());
        changed.entrySet().removeAll(last.parameters().entrySet());
        readings.add(new ReadingVerdict(changed, Outcomes.verdict(other)));
      }
    }
    TraceEntry root = trace.top();
    root.outcomes = step.outcomes();
    TraceEntry whole = root.children.size() == 1 ? root.children.get(0) : root;
    DecisiveFacts.Missing missing =
        Outcomes.isOpen(outcomes)
            ? DecisiveFacts.missing(root, tape.limit())
            : DecisiveFacts.Missing.NOTHING;
    return new RuleOutcome(
        outcomes,
        Optional.ofNullable(step.reason()),
        last.parameters(),
        whole.freeze(tape.limit()),
        missing.facts(),
        missing.more(),
        readings,
        trace.presumed());
  }

  /**
   * Judges a rule for a subject, without its evidence, the facts that are missing and other
   * readings. The outcomes are those of {@link #judge}.
   */
  public RuleOutcome decide(
      String ruleId, Subject subject, EvaluationContext context, Day day, RuleLookup peers) {
    CompiledRule rule = rule(ruleId);
    List<CompiledRule.Variant> variants = rule.on(day);
    CompiledRule.Variant last = variants.get(variants.size() - 1);
    VariantOutcome step = VariantOutcome.of(last, subject, context, null, peers);
    int outcomes = step.outcomes();
    for (int i = 0; i < variants.size() - 1; i++) {
      peers.work().more();
      outcomes |= VariantOutcome.of(variants.get(i), subject, context, null, peers).outcomes();
    }
    return step.reason() == null
        ? last.bare().get(outcomes)
        : RuleOutcome.bare(outcomes, Optional.of(step.reason()), last.parameters());
  }

  /** Returns the outcomes of a rule for a subject, without its evidence. */
  public int outcomes(
      String ruleId, Subject subject, EvaluationContext context, Day day, RuleLookup peers) {
    CompiledRule rule = rule(ruleId);
    int outcomes = 0;
    for (CompiledRule.Variant variant : rule.on(day)) {
      outcomes |= VariantOutcome.of(variant, subject, context, null, peers).outcomes();
    }
    return outcomes;
  }

  /** Returns the day on which a rule becomes due; nothing where it has none. */
  public Optional<Day> due(String ruleId, Subject subject, EvaluationContext context, Day day) {
    CompiledRule.Variant variant = rule(ruleId).latest(day);
    Value due = variant.due();
    if (due == null) {
      return Optional.empty();
    }
    Evaluation evaluation =
        new Evaluation(
            context.with(variant.parameters()), null, RuleLookup.OPEN, variant.slots(), subject);
    return Optional.of((Day) due.bounds(subject.scope(), evaluation));
  }

  /** Returns whether a rule asks the same on every day: none of its parameters changes. */
  public boolean isConstant(String ruleId) {
    return rule(ruleId).always() != null;
  }

  /** The rules that a rule asks for, judged for whatever they are about. */
  private RuleLookup alone(Day day) {
    return new RuleLookup() {
      @Override
      public int outcomes(String id, Subject subject, EvaluationContext context) {
        return CompiledRules.this.outcomes(id, subject, context, day, this);
      }
    };
  }

  /**
   * Judges a rule for an owner that has no object of the kind that the rule is about: not
   * applicable if there is certainly none, else open.
   *
   * @param complete whether there is certainly none
   * @param tape the recorder that the owner is read through; none where no evidence is wanted
   */
  public RuleOutcome absent(
      String ruleId,
      Subject owner,
      EvaluationContext context,
      Day day,
      boolean complete,
      @Nullable SwitchableRecorder tape) {
    CompiledRule rule = rule(ruleId);
    NoSubject none = new NoSubject(rule.rule(), rule.latest(day), owner, context, complete);
    return tape == null ? none.decided() : none.judged(tape);
  }

  private CompiledRule rule(String id) {
    CompiledRule rule = rules.get(id);
    if (rule == null) {
      throw new IllegalArgumentException("no rule \"" + id + "\" was compiled");
    }
    return rule;
  }
}
