package io.github.ogpsdk.benchmarks.scale;

import io.github.ogpsdk.benchmarks.data.Documents;
import io.github.ogpsdk.benchmarks.data.Generator;
import io.github.ogpsdk.benchmarks.data.Size;
import io.github.ogpsdk.benchmarks.report.Measured;
import io.github.ogpsdk.benchmarks.report.Pace;
import io.github.ogpsdk.benchmarks.report.Results;
import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.rules.assess.AssessmentRequest;
import io.github.ogpsdk.rules.assess.Assessor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/** One partnership with ever more of one thing, judged by the rulebooks that it calls for. */
public final class Growth {
  /** How many there are, of each thing in turn. */
  public static final List<Integer> COUNTS = List.of(10, 100, 1_000, 10_000, 100_000);

  private static final long TOO_LONG = 20_000_000_000L;

  /** The reader takes no larger documents. */
  private static final int LARGEST_READ = 1 << 26;

  private Growth() {}

  private static Map<String, IntFunction<Size>> things() {
    Map<String, IntFunction<Size>> things = new LinkedHashMap<>();
    things.put("meetings", n -> new Size(n, 0, 0, 0, 10));
    things.put("seats", n -> new Size(27, n, 0, 0, 10));
    things.put("members", n -> new Size(27, 0, n, 0, 10));
    things.put("contributions", n -> new Size(27, 0, 0, n, 10));
    things.put("commitments", n -> new Size(27, 0, 0, 0, n));
    return things;
  }

  /** Measures each way to use a partnership; larger sizes are left out once one takes too long. */
  public static void run(Pace pace, Results results) {
    things()
        .forEach(
            (thing, size) -> {
              grow("verdicts", thing, size, pace, results, Growth::verdicts);
              grow("assess", thing, size, pace, results, Assessor::assess);
              read(thing, size, pace, results);
            });
  }

  private static void verdicts(Partnership partnership) {
    Assessor.verdicts(
        partnership, AssessmentRequest.DEFAULT, (rule, subject, phase, verdict) -> {});
  }

  private static void read(String thing, IntFunction<Size> size, Pace pace, Results results) {
    for (int count : counts(pace)) {
      byte[] bytes = Documents.bytes(Generator.partnership(new Random(4), size.apply(count)));
      if (bytes.length > LARGEST_READ) {
        return;
      }
      add("read", thing, count, pace, results, () -> OgpJson.readPartnership(bytes));
    }
  }

  private static void grow(
      String table,
      String thing,
      IntFunction<Size> size,
      Pace pace,
      Results results,
      Consumer<Partnership> use) {
    for (int count : counts(pace)) {
      Partnership partnership = Generator.partnership(new Random(4), size.apply(count));
      if (add(table, thing, count, pace, results, () -> use.accept(partnership)) > TOO_LONG) {
        return;
      }
    }
  }

  private static double add(
      String table, String thing, int count, Pace pace, Results results, Runnable work) {
    Stopwatch watch =
        pace == Pace.FULL ? new Stopwatch(1_000_000_000, 50) : new Stopwatch(10_000_000, 3);
    Measured figure = Measured.of("scale", table, thing, count + "", "ns", watch.time(work));
    results.add(figure);
    return figure.median();
  }

  private static List<Integer> counts(Pace pace) {
    return switch (pace) {
      case FULL -> COUNTS;
      case QUICK -> COUNTS.subList(0, 3);
      case SMOKE -> COUNTS.subList(0, 1);
    };
  }

  /**
   * Returns the exponent of the power of the count that the times follow: 1 is linear. The smallest
   * counts are left out, where the rest of the document weighs more.
   */
  public static double exponent(List<Measured> figures) {
    double n = 0;
    double x = 0;
    double y = 0;
    double xx = 0;
    double xy = 0;
    for (Measured figure : figures) {
      double count = Double.parseDouble(figure.name());
      if (count >= 1000) {
        double logCount = Math.log(count);
        double logTime = Math.log(figure.median());
        n++;
        x += logCount;
        y += logTime;
        xx += logCount * logCount;
        xy += logCount * logTime;
      }
    }
    return n < 2 ? Double.NaN : (n * xy - x * y) / (n * xx - x * x);
  }
}
