package io.github.ogpsdk.benchmarks.report.page;

import io.github.ogpsdk.benchmarks.report.Measured;
import io.github.ogpsdk.benchmarks.report.Results;
import io.github.ogpsdk.benchmarks.scale.Growth;
import java.util.List;
import java.util.Optional;

/** How the cost grows, many partnerships, and the start of the command. */
final class ScalePart {
  private static final List<String> THINGS =
      List.of("meetings", "seats", "members", "contributions", "commitments");

  private final Results results;

  ScalePart(Results results) {
    this.results = results;
  }

  private double exponent(String table, String thing) {
    return Growth.exponent(
        results.table("scale", table).stream().filter(m -> m.data().equals(thing)).toList());
  }

  /** Returns the greatest exponent of all, if there is one. */
  Optional<Double> steepest() {
    return List.of("read", "verdicts", "assess").stream()
        .flatMap(table -> THINGS.stream().map(thing -> exponent(table, thing)))
        .filter(e -> !e.isNaN())
        .max(Double::compare);
  }

  void growth(Markdown page) {
    page.heading(2, "Scale: one partnership with ever more");
    page.paragraph(
        "The rest of the partnership stays as it is; the rulebooks are those that it calls for. The"
            + " exponent is that of the power of the count which the times from 1 000 on follow: 1"
            + " is linear. A dash: not measured, because a smaller count took more than twenty"
            + " seconds, or the document would be larger than the reader takes (64 MB).");
    page.head("", "10", "100", "1 000", "10 000", "100 000", "exponent");
    growth(page, "verdicts", "verdicts");
    growth(page, "the whole assessment", "assess");
    growth(page, "read", "read");
    page.end();
  }

  private void growth(Markdown page, String words, String table) {
    for (String thing : THINGS) {
      String[] cells = new String[Growth.COUNTS.size() + 2];
      cells[0] = words + ": " + thing;
      for (int i = 0; i < Growth.COUNTS.size(); i++) {
        cells[i + 1] =
            Figures.median(results.find("scale", table, thing, Growth.COUNTS.get(i) + ""));
      }
      double exponent = exponent(table, thing);
      cells[cells.length - 1] = Double.isNaN(exponent) ? Figures.NONE : Figures.digits(exponent);
      page.row(cells);
    }
  }

  void many(Markdown page) {
    page.heading(2, "Scale: many partnerships");
    page.paragraph(
        "All rulebooks over all %s real partnerships, %s findings:"
            .formatted(count("real partnerships"), count("real findings")));
    page.head("", "min", "median", "max", "samples");
    for (Measured figure : results.table("scale", "real")) {
      String words = figure.name().equals("assess") ? "the whole assessments" : "verdicts";
      page.row(words, Figures.spread(figure), figure.samples() + "");
    }
    page.end();
    page.paragraph(
        "Partnerships of about a kilobyte, one a line, through `ogp check - --format ndjson"
            + " --rulebook ogp-standards-2022` with a heap of 128 MB; each line that comes out is an"
            + " assessment with all its evidence:");
    page.head("", "time", "most memory of the process");
    for (Measured figure : results.table("scale", "stream")) {
      if (figure.name().equals("time")) {
        Optional<Measured> memory = results.find("scale", "stream", figure.data(), "memory");
        page.row(
            figure.data() + " partnerships", Figures.time(figure.median()), Figures.median(memory));
      }
    }
    page.end();
  }

  private String count(String name) {
    Long found = results.counts().get(name);
    return found == null ? Figures.NONE : found + "";
  }

  void startUp(Markdown page) {
    page.heading(2, "Start-up");
    page.paragraph(
        "`./ogp` from its call to its end, in a process of its own, with the archive of loaded"
            + " classes that it makes for itself and without. Cold: after Linux forgot all files.");
    page.head("", "archive", "min", "median", "max", "samples");
    for (Measured figure : results.table("startup", "start-up")) {
      page.row(figure.data(), figure.name(), Figures.spread(figure), figure.samples() + "");
    }
    page.end();
  }
}
