package io.github.ogpsdk.report.text;

import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.report.Names;
import io.github.ogpsdk.report.compare.Comparison;
import io.github.ogpsdk.rules.words.Phrasebook;
import io.github.ogpsdk.rules.words.VerdictCounts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A comparison as text: a table for as many members as fit, then one for the next. */
public final class ComparisonPage {
  private static final int RULE = 18;
  private static final int COUNTS = 26;

  private final Phrasebook phrases;
  private final Screen screen;
  private long years;

  /** Prints comparisons on a screen. */
  public ComparisonPage(Phrasebook phrases, Screen screen) {
    this.phrases = phrases;
    this.screen = screen;
  }

  /** Prints a comparison. */
  public void print(Comparison comparison) {
    screen.print(Prose.of(Style.FAINT, phrases.get("basis.disclaimer")));
    screen.print(Prose.of(Style.FAINT, phrases.get("html.compare.legend")));
    List<Comparison.Column> columns = comparison.columns();
    years = columns.stream().map(Comparison.Column::asOf).distinct().count();
    int width = columns.stream().mapToInt(c -> Cells.of(head(c))).max().orElse(2) + 1;
    int fit = Math.max(1, (screen.columns() - RULE) / width);
    for (int from = 0; from < columns.size(); from += fit) {
      table(comparison, from, Math.min(from + fit, columns.size()), width);
    }
    screen.gap().print(Prose.of(Style.BOLD, phrases.get("html.compare.total")));
    for (Comparison.Column column : columns) {
      String name = column.name() + " (" + head(column) + ", " + column.asOf() + ")";
      screen.print(2, Prose.of(name), RULE + COUNTS, Prose.of(counts(column.tally())));
    }
  }

  private void table(Comparison comparison, int from, int to, int width) {
    StringBuilder heads = new StringBuilder(" ".repeat(RULE));
    comparison.columns().subList(from, to).forEach(c -> heads.append(Cells.pad(head(c), width)));
    screen.gap();
    String book = "";
    for (Comparison.Row row : comparison.rows()) {
      if (!row.rulebook().equals(book)) {
        book = row.rulebook();
        screen.gap().print(Prose.of(Style.BOLD, row.book()));
        screen.raw(heads.toString());
      }
      Prose line = new Prose();
      for (Optional<VerdictCounts> cell : row.cells().subList(from, to)) {
        Optional<Verdict> verdict = cell.map(VerdictCounts::united);
        String sign = verdict.map(Names::sign).orElse(" ");
        line.add(verdict.map(Signs::style).orElse(Style.PLAIN), sign);
        line.add("\u00a0".repeat(width - 1));
      }
      screen.print(0, Prose.of(row.rule()), RULE, line);
    }
  }

  /** Returns a short head for a column: the id, with the year where there are several. */
  private String head(Comparison.Column column) {
    return years > 1 ? column.id() + "’" + column.asOf().substring(2, 4) : column.id();
  }

  private String counts(VerdictCounts tally) {
    if (tally.total() == 0) {
      return phrases.get("overview.none");
    }
    return VerdictCounts.ORDER.stream()
        .filter(v -> tally.of(v) > 0)
        .map(v -> phrases.count("short." + v.code(), tally.of(v)))
        .collect(Collectors.joining(", "));
  }
}
