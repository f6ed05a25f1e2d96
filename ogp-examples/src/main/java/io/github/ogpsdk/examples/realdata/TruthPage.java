package io.github.ogpsdk.examples.realdata;

import io.github.ogpsdk.examples.realdata.Comparison.Outcome;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.rules.words.Explainer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The comparisons as a page: totals by source, then a table for each source. */
final class TruthPage {
  private static final int SHOWN = 3;
  private static final Map<String, String> TITLES =
      Map.of(
          Case.VERDICTS, "Verdicts of the IRM and letters of OGP",
          Case.PARTNERSHIPS, "Further reviews and letters in the partnerships written by hand",
          Case.LOCAL, "Inception reports of OGP Local",
          Case.SCOTLAND, "Meetings of Scotland's steering group",
          Case.COMMITTEE, "The international Steering Committee",
          Case.FORUMS, "Co-governance bodies");
  private static final Map<Outcome, String> WORDS =
      Map.of(
          Outcome.AGREE, "agree",
          Outcome.DISAGREE, "**disagree**",
          Outcome.INSUFFICIENT, "insufficient",
          Outcome.NOTHING, "nothing to compare");
  private static final String HEAD =
      """
      # Ground truth

      Our verdicts beside real ones, entry by entry, from the partnerships in `ogp-examples/partnerships` and the real
      verdicts in `ogp-examples/ground-truth.yaml`. Written by `GroundTruth` of `ogp-examples`, and anew with
      `mvn -B -pl ogp-examples -am test -Dogp.regenerate=true -Dtest=GroundTruthTest`.

      The real verdicts are hidden from the assessment: what a review answers on the process, letters of the procedure,
      whether sides were found equal. *Insufficient* means that the facts recorded leave our verdict open, or that no rule
      judges the case; it is no agreement. Where something is absent, a source may say no to each question about it; we
      say once that it is absent, and the other rules do not apply. That is agreement, and its row says so. Where the
      question is whether a member came under review, what was found of its cycles is a fact, and only the review is
      hidden. A disagreement is explained in its row. No rule was fitted to a case. Most reports could be read only in
      part, so that facts are missing which their authors had.

      """;

  private final List<Comparison> comparisons;
  private final Function<Case, Partnership> partnerships;
  private final Predicate<String> shipped;
  private final Explainer words = Explainer.in(Locale.ENGLISH);

  /**
   * Prepares the page.
   *
   * @param comparisons the rows
   * @param partnerships the partnership of a row
   * @param shipped whether a partnership is a file of the repository, to which its rows link
   */
  TruthPage(
      List<Comparison> comparisons,
      Function<Case, Partnership> partnerships,
      Predicate<String> shipped) {
    this.comparisons = comparisons;
    this.partnerships = partnerships;
    this.shipped = shipped;
  }

  String text() {
    StringBuilder page = new StringBuilder(HEAD);
    page.append("| source | agree | disagree | insufficient | nothing to compare |\n");
    page.append("|---|---|---|---|---|\n");
    for (String file : Case.FILES) {
      page.append(totals("[" + TITLES.get(file) + "](#" + anchor(file) + ")", of(file)));
    }
    page.append(totals("all", comparisons));
    for (String file : Case.FILES) {
      page.append("\n## ").append(TITLES.get(file)).append("\n\n");
      page.append("| entry | compared | real | ours | result | why |\n|---|---|---|---|---|---|\n");
      of(file).forEach(c -> page.append(row(c)));
    }
    return page.toString();
  }

  private static String anchor(String file) {
    return TITLES
        .getOrDefault(file, file)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z -]", "")
        .replace(' ', '-');
  }

  private List<Comparison> of(String file) {
    return comparisons.stream().filter(c -> c.row().file().equals(file)).toList();
  }

  private static String totals(String name, List<Comparison> rows) {
    Map<Outcome, Long> counts =
        rows.stream().collect(Collectors.groupingBy(Comparison::outcome, Collectors.counting()));
    return Stream.of(Outcome.values())
        .map(o -> " " + counts.getOrDefault(o, 0L) + " |")
        .collect(Collectors.joining("", "| " + name + " |", "\n"));
  }

  private String row(Comparison comparison) {
    Case row = comparison.row();
    String entry =
        "%s%s"
            .formatted(
                shipped.test(row.partnership())
                    ? "[%s](../ogp-examples/partnerships/%s.json)"
                        .formatted(row.entry(), row.partnership())
                    : row.entry(),
                row.plan().filter(p -> !row.entry().endsWith(p)).map(p -> ", " + p).orElse(""));
    String printed = row.printed().map(p -> "“" + p + "”").orElse("");
    String real =
        row.url()
            .map(u -> "[" + (printed.isEmpty() ? "source" : printed) + "](" + u + ")")
            .orElse(printed);
    return Stream.of(
            entry,
            compared(row),
            Stream.of(row.real().map(r -> "`" + r + "`").orElse(""), real)
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining(" ")),
            comparison.ours().isEmpty() ? "" : "`" + comparison.ours() + "`",
            WORDS.getOrDefault(comparison.outcome(), ""),
            why(comparison))
        .map(s -> s.replace("|", "\\|"))
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private static String compared(Case row) {
    String what =
        switch (row.compared()) {
          case CONSEQUENCE -> "consequence";
          case REQUIREMENT -> "requirement " + row.name().orElse("");
          case RULE -> row.name().orElse("");
          case NOTHING -> "";
        };
    return what + row.supposed().map(s -> ", " + s.code()).orElse("");
  }

  private static String absent(Finding told) {
    return "What is asked about is absent, which we say once: " + told.rule() + " is not met.";
  }

  /** The explanation written for the row, and the facts that would settle it. */
  private String why(Comparison comparison) {
    List<String> missing =
        comparison.undecided().stream()
            .flatMap(f -> f.missing().stream())
            .sorted(Comparator.comparing(m -> m.settles().isEmpty()))
            .map(m -> words.place(m.at(), partnerships.apply(comparison.row())))
            .distinct()
            .toList();
    String facts =
        missing.isEmpty()
            ? ""
            : "missing: "
                + String.join("; ", missing.subList(0, Math.min(SHOWN, missing.size())))
                + (missing.size() > SHOWN ? "; and " + (missing.size() - SHOWN) + " more" : "");
    boolean unjudged = comparison.outcome() == Outcome.INSUFFICIENT && missing.isEmpty();
    return Stream.of(
            comparison.row().explanation().orElse(""),
            comparison.absence().map(TruthPage::absent).orElse(""),
            unjudged ? "no rule judges it" : facts)
        .filter(s -> !s.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
