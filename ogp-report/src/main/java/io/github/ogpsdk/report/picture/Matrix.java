package io.github.ogpsdk.report.picture;

import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.report.Names;
import java.util.List;
import java.util.Optional;

/**
 * Verdicts in rows and columns, such as members by requirements; each cell has its sign beside its
 * color. Title, legend and source are printed, so that a picture that was saved says what it is.
 *
 * <p>Immutable and thread-safe.
 *
 * @param tables the tables, one below the other
 * @param legend the signs with their words
 * @param foot lines below the tables: date, source, what it is not
 * @ogp.source none: SDK decision
 * @since 0.1
 */
public record Matrix(List<Table> tables, List<Sign> legend, List<String> foot) {
  private static final double CELL = 22;
  private static final double LETTER = 7;
  private static final double WIDEST = 300;
  private static final double LEFT = 12;
  private static final double NARROWEST = 560;

  /** Copies the lists. */
  public Matrix {
    tables = List.copyOf(tables);
    legend = List.copyOf(legend);
    foot = List.copyOf(foot);
  }

  /**
   * A table.
   *
   * @param title what its columns come from
   * @param columns the heads of the columns
   * @param rows the rows
   */
  public record Table(String title, List<String> columns, List<Row> rows) {
    /** Copies the lists. */
    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
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
   * An entry of the legend.
   *
   * @param verdict the verdict
   * @param words its name
   */
  public record Sign(Verdict verdict, String words) {}

  /**
   * Draws the matrix.
   *
   * @param id unique among the pictures of a page
   */
  public Picture draw(String id, String title, String description) {
    double width = NARROWEST;
    double height = 92 + foot.size() * 18;
    for (Table table : tables) {
      width = Math.max(width, LEFT + label(table) + table.columns().size() * CELL + 16);
      height += 40 + head(table) + table.rows().size() * CELL + 12;
    }
    Drawing drawing = new Drawing(id, width, height, title, description);
    drawing.text(LEFT, 26, title, "ogp-strong");
    legend(drawing, 40);
    double y = 74;
    for (Table table : tables) {
      y = table(drawing, table, y);
    }
    for (String line : foot) {
      y += 18;
      drawing.text(LEFT, y, line, "ogp-small ogp-faint");
    }
    return drawing.done();
  }

  private void legend(Drawing drawing, double y) {
    double x = LEFT;
    for (Sign sign : legend) {
      cell(drawing, new Cell(sign.verdict(), sign.words()), x, y);
      drawing.text(x + CELL + 4, y + CELL - 7, sign.words(), "ogp-small");
      x += CELL + 16 + sign.words().length() * LETTER;
    }
  }

  private static double table(Drawing drawing, Table table, double from) {
    double left = LEFT + label(table);
    drawing.text(LEFT, from + 22, table.title(), "ogp-strong");
    double top = from + 34 + head(table);
    for (int i = 0; i < table.columns().size(); i++) {
      drawing.upward(
          left + i * CELL + CELL / 2 + 5, top - 6, shortened(table.columns().get(i)), "ogp-small");
    }
    double y = top;
    for (Row row : table.rows()) {
      drawing.text(LEFT, y + CELL - 7, shortened(row.label), "ogp-small");
      for (int i = 0; i < row.cells().size(); i++) {
        double x = left + i * CELL;
        double here = y;
        row.cells().get(i).ifPresent(c -> cell(drawing, c, x, here));
      }
      y += CELL;
    }
    return y + 12;
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

  private static double label(Table table) {
    return width(table.rows().stream().map(Row::label).toList());
  }

  private static double head(Table table) {
    return width(table.columns());
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
