package io.github.ogpsdk.benchmarks.report.page;

import io.github.ogpsdk.benchmarks.report.Measured;
import io.github.ogpsdk.benchmarks.report.Results;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Twenty rules by this library and by others. */
final class RulesPart {
  private static final String RULES = "rules";
  private static final String COUNTING = "counting";
  private static final List<String> DATA = List.of("complete", "holes");
  private static final Map<String, String> ENGINES = new LinkedHashMap<>();
  private static final Map<String, String> TIERS = new LinkedHashMap<>();

  static {
    ENGINES.put("floor", "plain Java, by hand");
    ENGINES.put("ours", "**ogp**");
    ENGINES.put("easyRules", "Easy Rules 4.1.0");
    ENGINES.put("droolsJava", "Drools 10.2.0, Java constraints");
    ENGINES.put("droolsIdiomatic", "Drools 10.2.0, idiomatic");
    ENGINES.put("celMaps", "cel-java 0.14.0, maps");
    ENGINES.put("celBeans", "cel-java 0.14.0, beans");
    TIERS.put("verdicts", "four verdicts, counted");
    TIERS.put("failedIds", "ids of the rules that fail");
    TIERS.put("evidenceOfFailures", "evidence of what fails");
    TIERS.put("evidenceOfEverything", "the whole assessment");
  }

  private final Results results;

  RulesPart(Results results) {
    this.results = results;
  }

  private Optional<Measured> counting(String data, String engine) {
    return results.find(RULES, COUNTING, data, engine);
  }

  void ratios(Markdown page) {
    page.heading(2, "Rules: ratios");
    page.paragraph(
        "Everybody counts the failures of the same twenty rules in the same partnerships, and all"
            + " counts are equal where everything is recorded. How many times as long as plain Java,"
            + " and as this library, by medians:");
    page.head("", "complete: x plain Java", "x ogp", "holes: x plain Java", "x ogp");
    ENGINES.forEach(
        (engine, words) ->
            page.row(
                words,
                Figures.ratio(counting("complete", engine), counting("complete", "floor")),
                Figures.ratio(counting("complete", engine), counting("complete", "ours")),
                Figures.ratio(counting("holes", engine), counting("holes", "floor")),
                Figures.ratio(counting("holes", engine), counting("holes", "ours"))));
    page.end();
    page.paragraph(
        "What nobody else gives is compared with our own smallest answer only, the ids of the rules"
            + " that fail:");
    page.head("", "complete: x ids", "holes: x ids");
    TIERS.forEach(
        (tier, words) ->
            page.row(
                words,
                Figures.ratio(tier("complete", tier), tier("complete", "failedIds")),
                Figures.ratio(tier("holes", tier), tier("holes", "failedIds"))));
    page.end();
  }

  private Optional<Measured> tier(String data, String tier) {
    return results.find(RULES, "evidence", data, tier);
  }

  void figures(Markdown page) {
    page.heading(2, "Rules: figures");
    page.paragraph(
        "One operation is one partnership: %s checks of the twenty rules on average."
            .formatted(checks()));
    page.head("", "data", "min", "median", "max", "samples", "allocated");
    for (String data : DATA) {
      ENGINES.forEach((engine, words) -> row(page, words, counting(data, engine)));
    }
    for (String data : DATA) {
      TIERS.forEach((tier, words) -> row(page, "ogp: " + words, tier(data, tier)));
    }
    page.end();
    page.paragraph("To get ready, in a Java machine that has just started:");
    page.head("", "data", "min", "median", "max", "samples", "allocated");
    results
        .table(RULES, "build")
        .forEach(
            f -> {
              String words =
                  f.name().equals("oursAllRulebooks")
                      ? "ogp, every rule shipped"
                      : ENGINES.getOrDefault(f.name(), f.name()) + ", twenty rules";
              row(page, words, Optional.of(f));
            });
    page.end();
  }

  private String checks() {
    Long all = results.counts().get("checks in 64 partnerships");
    return all == null ? Figures.NONE : all / 64 + "";
  }

  static void row(Markdown page, String words, Optional<Measured> figure) {
    figure.ifPresent(
        f ->
            page.row(
                words, f.data(), Figures.spread(f), f.samples() + "", Figures.allocated(figure)));
  }

  void holes(Markdown page) {
    page.heading(2, "Data with holes");
    page.paragraph(
        "One fact in twelve is taken away. Who can only say yes or no has to read what is absent as"
            + " \"not there\"; this library says that the evidence is insufficient. The partnerships"
            + " were whole before, so it is known who really fails:");
    page.head("", "reported as failing", "of which do not fail");
    page.row("in truth", count("real failures"), "0");
    page.row(
        "plain Java, and every engine that says yes or no",
        count("two-valued failures"),
        count("two-valued failures that are none"));
    page.row("**ogp**: not met", count("ours not met"), count("ours not met that are none"));
    page.row("**ogp**: insufficient evidence", count("ours insufficient evidence"), "");
    page.end();
  }

  private String count(String name) {
    Long found = results.counts().get("holes: " + name);
    return found == null ? Figures.NONE : found + "";
  }
}
