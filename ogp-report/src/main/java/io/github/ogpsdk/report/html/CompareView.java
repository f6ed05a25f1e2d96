package io.github.ogpsdk.report.html;

import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.report.Names;
import io.github.ogpsdk.report.compare.Comparison;
import io.github.ogpsdk.rules.words.Explainer;
import io.github.ogpsdk.rules.words.Phrasebook;
import io.github.ogpsdk.rules.words.VerdictCounts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A comparison as a template shows it.
 *
 * @param words the words of the page
 * @param policy what the page may load
 * @param books the rulebooks to choose from
 * @param levels the levels to choose from
 * @param regions the regions to choose from
 * @param heads the heads of the columns
 * @param lines the rules
 */
record CompareView(
    Labels words,
    String policy,
    List<Choice> books,
    List<Choice> levels,
    List<Choice> regions,
    List<Head> heads,
    List<Line> lines) {
  /** One of several that can be chosen. */
  record Choice(String value, String words) {}

  /** A member as of a day. */
  record Head(String name, String day, String region, String tally) {}

  /** A rule. */
  record Line(
      String book,
      String bookTitle,
      String rule,
      String title,
      String level,
      String levelWords,
      String tally,
      List<Mark> marks) {}

  /**
   * A cell; one without a type is empty.
   *
   * @param order where it stands among others, 0 for what asks for action first
   */
  record Mark(String type, String sign, String words, String counts, int order) {
    static final Mark NONE = new Mark("", "", "", "", 9);
  }

  static CompareView of(Comparison comparison, Phrasebook phrases, String policy) {
    Explainer explainer = Explainer.in(phrases.locale());
    Map<String, String> books = new LinkedHashMap<>();
    Map<String, String> levels = new LinkedHashMap<>();
    List<Line> lines = new ArrayList<>();
    for (Comparison.Row row : comparison.rows()) {
      String level = explainer.level(row.level());
      books.put(row.rulebook(), row.book());
      levels.put(row.level().code(), level);
      lines.add(
          new Line(
              row.rulebook(),
              row.book(),
              row.rule(),
              row.title(),
              row.level().code(),
              level,
              counts(row.tally(), phrases),
              row.cells().stream().map(c -> mark(c, explainer, phrases)).toList()));
    }
    List<Choice> regions =
        comparison.columns().stream()
            .flatMap(c -> c.region().stream())
            .distinct()
            .sorted()
            .map(r -> new Choice(r, r))
            .toList();
    List<Head> heads =
        comparison.columns().stream()
            .map(
                c ->
                    new Head(
                        c.name(),
                        explainer.date(c.asOf()),
                        c.region().orElse(""),
                        counts(c.tally(), phrases)))
            .toList();
    return new CompareView(
        new Labels(phrases), policy, choices(books), choices(levels), regions, heads, lines);
  }

  private static List<Choice> choices(Map<String, String> found) {
    return found.entrySet().stream().map(e -> new Choice(e.getKey(), e.getValue())).toList();
  }

  private static Mark mark(Optional<VerdictCounts> cell, Explainer explainer, Phrasebook phrases) {
    if (cell.isEmpty()) {
      return Mark.NONE;
    }
    Verdict united = cell.get().united();
    String counts =
        VerdictCounts.ORDER.stream()
            .filter(v -> cell.get().of(v) > 0)
            .map(v -> cell.get().of(v) + "\u00a0" + Names.sign(v))
            .collect(Collectors.joining(" "));
    return new Mark(
        Chip.type(united),
        Names.sign(united),
        explainer.verdict(united) + " (" + counts(cell.get(), phrases) + ")",
        cell.get().total() > 1 ? counts : "",
        VerdictCounts.ORDER.indexOf(united));
  }

  private static String counts(VerdictCounts tally, Phrasebook phrases) {
    return VerdictCounts.ORDER.stream()
        .filter(v -> tally.of(v) > 0)
        .map(v -> phrases.count("short." + v.code(), tally.of(v)))
        .collect(Collectors.joining(", "));
  }
}
