package io.github.ogpsdk.benchmarks;

import io.github.ogpsdk.benchmarks.json.Ajv;
import io.github.ogpsdk.benchmarks.json.JsonBenchmark;
import io.github.ogpsdk.benchmarks.report.Jmh;
import io.github.ogpsdk.benchmarks.report.Pace;
import io.github.ogpsdk.benchmarks.report.Results;
import io.github.ogpsdk.benchmarks.report.page.BenchmarksPage;
import io.github.ogpsdk.benchmarks.rules.BuildBenchmark;
import io.github.ogpsdk.benchmarks.rules.CountingBenchmark;
import io.github.ogpsdk.benchmarks.rules.EvidenceBenchmark;
import io.github.ogpsdk.benchmarks.rules.HolesCount;
import io.github.ogpsdk.benchmarks.scale.Growth;
import io.github.ogpsdk.benchmarks.scale.ManyPartnerships;
import io.github.ogpsdk.benchmarks.scale.RealPartnerships;
import io.github.ogpsdk.benchmarks.startup.StartUp;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Measures everything: {@code ROOT [--quick] [TOPIC...]}, where a topic is {@code startup}, {@code
 * rules}, {@code json}, {@code scale} or {@code stream}; without one, all of them. A full run of
 * all topics writes {@code ogp-benchmarks/results.json} and {@code docs/BENCHMARKS.md}; any other
 * writes the same two below {@code ogp-benchmarks/target}.
 */
public final class Run {
  private static final List<String> TOPICS = List.of("startup", "rules", "json", "scale", "stream");

  private Run() {}

  /** Runs it. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path root = Path.of(args[0]);
    Set<String> topics = new TreeSet<>(Arrays.asList(args).subList(1, args.length));
    Pace pace = topics.remove("--quick") ? Pace.QUICK : Pace.FULL;
    if (!TOPICS.containsAll(topics)) {
      throw new IllegalArgumentException("topics are " + TOPICS + ", not " + topics);
    }
    Results results = Results.of(pace.name().toLowerCase(Locale.ROOT));
    for (String topic : TOPICS) {
      if (topics.isEmpty() || topics.contains(topic)) {
        long begin = System.nanoTime();
        run(topic, root, pace, results);
        results.counts().put("seconds: " + topic, (System.nanoTime() - begin) / 1_000_000_000);
        write(root, pace == Pace.FULL && topics.isEmpty(), results);
      }
    }
  }

  /** Writes what is measured so far, so that a run that is stopped is not lost. */
  private static void write(Path root, boolean whole, Results results) throws IOException {
    Path module = root.resolve("ogp-benchmarks");
    Path folder = whole ? module : module.resolve("target");
    Path page = whole ? root.resolve("docs") : folder;
    results.write(folder.resolve("results.json"));
    Files.writeString(
        page.resolve("BENCHMARKS.md"), BenchmarksPage.of(results), StandardCharsets.UTF_8);
  }

  private static void run(String topic, Path root, Pace pace, Results results)
      throws IOException, InterruptedException {
    boolean quick = pace != Pace.FULL;
    switch (topic) {
      case "startup" -> StartUp.run(root, quick, results);
      case "rules" -> rules(pace, results);
      case "json" -> {
        json(pace, results);
        Ajv.run(root.resolve(".ci/node_modules"), quick, results);
      }
      case "scale" -> {
        Growth.run(pace, results);
        RealPartnerships.run(root.resolve("ogp-examples/partnerships"), quick, results);
      }
      case "stream" -> {
        ManyPartnerships.run(root, quick ? 100 : 10_000, results);
        if (!quick) {
          ManyPartnerships.run(root, 1_000_000, results);
        }
      }
      default -> throw new IllegalArgumentException(topic);
    }
  }

  static void rules(Pace pace, Results results) {
    HolesCount.run(results);
    Jmh.run(CountingBenchmark.class, "rules", "counting", pace, results);
    Jmh.run(EvidenceBenchmark.class, "rules", "evidence", pace, results);
    Jmh.run(BuildBenchmark.class, "rules", "build", pace, results);
  }

  static void json(Pace pace, Results results) {
    Jmh.run(JsonBenchmark.class, "json", "json", pace, results);
  }
}
