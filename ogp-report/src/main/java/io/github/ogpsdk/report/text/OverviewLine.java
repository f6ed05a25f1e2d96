package io.github.ogpsdk.report.text;

import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.report.Assessed;
import io.github.ogpsdk.report.Headline;
import io.github.ogpsdk.report.Names;
import io.github.ogpsdk.report.Undated;
import io.github.ogpsdk.rules.words.AssessmentSummary;
import io.github.ogpsdk.rules.words.Explainer;
import io.github.ogpsdk.rules.words.Phrasebook;
import io.github.ogpsdk.rules.words.RequirementSummary;
import io.github.ogpsdk.rules.words.VerdictCounts;
import java.util.List;

/**
 * One of several assessments in a line of a table: its member, how many verdicts of each kind, and
 * its file.
 */
public final class OverviewLine {
  private static final int NAME = 24;
  private static final int MINIMUM = 16;
  private static final int OTHERS = 19;
  private static final int GAP = 2;

  /** Narrower screens have the member and its minimum requirements only. */
  private static final int WIDE = 70;

  private static final List<Verdict> SHOWN =
      List.of(Verdict.NOT_MET, Verdict.INSUFFICIENT_EVIDENCE, Verdict.MET);

  private final Phrasebook phrases;

  /** Creates lines in the language of phrases. */
  public OverviewLine(Phrasebook phrases) {
    this.phrases = phrases;
  }

  /** Prints the heads of the columns. */
  public void head(Screen screen) {
    Prose cells = Prose.of(Style.FAINT, fixed(phrases.get("overview.minimum"), MINIMUM));
    if (screen.columns() >= WIDE) {
      cells.add(Style.FAINT, fixed(phrases.get("overview.others"), OTHERS));
      cells.add(Style.FAINT, phrases.get("overview.file"));
    }
    screen.row(Prose.of(Style.FAINT, fixed(phrases.get("comment.member"), NAME + GAP)), cells);
  }

  /** Prints the line of an assessment. */
  public void print(String file, Assessed assessed, Screen screen) {
    Names names = new Names(Undated.leftOut(assessed), phrases);
    AssessmentSummary digest = AssessmentSummary.of(names.assessed().assessment());
    List<Verdict> minimum =
        digest.requirements().values().stream()
            .flatMap(List::stream)
            .map(RequirementSummary::verdict)
            .toList();
    Prose cells = new Prose();
    counts(new VerdictCounts(minimum), 3, cells);
    if (screen.columns() >= WIDE) {
      counts(new VerdictCounts(digest.others().stream().map(Finding::verdict).toList()), 4, cells);
      int left = NAME + GAP + MINIMUM + OTHERS;
      String name = file.substring(file.replace('\\', '/').lastIndexOf('/') + 1);
      cells.add(Style.FAINT, cut(name, screen.columns() - left));
    }
    screen.row(Prose.of(Style.BOLD, fixed(cut(names.member(), NAME), NAME + GAP)), cells);
    Headline.only(names).ifPresent(o -> screen.print(4, 4, Prose.of(Style.OPEN, o)));
  }

  /** Prints what the signs mean, and how to see more. */
  public void foot(Screen screen) {
    Explainer explainer = Explainer.in(phrases.locale());
    Prose legend = new Prose();
    for (Verdict verdict : SHOWN) {
      legend.add(Signs.style(verdict), Names.sign(verdict));
      legend.add("\u00a0" + explainer.verdict(verdict) + ". ");
    }
    screen.gap().print(0, 2, legend.add(phrases.get("overview.more")));
    screen.print(Prose.of(Style.FAINT, phrases.get("compare.disclaimer")));
  }

  private static void counts(VerdictCounts counts, int digits, Prose cells) {
    for (Verdict verdict : SHOWN) {
      int count = counts.of(verdict);
      String number = String.valueOf(count);
      Style style = count == 0 ? Style.FAINT : Signs.style(verdict);
      String pad = "\u00a0".repeat(Math.max(0, digits - number.length()));
      cells.add(style, Names.sign(verdict) + pad + number).add(" ");
    }
    cells.add(" ");
  }

  private static String cut(String text, int cells) {
    return Cells.of(text) <= cells ? text : Cells.first(text, cells - 1) + "…";
  }

  private static String fixed(String text, int cells) {
    return Cells.pad(text, cells);
  }
}
