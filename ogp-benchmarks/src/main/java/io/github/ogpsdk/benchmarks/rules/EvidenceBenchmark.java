package io.github.ogpsdk.benchmarks.rules;

import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.partnership.Partnership;
import java.util.List;
import java.util.Set;
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
 * What only this library gives, each compared with its own smallest answer: verdicts, the rules
 * that fail, the evidence of failures, the evidence of everything.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(2)
public class EvidenceBenchmark {
  /** Whether everything is recorded, or one fact in twelve is not. */
  @Param({"complete", "holes"})
  public String data = "complete";

  private final Ours ours = new Ours();
  private Pool pool = Pool.of("complete");
  private int turn;

  /** Takes the partnerships asked for. */
  @Setup
  public void choose() {
    pool = Pool.of(data);
  }

  private Partnership next() {
    turn = (turn + 1) % Pool.SIZE;
    return pool.partnerships().get(turn);
  }

  /** How often each verdict was given. */
  @Benchmark
  public VerdictCount verdicts() {
    return ours.verdicts(next());
  }

  /** The rules that a subject fails. */
  @Benchmark
  public Set<String> failedIds() {
    return ours.failedIds(next());
  }

  /** The findings of what is not met. */
  @Benchmark
  public List<Finding> evidenceOfFailures() {
    return ours.evidenceOfFailures(next());
  }

  /** The whole assessment. */
  @Benchmark
  public Assessment evidenceOfEverything() {
    return ours.evidenceOfEverything(next());
  }
}
