package io.github.ogpsdk.report.format;

import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.report.Assessed;
import io.github.ogpsdk.report.Headline;
import io.github.ogpsdk.report.Markdown;
import io.github.ogpsdk.report.Names;
import io.github.ogpsdk.report.Undated;
import io.github.ogpsdk.report.Wanted;
import io.github.ogpsdk.rules.words.AssessmentSummary;
import io.github.ogpsdk.rules.words.RequirementSummary;
import io.github.ogpsdk.rules.words.RuleSummary;
import io.github.ogpsdk.rules.words.WantedFact;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An assessment as a comment in Markdown, for a pull request or a message: what came out, the
 * minimum requirements as a table with the reason of each, what is not met and what to find out
 * next.
 *
 * @ogp.source none: SDK decision; GitHub Flavored Markdown
 * @since 0.1
 */
public final class MarkdownComment {
  private static final int MOST = 10;

  private final Names names;
  private final StringBuilder out = new StringBuilder();

  private MarkdownComment(Names names) {
    this.names = names;
  }

  /** Returns the comment in English, French or Spanish. */
  public static String write(Assessed assessed, Locale language) {
    Names all = new Names(assessed, language);
    Names dated = all.of(Undated.leftOut(assessed));
    return new MarkdownComment(dated).comment(Undated.editions(assessed).size());
  }

  private String comment(int undated) {
    out.append("### ").append(Markdown.text(names.member())).append("\n\n");
    Headline.standing(names).ifPresent(s -> out.append("- ").append(sentence(s)).append('\n'));
    Headline.of(names, undated).forEach(l -> out.append("- ").append(sentence(l)).append('\n'));
    AssessmentSummary digest = AssessmentSummary.of(names.assessed().assessment());
    digest.requirements().forEach(this::plan);
    List<RuleSummary> failed =
        digest.rulebooks().values().stream()
            .flatMap(List::stream)
            .filter(r -> !r.failures().isEmpty())
            .toList();
    if (!failed.isEmpty()) {
      heading(names.explainer().verdict(Verdict.NOT_MET));
      failed.stream().limit(MOST).forEach(this::failed);
      more(failed.size());
    }
    List<WantedFact> wanted = digest.wanted();
    if (!wanted.isEmpty()) {
      heading(names.phrases().get("next.title"));
      wanted.stream().limit(MOST).map(w -> Wanted.of(w, names)).forEach(this::wanted);
      more(wanted.size());
    }
    String day = names.explainer().date(names.assessed().assessment().asOf());
    String key = "basis.day." + names.assessed().day().key();
    out.append("\n<sub>")
        .append(sentence(names.phrases().get(key, "date", day)))
        .append(' ')
        .append(sentence(names.phrases().get("basis.disclaimer")))
        .append("</sub>\n");
    return out.toString();
  }

  private void plan(Optional<String> cycle, List<RequirementSummary> requirements) {
    String title =
        cycle
            .map(c -> names.phrases().get("verdicts.plan", "plan", names.plan(c)))
            .orElseGet(() -> names.phrases().get("verdicts.requirements"));
    out.append("\n| ").append(sentence(title)).append(" | | |\n|---|---|---|\n");
    for (RequirementSummary one : requirements) {
      out.append("| ")
          .append(Markdown.text(names.requirement(one.rulebook(), one.requirement())))
          .append(" | ")
          .append(Names.sign(one.verdict()))
          .append(' ')
          .append(Markdown.text(names.explainer().verdict(one.verdict())))
          .append(" | ")
          .append(Markdown.text(why(one)))
          .append(" |\n");
    }
  }

  /** Returns why a requirement is not met or open; why one does not apply is left out. */
  private String why(RequirementSummary one) {
    return one.verdict() == Verdict.NOT_APPLICABLE
        ? ""
        : Names.capital(RequirementReasons.of(one, names));
  }

  private void failed(RuleSummary rule) {
    Finding first = rule.failures().get(0);
    out.append("- ").append(Names.sign(Verdict.NOT_MET)).append(" **");
    out.append(Markdown.text(names.rule(first))).append("** (");
    out.append(Markdown.text(rule.rule()));
    names.changed(rule.rule()).ifPresent(c -> out.append(", ").append(Markdown.text(c)));
    out.append("): ");
    out.append(Markdown.text(names.headline(first)));
    if (rule.failures().size() > 1) {
      String more = names.phrases().count("finding.more", rule.failures().size() - 1);
      out.append(' ').append(Markdown.text(more));
    }
    out.append('\n');
  }

  private void wanted(Wanted wanted) {
    out.append("- **").append(Markdown.text(wanted.what())).append("** — ");
    out.append(Markdown.text(wanted.why()));
    wanted.at().forEach(at -> out.append(' ').append(Markdown.code(at)));
    out.append('\n');
  }

  private void more(int all) {
    if (all > MOST) {
      out.append("- … +").append(all - MOST).append('\n');
    }
  }

  private void heading(String words) {
    out.append("\n**").append(sentence(words)).append("**\n\n");
  }

  private static String sentence(String words) {
    return Markdown.sentence(words);
  }
}
