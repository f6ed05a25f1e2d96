package io.github.ogpsdk.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.campaign.Campaign;
import io.github.ogpsdk.model.CyclePhase;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.rule.ValueType;
import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.eval.Measure;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Items;
import io.github.ogpsdk.rules.fact.Window;
import io.github.ogpsdk.rules.law.Partnerships;
import io.github.ogpsdk.rules.measure.Phases;
import io.github.ogpsdk.rules.vocabulary.Measures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** The engine agrees with the reference on arbitrary rules and arbitrary partnerships. */
@AddLifecycleHook(Campaign.class)
class ReferenceProperties {
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);
  private static final List<String> ABOUT = List.of("partnership", "mechanism", "cycle");

  /** Measures that answer for whatever arguments they are given. */
  static final List<Measure> ARBITRARY =
      Measures.STANDARD.measures().stream()
          .filter(m -> m.type() != ValueType.PERIOD)
          .filter(m -> m.argNames().stream().allMatch(Set.of("sector", "over", "mode")::contains))
          .toList();

  @Property(tries = 10_000, shrinking = ShrinkingMode.OFF)
  void theEngineSaysWhatTheReferenceSays(@ForAll long seed) {
    Partnership partnership = Partnerships.random(seed);
    String about = ABOUT.get(Math.floorMod(seed, ABOUT.size()));
    Rule rule = new RandomRules(seed, ARBITRARY).about(about);
    CompiledRules compiled = CompiledRules.compile(List.of(rule));
    SwitchableRecorder tape = new SwitchableRecorder();
    Cursor<Partnership> root = Cursor.root(partnership, tape);

    for (Subject subject : subjects(about, root)) {
      EvaluationContext context = context(subject, root);
      RuleOutcome judged = compiled.judge(rule.id(), subject, context, Bounds.Day.ANY, tape);
      List<ReferenceEvaluator.Known> reach = new ArrayList<>();
      for (Scope s = subject.scope(); s != null; s = s.outer()) {
        reach.add(new ReferenceEvaluator.Known(s.kind(), Optional.empty(), s.subject()));
      }

      Set<ReferenceEvaluator.Outcome> expected =
          new ReferenceEvaluator(context).outcomes(rule.must(), reach);

      assertThat(names(judged.outcomes()))
          .as("%s for %s", rule.must(), subject.self().object().place())
          .isEqualTo(expected.stream().map(Enum::name).collect(Collectors.toSet()));
    }
  }

  private static Set<String> names(int outcomes) {
    return Arrays.stream(ReferenceEvaluator.Outcome.values())
        .filter(o -> o.isIn(outcomes))
        .map(Enum::name)
        .collect(Collectors.toSet());
  }

  private static EvaluationContext context(Subject subject, Cursor<Partnership> root) {
    EvaluationContext plain =
        new EvaluationContext(
            root, AS_OF, Optional.empty(), Optional.empty(), Window.ANY, Map.of());
    return subject.self().object().value() instanceof Cycle
        ? inCycle(plain, subject.self().object())
        : plain;
  }

  @SuppressWarnings("unchecked")
  private static EvaluationContext inCycle(EvaluationContext plain, Cursor<?> cycle) {
    Cursor<Cycle> at = (Cursor<Cycle>) cycle;
    return plain.in(
        at,
        Optional.of(CyclePhase.IMPLEMENTATION),
        Phases.window(at, CyclePhase.IMPLEMENTATION, AS_OF));
  }

  private static List<Subject> subjects(String about, Cursor<Partnership> root) {
    Subject whole = Subject.of("partnership", root);
    if (about.equals("partnership")) {
      return List.of(whole);
    }
    EvaluationContext plain =
        new EvaluationContext(
            root, AS_OF, Optional.empty(), Optional.empty(), Window.ANY, Map.of());
    Items<?> items =
        Measures.STANDARD.elements(
            about.equals("cycle") ? "cycles" : "mechanisms", "partnership", root, plain);
    List<Subject> subjects = new ArrayList<>();
    items.all().forEach(item -> subjects.add(whole.with(about, item)));
    return subjects;
  }
}
