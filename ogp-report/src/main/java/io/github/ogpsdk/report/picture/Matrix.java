package io.github.ogpsdk.report.picture;

import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.report.Names;
import java.util.List;
import java.util.Optional;

/**
 * Verdicts in rows and columns, such as members by requirements; each cell has its sign beside its
 * color.
 *
 * <p>Immutable and thread-safe.
 *
 * @param columns the heads of the columns
 * @param rows the rows
 * @ogp.source none: SDK decision
 * @since 0.1
 */
public record Matrix(List<String> columns, List<Row> rows) {
  private static final double CELL = 22;
  private static final double LETTER = 7;
  private static final double WIDEST = 360;

  /** Copies the lists. */
  public Matrix {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * A row.
   *
   * @param label its head
   * @param cells a verdict a column, with what a pointer or a screen reader is told
   */
  public record Row(String label, List<Optional<Cell>> cells) {
    /** Copies the list. */
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell.
   *
   * @param verdict the verdict
   * @param words what it stands for, such as "Peru, 1.1: 3 met, 2 undecided"
   */
  public record Cell(Verdict verdict, String words) {}

  /**
   * Draws the matrix.
   *
   * @param id unique among the pictures of a page
   */
  public Picture draw(String id, String title, String description) {
    double left = 16 + width(rows.stream().map(Row::label).toList());
    double top = 16 + width(columns);
    double right = left + columns.size() * CELL + 16;
    double bottom = top + rows.size() * CELL + 12;
    Drawing drawing = new Drawing(id, right, bottom, title, description);
    for (int i = 0; i < columns.size(); i++) {
      drawing.upward(
          left + i * CELL + CELL / 2 + 5, top - 6, shortened(columns.get(i)), "ogp-small");
    }
    double y = top;
    for (Row row : rows) {
      drawing.text(12, y + CELL - 7, shortened(row.label), "ogp-small");
      for (int i = 0; i < row.cells().size(); i++) {
        double x = left + i * CELL;
        double here = y;
        row.cells().get(i).ifPresent(c -> cell(drawing, c, x, here));
      }
      y += CELL;
    }
    return drawing.done();
  }

  private static void cell(Drawing drawing, Cell cell, double x, double y) {
    drawing.open("ogp-cell", cell.words());
    drawing.rect(x + 1, y + 1, CELL - 2, CELL - 2, "ogp-" + cell.verdict().code());
    boolean dark = cell.verdict() == Verdict.MET || cell.verdict() == Verdict.NOT_MET;
    drawing.text(
        x + CELL / 2,
        y + CELL - 7,
        Names.sign(cell.verdict()),
        dark ? "ogp-in" : "ogp-small ogp-middle");
    drawing.close();
  }

  private static double width(List<String> labels) {
    int longest = labels.stream().mapToInt(String::length).max().orElse(0);
    return Math.min(WIDEST, longest * LETTER) + 8;
  }

  private static String shortened(String label) {
    int most = (int) (WIDEST / LETTER);
    return label.codePointCount(0, label.length()) <= most
        ? label
        : label.substring(0, label.offsetByCodePoints(0, most - 1)) + "…";
  }
}
