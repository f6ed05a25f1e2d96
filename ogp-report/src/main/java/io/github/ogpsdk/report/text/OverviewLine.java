package io.github.ogpsdk.report.text;

import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.report.Assessed;
import io.github.ogpsdk.report.Headline;
import io.github.ogpsdk.report.Names;
import io.github.ogpsdk.report.Undated;
import io.github.ogpsdk.rules.words.AssessmentSummary;
import io.github.ogpsdk.rules.words.Phrasebook;
import io.github.ogpsdk.rules.words.RequirementSummary;
import io.github.ogpsdk.rules.words.VerdictCounts;
import java.util.List;

/** One of several assessments in short: its file, its member and how many verdicts of each kind. */
public final class OverviewLine {
  private final Phrasebook phrases;

  /** Creates lines in the language of phrases. */
  public OverviewLine(Phrasebook phrases) {
    this.phrases = phrases;
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
    List<Verdict> others = digest.others().stream().map(Finding::verdict).toList();
    String said =
        phrases.get(
            "overview.line", "minimum", said(minimum, names), "others", said(others, names));
    String member = phrases.get("heading", "name", names.member());
    Prose line = Prose.of(Style.BOLD, member).add(" " + said);
    Headline.only(names).ifPresent(only -> line.add("; " + only.replaceAll("\\.$", "")));
    screen.print(0, 4, line.add(Style.FAINT, " (" + file + ")"));
  }

  private String said(List<Verdict> verdicts, Names names) {
    VerdictCounts tally =
        new VerdictCounts(verdicts.stream().filter(v -> v != Verdict.NOT_APPLICABLE).toList());
    return tally.total() == 0 ? phrases.get("overview.none") : names.counts(tally);
  }
}
