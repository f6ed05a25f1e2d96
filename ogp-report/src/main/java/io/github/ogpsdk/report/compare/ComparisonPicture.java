package io.github.ogpsdk.report.compare;

import io.github.ogpsdk.report.Names;
import io.github.ogpsdk.report.picture.Matrix;
import io.github.ogpsdk.report.picture.Picture;
import io.github.ogpsdk.rules.words.Phrasebook;
import io.github.ogpsdk.rules.words.VerdictCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A comparison as a picture: members in columns, rules in rows, a sign in each cell.
 *
 * @ogp.source none: SDK decision
 * @since 0.1
 */
public final class ComparisonPicture {
  private ComparisonPicture() {}

  /** Draws a comparison in English, French or Spanish. */
  public static Picture draw(Comparison comparison, Locale language) {
    Phrasebook phrases = Names.words(language);
    List<Matrix.Row> rows = new ArrayList<>();
    for (Comparison.Row row : comparison.rows()) {
      List<Optional<Matrix.Cell>> cells = new ArrayList<>();
      for (int i = 0; i < row.cells().size(); i++) {
        String member = comparison.columns().get(i).name();
        cells.add(row.cells().get(i).map(t -> cell(member, row, t, phrases)));
      }
      rows.add(new Matrix.Row(row.rule() + " " + row.title(), cells));
    }
    boolean dated =
        comparison.columns().stream().map(Comparison.Column::asOf).distinct().count() > 1;
    List<String> heads =
        comparison.columns().stream()
            .map(c -> dated ? c.name() + " " + c.asOf() : c.name())
            .toList();
    return new Matrix(heads, rows)
        .draw("comparison", phrases.get("html.compare.title"), phrases.get("html.compare.legend"));
  }

  private static Matrix.Cell cell(
      String member, Comparison.Row row, VerdictCounts tally, Phrasebook phrases) {
    String counts =
        VerdictCounts.ORDER.stream()
            .filter(v -> tally.of(v) > 0)
            .map(v -> phrases.count("short." + v.code(), tally.of(v)))
            .collect(Collectors.joining(", "));
    String what =
        phrases.get("html.compare.cell", "member", member, "rule", row.rule(), "counts", counts);
    return new Matrix.Cell(tally.united(), what);
  }
}
