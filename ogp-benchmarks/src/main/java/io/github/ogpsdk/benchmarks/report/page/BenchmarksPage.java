package io.github.ogpsdk.benchmarks.report.page;

import io.github.ogpsdk.benchmarks.report.Machine;
import io.github.ogpsdk.benchmarks.report.Results;

/** The page {@code docs/BENCHMARKS.md}. */
public final class BenchmarksPage {
  private BenchmarksPage() {}

  /** Returns the page on the results of one run. */
  public static String of(Results results) {
    Markdown page = new Markdown();
    page.paragraph(
        "<!-- Written from ogp-benchmarks/results.json; do not edit. Anew, without measuring: mvn"
            + " -pl ogp-benchmarks -am test -Dogp.regenerate=true -->");
    page.heading(1, "Benchmarks");
    page.paragraph(
        "What the library costs, beside others in the same run on the same machine. To measure it"
            + " yourself: `ogp-benchmarks/run` (about 25 minutes, and the million partnerships"
            + " besides), or `ogp-benchmarks/run --quick` to see that it works.");
    machine(results, page);
    RulesPart rules = new RulesPart(results);
    JsonPart json = new JsonPart(results);
    ScalePart scale = new ScalePart(results);
    rules.ratios(page);
    json.ratios(page);
    new AimsPart(results, page).aims();
    rules.holes(page);
    rules.figures(page);
    json.figures(page);
    scale.growth(page);
    scale.many(page);
    scale.startUp(page);
    fairness(page);
    return page.toString();
  }

  private static void machine(Results results, Markdown page) {
    Machine m = results.machine();
    if (results.measured().isEmpty()) {
      page.paragraph("> **Nothing is measured yet.** The tables below wait for a run.");
      return;
    }
    page.paragraph(
        "%d cores (%s), %d MB of memory, %s, %s; load before the run %s."
            .formatted(
                m.cores(),
                m.processor(),
                m.memoryMegabytes(),
                m.java(),
                m.system(),
                Figures.digits(m.loadBefore())));
    if (!results.mode().equals("full")) {
      page.paragraph(
          "> **No full run.** These figures are from a run in mode `"
              + results.mode()
              + "`, which shows that everything works and says nothing about speed.");
    }
  }

  private static void fairness(Markdown page) {
    page.heading(2, "What is compared, and whom it favors");
    page.paragraph(
        """
        - The twenty rules are ones that we ship, unchanged, through the calls that users make. We look up \
        editions, phases, waivers and dated parameters on the way, and keep unknown apart from false; the \
        others do not.
        - Tiers are never mixed in a ratio: where engines are compared, everybody counts failures. A tier \
        that only we have is compared with our own.
        - Easy Rules and the first Drools column call the hand-written checks for their conditions, so \
        they are the floor and the engine's own cost. That favors them.
        - Idiomatic Drools and CEL work on flat beans or maps of whole numbers with the phases worked out. \
        Making those is not measured. That favors them.
        - Neither can add calendar months, and CEL cannot add up a list: a Java function does the first, \
        and the seats of a side are counted as places of a list.
        - Drools runs its executable model in one stateless session that is used again; CEL runs compiled \
        programs, one a rule.
        - Plain Jackson binding uses the same types and the same version of Jackson, and checks nothing \
        that the types do not refuse; ours also checks codes, references and ids, and knows line and column \
        of everything. Both keep unknown members.
        - Half of the cases fail: each partnership breaks each rule with an even chance.
        - A figure is the median of the samples, with the least and the greatest beside it; they stand for \
        iterations of a second (rules, JSON), single runs (scale, start-up) or fresh Java machines (getting \
        ready). For scale the heap is fixed at 8 GB, so that its growth is not measured.""");
  }
}
