package io.github.ogpsdk.benchmarks.rules;

import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.rules.book.Rulebooks;
import io.github.ogpsdk.rules.engine.CompiledRules;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What it takes to get ready in a Java machine that has just started. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(5)
public class BuildBenchmark {
  /** Ours compiles the twenty rules. */
  @Benchmark
  public Object ours() {
    return CompiledRules.compile(TwentyRules.book().rules());
  }

  /** Ours compiles every rule shipped. */
  @Benchmark
  public Object oursAllRulebooks() {
    List<Rule> rules = Rulebooks.shipped().stream().flatMap(book -> book.rules().stream()).toList();
    return CompiledRules.compile(rules);
  }

  /** Easy Rules registers the twenty rules. */
  @Benchmark
  public Object easyRules() {
    return new EasyRules();
  }

  /** Drools builds the twenty rules with Java constraints. */
  @Benchmark
  public Object droolsJava() {
    return new DroolsJava();
  }

  /** Drools builds the twenty idiomatic rules. */
  @Benchmark
  public Object droolsIdiomatic() {
    return new DroolsIdiomatic();
  }

  /** CEL compiles the twenty expressions over maps. */
  @Benchmark
  public Object celMaps() {
    return CelEngine.overMaps();
  }

  /** CEL compiles the twenty expressions over beans. */
  @Benchmark
  public Object celBeans() {
    return CelEngine.overBeans();
  }
}
