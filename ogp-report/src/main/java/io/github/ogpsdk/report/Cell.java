package io.github.ogpsdk.report;

/**
 * A cell of a table for spreadsheets, made safe.
 *
 * @ogp.source OWASP, CSV Injection
 * @since 0.1
 */
public final class Cell {
  /** What a table begins with that Excel is to read as UTF-8. */
  public static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final String FORMULA = "=+-@|%\t\r\n＝＋－＠";

  private Cell() {}

  /**
   * Returns a cell that no spreadsheet takes for a formula: where one might, {@code '} comes first.
   * It is on one line and has no character of control.
   */
  public static String safe(String text) {
    String cell = Visible.line(text);
    String start = cell.stripLeading();
    boolean formula =
        (!start.isEmpty() && FORMULA.indexOf(start.charAt(0)) >= 0)
            || (!cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0);
    return formula ? "'" + cell : cell;
  }
}
