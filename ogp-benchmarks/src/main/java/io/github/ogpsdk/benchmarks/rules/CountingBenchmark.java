package io.github.ogpsdk.benchmarks.rules;

import io.github.ogpsdk.benchmarks.rules.flat.FlatPartnership;
import io.github.ogpsdk.model.partnership.Partnership;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * All engines do the same: count the failures of each of the twenty rules in one partnership, in
 * turn one of 64. Making beans and maps of it is not measured.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(2)
public class CountingBenchmark {
  /** The partnerships, and whose turn it is. */
  @State(Scope.Benchmark)
  public static class Turn {
    /** Whether everything is recorded, or one fact in twelve is not. */
    @Param({"complete", "holes"})
    public String data = "complete";

    private Pool pool = Pool.of("complete");
    private int turn;

    /** Takes the partnerships asked for. */
    @Setup
    public void choose() {
      pool = Pool.of(data);
    }

    private int next() {
      turn = (turn + 1) % Pool.SIZE;
      return turn;
    }

    Partnership partnership() {
      return pool.partnerships().get(next());
    }

    FlatPartnership bean() {
      return pool.beans().get(next());
    }

    Object map() {
      return pool.maps().get(next());
    }
  }

  /** Plain Java, no engine. */
  @State(Scope.Benchmark)
  public static class Floor {
    private final HandWritten engine = new HandWritten();
  }

  /** Plain Java, no engine. */
  @Benchmark
  public Failures floor(Floor state, Turn turn) {
    return state.engine.failures(turn.partnership());
  }

  /** This library. */
  @State(Scope.Benchmark)
  public static class OursState {
    private final Ours engine = new Ours();
  }

  /** This library. */
  @Benchmark
  public Failures ours(OursState state, Turn turn) {
    return state.engine.failures(turn.partnership());
  }

  /** Easy Rules, its conditions the hand-written checks. */
  @State(Scope.Benchmark)
  public static class EasyRulesState {
    private final EasyRules engine = new EasyRules();
  }

  /** Easy Rules, its conditions the hand-written checks. */
  @Benchmark
  public Failures easyRules(EasyRulesState state, Turn turn) {
    return state.engine.failures(turn.partnership());
  }

  /** Drools, its constraints the hand-written checks. */
  @State(Scope.Benchmark)
  public static class DroolsJavaState {
    private final DroolsJava engine = new DroolsJava();
  }

  /** Drools, its constraints the hand-written checks. */
  @Benchmark
  public Failures droolsJava(DroolsJavaState state, Turn turn) {
    return state.engine.failures(turn.partnership());
  }

  /** Drools as its authors write it, over beans. */
  @State(Scope.Benchmark)
  public static class DroolsIdiomaticState {
    private final DroolsIdiomatic engine = new DroolsIdiomatic();
  }

  /** Drools as its authors write it, over beans. */
  @Benchmark
  public Failures droolsIdiomatic(DroolsIdiomaticState state, Turn turn) {
    return state.engine.failures(turn.bean());
  }

  /** CEL over maps. */
  @State(Scope.Benchmark)
  public static class CelMaps {
    private final CelEngine engine = CelEngine.overMaps();
  }

  /** CEL over maps. */
  @Benchmark
  public Failures celMaps(CelMaps state, Turn turn) {
    return state.engine.failures(turn.map());
  }

  /** CEL over beans of types that it knows. */
  @State(Scope.Benchmark)
  public static class CelBeans {
    private final CelEngine engine = CelEngine.overBeans();
  }

  /** CEL over beans of types that it knows. */
  @Benchmark
  public Failures celBeans(CelBeans state, Turn turn) {
    return state.engine.failures(turn.bean());
  }
}
