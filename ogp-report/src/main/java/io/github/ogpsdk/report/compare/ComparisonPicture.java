package io.github.ogpsdk.report.compare;

import io.github.ogpsdk.report.Names;
import io.github.ogpsdk.report.picture.Matrix;
import io.github.ogpsdk.report.picture.Picture;
import io.github.ogpsdk.rules.words.Explainer;
import io.github.ogpsdk.rules.words.Phrasebook;
import io.github.ogpsdk.rules.words.VerdictCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A comparison as a picture with title, legend, date and source: a sign in each cell.
 *
 * @ogp.source none: SDK decision
 * @since 0.1
 */
public final class ComparisonPicture {
  private ComparisonPicture() {}

  /** Draws a comparison in English, French or Spanish. */
  public static Picture draw(Grid grid, Locale language) {
    Phrasebook phrases = Names.words(language);
    Explainer explainer = Explainer.in(language);
    List<Matrix.Table> tables = grid.tables().stream().map(t -> table(t, phrases)).toList();
    List<Matrix.Sign> legend =
        VerdictCounts.ORDER.stream().map(v -> new Matrix.Sign(v, explainer.verdict(v))).toList();
    List<String> foot = new ArrayList<>();
    grid.day().ifPresent(d -> foot.add(phrases.get("compare.day", "date", explainer.date(d))));
    foot.add(phrases.get("compare.source"));
    return new Matrix(tables, legend, foot)
        .draw("comparison", phrases.get("compare.title"), phrases.get("compare.disclaimer"));
  }

  private static Matrix.Table table(Grid.Table table, Phrasebook phrases) {
    List<Matrix.Row> rows = new ArrayList<>();
    for (int i = 0; i < table.rows().size(); i++) {
      List<Optional<Matrix.Cell>> cells = new ArrayList<>();
      for (int j = 0; j < table.columns().size(); j++) {
        Grid.Head row = table.rows().get(i);
        Grid.Head column = table.columns().get(j);
        cells.add(table.cells().get(i).get(j).map(t -> cell(row, column, t, phrases)));
      }
      rows.add(new Matrix.Row(label(table.rows().get(i)), cells));
    }
    return new Matrix.Table(
        table.title(), table.columns().stream().map(ComparisonPicture::label).toList(), rows);
  }

  private static String label(Grid.Head head) {
    if (head.isMember()) {
      return head.note().isEmpty() ? head.name() : head.name() + ", " + head.note();
    }
    return head.code() + " " + head.name();
  }

  private static Matrix.Cell cell(
      Grid.Head row, Grid.Head column, VerdictCounts tally, Phrasebook phrases) {
    Grid.Head member = row.isMember() ? row : column;
    Grid.Head rule = row.isMember() ? column : row;
    String counts =
        VerdictCounts.ORDER.stream()
            .filter(v -> tally.of(v) > 0)
            .map(v -> phrases.count("short." + v.code(), tally.of(v)))
            .collect(Collectors.joining(", "));
    String what =
        phrases.get(
            "html.compare.cell", "member", member.name(), "rule", rule.code(), "counts", counts);
    return new Matrix.Cell(tally.united(), what);
  }
}
