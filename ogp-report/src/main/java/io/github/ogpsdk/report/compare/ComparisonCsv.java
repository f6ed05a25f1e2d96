package io.github.ogpsdk.report.compare;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.report.Cell;
import io.github.ogpsdk.rules.words.VerdictCounts;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A comparison as a table for a spreadsheet: a line for each rule and member, with the number of
 * verdicts of each kind.
 *
 * @ogp.source RFC 4180
 * @since 0.1
 */
public final class ComparisonCsv {
  private static final List<String> HEAD =
      List.of(
          "rulebook",
          "requirement",
          "rule",
          "title",
          "level",
          "document",
          "member",
          "region",
          "asOf",
          "verdict",
          "not-met",
          "insufficient-evidence",
          "met",
          "not-applicable");

  private ComparisonCsv() {}

  /** Returns the table with byte order mark and heading; lines end with CR LF. */
  public static String write(Comparison comparison) {
    StringWriter out = new StringWriter();
    out.append(Cell.BYTE_ORDER_MARK);
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
      csv.writeRecord(HEAD);
      for (Comparison.Row row : comparison.rows()) {
        for (int i = 0; i < row.cells().size(); i++) {
          Comparison.Column column = comparison.columns().get(i);
          Optional<VerdictCounts> cell = row.cells().get(i);
          cell.ifPresent(tally -> csv.writeRecord(line(row, column, tally)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a table cannot be written", e);
    }
    return out.toString();
  }

  private static List<String> line(
      Comparison.Row row, Comparison.Column column, VerdictCounts tally) {
    List<String> cells =
        new ArrayList<>(
            List.of(
                row.rulebook(),
                row.requirement().orElse(""),
                row.rule(),
                row.title(),
                row.level().code(),
                column.id(),
                column.name(),
                column.region().orElse(""),
                column.asOf(),
                tally.united().code()));
    for (Verdict verdict : VerdictCounts.ORDER) {
      cells.add(String.valueOf(tally.of(verdict)));
    }
    cells.replaceAll(Cell::safe);
    return cells;
  }
}
