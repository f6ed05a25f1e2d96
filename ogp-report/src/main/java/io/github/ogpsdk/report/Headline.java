package io.github.ogpsdk.report;

import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.NotChecked;
import io.github.ogpsdk.model.assessment.StandingReport;
import io.github.ogpsdk.model.assessment.StatusPeriod;
import io.github.ogpsdk.rules.words.AssessmentSummary;
import io.github.ogpsdk.rules.words.Phrasebook;
import io.github.ogpsdk.rules.words.RequirementSummary;
import io.github.ogpsdk.rules.words.StandingExplainer;
import io.github.ogpsdk.rules.words.VerdictCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came out, in as many sentences as there are plans: counts of what a report then lists, so
 * that no headline contradicts the detail.
 *
 * @ogp.source none: SDK decision
 * @since 0.1
 */
public final class Headline {
  private Headline() {}

  /**
   * Returns the sentences.
   *
   * @param names what things are called, with all findings that are listed
   * @param undated the number of plans that are left out because no date says which edition judges
   */
  public static List<String> of(Names names, int undated) {
    Phrasebook phrases = names.phrases();
    Assessment assessment = names.assessed().assessment();
    AssessmentSummary digest = AssessmentSummary.of(assessment);
    List<String> lines = new ArrayList<>();
    only(names).ifPresent(lines::add);
    Map<Optional<String>, List<RequirementSummary>> judged = digest.requirements();
    judged.forEach((cycle, requirements) -> lines.add(requirements(names, cycle, requirements)));
    List<Finding> others = digest.others();
    if (!others.isEmpty()) {
      VerdictCounts tally = new VerdictCounts(others.stream().map(Finding::verdict).toList());
      String key = judged.isEmpty() ? "headline.checks" : "headline.further";
      lines.add(phrases.count(key, tally.total(), "tally", names.tally(tally)));
    }
    lines.addAll(asides(names, undated));
    return lines;
  }

  /** Returns what the counts leave out, each in a sentence. */
  public static List<String> asides(Names names, int undated) {
    Phrasebook phrases = names.phrases();
    Assessment assessment = names.assessed().assessment();
    List<String> lines = new ArrayList<>();
    if (undated > 0) {
      lines.add(phrases.count("headline.undated", undated));
    }
    if (assessment.findings().isEmpty() && undated == 0) {
      lines.add(phrases.get("headline.nothing"));
    }
    int unjudged =
        (int)
            assessment.notChecked().stream()
                .filter(n -> n.rule().isEmpty())
                .map(NotChecked::cycle)
                .flatMap(Optional::stream)
                .distinct()
                .count();
    if (unjudged > 0) {
      lines.add(phrases.count("headline.unjudged", unjudged));
    }
    return lines;
  }

  /** Returns what was asked for, and how much is therefore left out; nothing if all was asked. */
  public static Optional<String> only(Names names) {
    Assessment assessment = names.assessed().assessment();
    if (assessment.only().isEmpty()) {
      return Optional.empty();
    }
    int left = Unjudged.unasked(assessment).size();
    String asked = String.join(", ", assessment.only());
    return Optional.of(names.phrases().count("headline.only", left, "rules", asked));
  }

  /**
   * Returns where the member stands on the day of judgement, such as "Removed since 13 April 2026";
   * nothing where it is an active member.
   */
  public static Optional<String> standing(Names names) {
    return now(names.assessed().assessment())
        .filter(s -> !s.code().equals("active"))
        .map(StandingExplainer.in(names.phrases().locale())::status);
  }

  /** Returns the status that holds on the day of judgement. */
  public static Optional<StatusPeriod> now(Assessment assessment) {
    return assessment
        .standing()
        .map(StandingReport::status)
        .filter(s -> !s.isEmpty())
        .map(s -> s.get(s.size() - 1));
  }

  private static String requirements(
      Names names, Optional<String> cycle, List<RequirementSummary> judged) {
    VerdictCounts tally =
        new VerdictCounts(judged.stream().map(RequirementSummary::verdict).toList());
    String words = names.tally(tally);
    return cycle.isPresent()
        ? names
            .phrases()
            .count("headline.plan", judged.size(), "plan", names.plan(cycle.get()), "tally", words)
        : names.phrases().count("headline.requirements", judged.size(), "tally", words);
  }
}
