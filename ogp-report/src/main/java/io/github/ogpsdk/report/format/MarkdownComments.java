package io.github.ogpsdk.report.format;

import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.report.Assessed;
import io.github.ogpsdk.report.Markdown;
import io.github.ogpsdk.report.Names;
import io.github.ogpsdk.report.Origin;
import io.github.ogpsdk.report.Undated;
import io.github.ogpsdk.rules.words.AssessmentSummary;
import io.github.ogpsdk.rules.words.Phrasebook;
import io.github.ogpsdk.rules.words.RequirementSummary;
import io.github.ogpsdk.rules.words.VerdictCounts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Assessments as one comment in Markdown that GitHub takes: a table with a line for each member,
 * those with most that is not met first, then each member at length as long as there is room. What
 * is left out is named.
 *
 * <p>Not thread-safe.
 *
 * @ogp.source none: a comment on GitHub has at most 65,536 characters
 * @since 0.1
 */
public final class MarkdownComments implements JointReport {
  /** The characters that a comment may have at most. */
  public static final int MOST = 65_536;

  /** Room for what is said of what is left out. */
  private static final int ROOM = 4_096;

  private final Locale language;
  private final Phrasebook phrases;
  private final List<Entry> entries = new ArrayList<>();

  /** Begins a comment in English, French or Spanish. */
  public MarkdownComments(Locale language) {
    this.language = language;
    this.phrases = Names.words(language);
  }

  private record Entry(String member, String line, int minimum, int others, String comment) {}

  @Override
  public MarkdownComments add(String key, Assessed assessed, Optional<Origin> origin) {
    Names names = new Names(Undated.leftOut(assessed), phrases);
    AssessmentSummary summary = AssessmentSummary.of(names.assessed().assessment());
    VerdictCounts minimum =
        counts(
            summary.requirements().values().stream()
                .flatMap(List::stream)
                .map(RequirementSummary::verdict)
                .toList());
    VerdictCounts others = counts(summary.others().stream().map(Finding::verdict).toList());
    String member = Markdown.text(names.member());
    String line = "| " + member + " | " + said(minimum, names) + " | " + said(others, names);
    entries.add(
        new Entry(
            member,
            line + " |\n",
            minimum.of(Verdict.NOT_MET),
            others.of(Verdict.NOT_MET),
            MarkdownComment.write(assessed, language)));
    return this;
  }

  /** Returns the comment; it has at most {@link #MOST} characters. */
  @Override
  public String text(String run) {
    if (entries.size() == 1) {
      return cut(entries.get(0).comment());
    }
    List<Entry> sorted = new ArrayList<>(entries);
    sorted.sort(
        Comparator.comparingInt((Entry e) -> -e.minimum()).thenComparingInt(e -> -e.others()));
    StringBuilder out = new StringBuilder();
    out.append("### ").append(phrases.count("comment.members", sorted.size()));
    out.append("\n\n| ").append(phrases.get("comment.member"));
    out.append(" | ").append(phrases.get("verdicts.requirements"));
    out.append(" | ").append(phrases.get("comment.others")).append(" |\n|---|---|---|\n");
    List<String> untabled = new ArrayList<>();
    for (Entry entry : sorted) {
      if (untabled.isEmpty() && out.length() + entry.line().length() <= MOST - ROOM) {
        out.append(entry.line());
      } else {
        untabled.add(entry.member());
      }
    }
    List<String> untold = new ArrayList<>();
    for (Entry entry : sorted) {
      if (untabled.isEmpty() && out.length() + entry.comment().length() <= MOST - ROOM) {
        out.append('\n').append(entry.comment());
      } else {
        untold.add(entry.member());
      }
    }
    left(out, "comment.untabled", untabled);
    left(out, "comment.untold", untold);
    return out.toString();
  }

  /** Says what is left out; names as long as there is room. */
  private void left(StringBuilder out, String key, List<String> members) {
    if (members.isEmpty()) {
      return;
    }
    StringBuilder named = new StringBuilder();
    for (String member : members) {
      if (named.length() + member.length() > ROOM / 3) {
        named.append(", …");
        break;
      }
      named.append(named.isEmpty() ? "" : ", ").append(member);
    }
    out.append("\n**")
        .append(phrases.count(key, members.size(), "most", MOST, "members", named))
        .append("**\n");
  }

  private String cut(String comment) {
    if (comment.length() <= MOST) {
      return comment;
    }
    int end = comment.lastIndexOf('\n', MOST - ROOM) + 1;
    int lines = (int) comment.substring(end).lines().filter(l -> !l.isBlank()).count();
    return comment.substring(0, end)
        + "\n**"
        + phrases.count("comment.cut", lines, "most", MOST)
        + "**\n";
  }

  private static VerdictCounts counts(List<Verdict> verdicts) {
    return new VerdictCounts(verdicts.stream().filter(v -> v != Verdict.NOT_APPLICABLE).toList());
  }

  private String said(VerdictCounts counts, Names names) {
    return Markdown.text(counts.total() == 0 ? phrases.get("overview.none") : names.counts(counts));
  }
}
