package io.github.ogpsdk.report.html;

import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.report.Names;
import io.github.ogpsdk.report.compare.Grid;
import io.github.ogpsdk.rules.words.Explainer;
import io.github.ogpsdk.rules.words.Phrasebook;
import io.github.ogpsdk.rules.words.VerdictCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A comparison as a template shows it.
 *
 * @param words the words of the page
 * @param policy what the page may load
 * @param day when was judged, in a sentence; empty where there are several days
 * @param legend the verdicts with their signs
 * @param regions the regions to choose from
 * @param tables the tables
 * @param left which members have no verdict, in a sentence; empty if none
 */
record CompareView(
    Labels words,
    String policy,
    String day,
    List<Mark> legend,
    List<String> regions,
    List<Table> tables,
    String left) {
  /**
   * A table.
   *
   * @param coded whether the columns are rules or requirements, which are explained below
   */
  record Table(String title, List<Head> heads, List<Line> lines, boolean coded) {}

  /**
   * What a row or column is about.
   *
   * @param shown what stands in the table
   * @param full the title of a rule or requirement
   */
  record Head(String shown, String full, String note, String region, String link) {}

  /** A row. */
  record Line(Head head, List<Mark> marks, int failures) {}

  /**
   * A cell; one without a type is empty.
   *
   * @param order where it stands among others, 0 for what asks for action first
   */
  record Mark(String type, String sign, String words, int order) {
    static final Mark NONE = new Mark("", "", "", 9);
  }

  static CompareView of(
      Grid grid, Phrasebook phrases, String policy, Function<String, Optional<String>> links) {
    Explainer explainer = Explainer.in(phrases.locale());
    List<Mark> legend =
        VerdictCounts.ORDER.stream()
            .map(v -> new Mark(Chip.type(v), Names.sign(v), explainer.verdict(v), 0))
            .toList();
    List<String> regions =
        grid.tables().stream()
            .flatMap(t -> Stream.concat(t.rows().stream(), t.columns().stream()))
            .map(Grid.Head::region)
            .filter(r -> !r.isEmpty())
            .distinct()
            .sorted()
            .toList();
    int left = grid.left().size();
    return new CompareView(
        new Labels(phrases),
        policy,
        grid.day().map(d -> phrases.get("compare.day", "date", explainer.date(d))).orElse(""),
        legend,
        regions,
        grid.tables().stream().map(t -> table(t, explainer, phrases, links)).toList(),
        left == 0
            ? ""
            : phrases.count("compare.left", left, "members", String.join(", ", grid.left())));
  }

  private static Table table(
      Grid.Table table,
      Explainer explainer,
      Phrasebook phrases,
      Function<String, Optional<String>> links) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < table.rows().size(); i++) {
      List<Mark> marks =
          table.cells().get(i).stream().map(c -> mark(c, explainer, phrases)).toList();
      int failures = table.count(i, Verdict.NOT_MET);
      lines.add(new Line(head(table.rows().get(i), links, true), marks, failures));
    }
    List<Head> heads = table.columns().stream().map(c -> head(c, links, false)).toList();
    return new Table(
        table.title(), heads, lines, table.columns().stream().noneMatch(Grid.Head::isMember));
  }

  private static Head head(
      Grid.Head head, Function<String, Optional<String>> links, boolean isRow) {
    if (head.isMember()) {
      String link = links.apply(head.document()).orElse("");
      return new Head(head.name(), "", head.note(), head.region(), link);
    }
    String shown = isRow ? head.code() + " " + head.name() : head.code();
    return new Head(shown, head.name(), head.note(), "", "");
  }

  private static Mark mark(Optional<VerdictCounts> cell, Explainer explainer, Phrasebook phrases) {
    if (cell.isEmpty()) {
      return Mark.NONE;
    }
    Verdict united = cell.get().united();
    String counts =
        VerdictCounts.ORDER.stream()
            .filter(v -> cell.get().of(v) > 0)
            .map(v -> phrases.count("short." + v.code(), cell.get().of(v)))
            .collect(Collectors.joining(", "));
    return new Mark(
        Chip.type(united),
        Names.sign(united),
        cell.get().total() > 1
            ? explainer.verdict(united) + " (" + counts + ")"
            : explainer.verdict(united),
        VerdictCounts.ORDER.indexOf(united));
  }
}
