package io.github.ogpsdk.report.compare;

import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.rules.words.VerdictCounts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Verdicts in rows and columns, as readers look at them: members by requirements, or members by
 * rules, in a table for each rulebook.
 *
 * <p>Immutable and thread-safe.
 *
 * @param tables the tables; none is empty
 * @param left the names of members that have no verdict in any table
 * @param day the day of judgement, such as {@code 2026-11-23}; absent where there are several
 * @ogp.source none: SDK decision
 * @since 0.1
 */
public record Grid(List<Table> tables, List<String> left, Optional<String> day) {
  /** Copies the lists. */
  public Grid {
    tables = List.copyOf(tables);
    left = List.copyOf(left);
  }

  /** Returns the same with rows for columns. */
  public Grid transposed() {
    return new Grid(tables.stream().map(Table::transposed).toList(), left, day);
  }

  /**
   * What a row or a column is about.
   *
   * @param code a short name, such as {@code 1.1} or the id of a rule; empty for a member
   * @param name a member's name, or the title of a requirement or rule
   * @param note what stands beside it, such as the years of the plan; may be empty
   * @param region the region of a member in words; may be empty
   * @param document the id of a member's document; empty for others
   */
  public record Head(String code, String name, String note, String region, String document) {
    /** Returns whether it is a member. */
    public boolean isMember() {
      return code.isEmpty();
    }
  }

  /**
   * A table.
   *
   * @param title the title of the rulebook
   * @param rows the heads of the rows
   * @param columns the heads of the columns
   * @param cells a list for each row: the verdicts in each column, or nothing
   */
  public record Table(
      String title,
      List<Head> rows,
      List<Head> columns,
      List<List<Optional<VerdictCounts>>> cells) {
    /** Copies the lists. */
    public Table {
      rows = List.copyOf(rows);
      columns = List.copyOf(columns);
      cells = cells.stream().map(List::copyOf).toList();
    }

    Table transposed() {
      List<List<Optional<VerdictCounts>>> turned = new ArrayList<>();
      for (int i = 0; i < columns.size(); i++) {
        int column = i;
        turned.add(cells.stream().map(row -> row.get(column)).toList());
      }
      return new Table(title, columns, rows, turned);
    }

    /** Returns the table with the rows first that have most that is not met, then most open. */
    Table sorted() {
      Comparator<Integer> order =
          Comparator.comparingInt((Integer i) -> -count(i, Verdict.NOT_MET))
              .thenComparingInt(i -> -count(i, Verdict.INSUFFICIENT_EVIDENCE))
              .thenComparing(i -> rows.get(i).name(), String.CASE_INSENSITIVE_ORDER)
              .thenComparing(i -> rows.get(i).note());
      List<Integer> places = new ArrayList<>();
      for (int i = 0; i < rows.size(); i++) {
        places.add(i);
      }
      places.sort(order);
      return new Table(
          title,
          places.stream().map(rows::get).toList(),
          columns,
          places.stream().map(cells::get).toList());
    }

    /** Returns in how many cells of a row a verdict stands. */
    public int count(int row, Verdict verdict) {
      return (int)
          cells.get(row).stream()
              .flatMap(Optional::stream)
              .filter(c -> c.united() == verdict)
              .count();
    }
  }
}
