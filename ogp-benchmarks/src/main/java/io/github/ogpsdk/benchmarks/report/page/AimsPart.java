package io.github.ogpsdk.benchmarks.report.page;

import io.github.ogpsdk.benchmarks.report.Measured;
import io.github.ogpsdk.benchmarks.report.Results;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What was aimed at, and whether it was reached in this run. */
final class AimsPart {
  private final Results results;
  private final Markdown page;
  private final Set<Limit> limits = EnumSet.noneOf(Limit.class);

  AimsPart(Results results, Markdown page) {
    this.results = results;
    this.page = page;
  }

  void aims() {
    page.heading(2, "Aims");
    page.head("", "aim", "this run", "met");
    Optional<Double> floor = counting("ours", "floor");
    atMost("verdicts only, against plain Java", 2, floor, "x", Limit.VERDICTS);
    atLeast("Easy Rules against ogp, counting", 1, counting("easyRules", "ours"));
    atLeast("Drools with Java constraints against ogp", 3, counting("droolsJava", "ours"));
    atLeast("idiomatic Drools against ogp", 3, counting("droolsIdiomatic", "ours"));
    atLeast("CEL over maps against ogp", 100, counting("celMaps", "ours"));
    atLeast("CEL over beans against ogp", 100, counting("celBeans", "ours"));
    atMost(
        "evidence of failures, against ids only",
        2.5,
        ratio(
            results.find("rules", "evidence", "complete", "evidenceOfFailures"),
            results.find("rules", "evidence", "complete", "failedIds")),
        "x",
        Limit.EVIDENCE);
    atMost(
        "allocation of verdicts only, for each check",
        0,
        results
            .find("rules", "evidence", "complete", "verdicts")
            .flatMap(Measured::allocated)
            .flatMap(bytes -> checks().map(n -> bytes / n)),
        " B",
        Limit.ALLOCATION);
    atMost(
        "compile all rulebooks, cold",
        100,
        milliseconds(results.find("rules", "build", "", "oursAllRulebooks")),
        " ms",
        Limit.COMPILING);
    for (String size : new String[] {"1000", "30000", "400000", "10000000"}) {
      atMost(
          "read " + size + " bytes, against plain Jackson binding",
          1.3,
          ratio(
              results.find("json", "json", size, "readOurs"),
              results.find("json", "json", size, "readJacksonBinding")),
          "x",
          Limit.READING);
    }
    Optional<Double> steepest = new ScalePart(results).steepest();
    atMost("cost as work grows: the greatest exponent", 1.1, steepest, "", Limit.GROWTH);
    atMost(
        "a million partnerships: memory against ten thousand",
        1.1,
        ratio(
            results.find("scale", "stream", "1000000", "memory"),
            results.find("scale", "stream", "10000", "memory")),
        "x");
    atMost(
        "the command on a small file, cold",
        400,
        milliseconds(results.find("startup", "start-up", "check, 1 KB", "with archive, cold")),
        " ms",
        Limit.STARTING);
    page.end();
    limits();
  }

  private void limits() {
    if (!limits.isEmpty()) {
      page.paragraph(
          "What stands in the way of those that were missed, by profiles of Java's flight recorder"
              + " and of class loading taken in November 2026:");
      page.paragraph(limits.stream().map(l -> "- " + l.words()).collect(Collectors.joining("\n")));
    }
  }

  private Optional<Double> counting(String engine, String other) {
    return ratio(
        results.find("rules", "counting", "complete", engine),
        results.find("rules", "counting", "complete", other));
  }

  private Optional<Double> checks() {
    return Optional.ofNullable(results.counts().get("checks in 64 partnerships"))
        .map(n -> n / 64.0);
  }

  private static Optional<Double> ratio(Optional<Measured> a, Optional<Measured> b) {
    return a.flatMap(x -> b.map(y -> x.median() / y.median()));
  }

  private static Optional<Double> milliseconds(Optional<Measured> figure) {
    return figure.map(f -> f.median() / 1e6);
  }

  private void atMost(
      String words, double aim, Optional<Double> value, String unit, Limit... limit) {
    row(words, "at most " + plain(aim) + unit, value, unit, value.map(v -> v <= aim), limit);
  }

  private void atLeast(String words, double aim, Optional<Double> value) {
    Optional<Boolean> met = value.map(v -> v >= aim);
    row(words, "at least " + plain(aim) + "x", value, "x", met, Limit.VERDICTS);
  }

  private static String plain(double aim) {
    return aim == Math.rint(aim) ? (long) aim + "" : aim + "";
  }

  private void row(
      String words,
      String aim,
      Optional<Double> value,
      String unit,
      Optional<Boolean> met,
      Limit... why) {
    if (met.isPresent() && !met.get()) {
      limits.addAll(List.of(why));
    }
    page.row(
        words,
        aim,
        value.map(v -> Figures.digits(v) + unit).orElse(Figures.NONE),
        met.map(m -> m ? "yes" : "**no**").orElse("not measured"));
  }
}
