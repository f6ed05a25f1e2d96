package io.github.ogpsdk.benchmarks.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks of a class and takes down every iteration. */
public final class Jmh {
  private Jmh() {}

  /**
   * Runs them all.
   *
   * @param pace how long they may take
   */
  public static void run(
      Class<?> benchmarks, String topic, String table, Pace pace, Results results) {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include("\\b" + benchmarks.getSimpleName() + "\\b")
            .verbosity(VerboseMode.SILENT)
            .jvmArgs("-Xmx4g")
            .addProfiler(GCProfiler.class);
    if (pace == Pace.QUICK) {
      options
          .forks(1)
          .warmupIterations(1)
          .measurementIterations(1)
          .warmupTime(TimeValue.milliseconds(50))
          .measurementTime(TimeValue.milliseconds(50));
    } else if (pace == Pace.SMOKE) {
      options
          .mode(Mode.SingleShotTime)
          .forks(0)
          .warmupIterations(0)
          .measurementIterations(1)
          .param("size", "1000")
          .param("data", "complete");
    }
    try {
      Collection<RunResult> runs = new Runner(options.build()).run();
      if (runs.isEmpty()) {
        throw new IllegalStateException(benchmarks + " has no benchmark");
      }
      runs.forEach(run -> results.add(measured(run, topic, table)));
    } catch (RunnerException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Measured measured(RunResult run, String topic, String table) {
    String method = run.getParams().getBenchmark();
    String data =
        run.getParams().getParamsKeys().stream()
            .map(run.getParams()::getParam)
            .collect(Collectors.joining(" "));
    List<Double> samples = new ArrayList<>();
    for (BenchmarkResult fork : run.getBenchmarkResults()) {
      for (IterationResult iteration : fork.getIterationResults()) {
        samples.add(iteration.getPrimaryResult().getScore());
      }
    }
    String name = method.substring(method.lastIndexOf('.') + 1);
    Measured figure = Measured.of(topic, table, data, name, "ns", samples);
    Result<?> allocated = run.getSecondaryResults().get("gc.alloc.rate.norm");
    return allocated == null ? figure : figure.allocating(allocated.getScore());
  }
}
