package io.github.ogpsdk.report.answer;

import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.Reason;
import io.github.ogpsdk.report.Names;
import io.github.ogpsdk.rules.words.RequirementSummary;
import java.util.List;

/** The minimum requirements of the current plan, each with its verdict and what is missing. */
final class Requirements {
  /** How many missing facts are named. */
  private static final int NAMED = 2;

  private final Names names;
  private final AnswerWords words;
  private final MissingWords missing;

  Requirements(Names names, AnswerWords words) {
    this.names = names;
    this.words = words;
    this.missing = new MissingWords(names, words);
  }

  RequirementAnswer answer(RequirementSummary summary) {
    Verdict verdict = summary.verdict();
    boolean waits = verdict == Verdict.NOT_APPLICABLE && isNotYetDue(summary.findings());
    return new RequirementAnswer(
        names.requirement(summary.rulebook(), summary.requirement()),
        tone(verdict),
        waits ? words.get("not-yet-due") : names.explainer().verdict(verdict),
        detail(summary, verdict),
        summary);
  }

  private String detail(RequirementSummary summary, Verdict verdict) {
    return switch (verdict) {
      case MET -> "";
      case NOT_MET -> because(summary.of(Verdict.NOT_MET).get(0));
      case INSUFFICIENT_EVIDENCE -> lacks(summary);
      case NOT_APPLICABLE -> because(first(summary));
    };
  }

  private String because(Finding finding) {
    return names.explainer().because(finding, names.assessed().partnership());
  }

  private String lacks(RequirementSummary summary) {
    List<String> facts =
        summary.lacks().stream()
            .flatMap(l -> l.fact().stream())
            .map(f -> missing.fact(f, summary.cycle().flatMap(names::pointer)))
            .distinct()
            .toList();
    if (facts.isEmpty()) {
      return because(summary.of(Verdict.INSUFFICIENT_EVIDENCE).get(0));
    }
    int more = facts.size() - NAMED;
    return more > 0
        ? words.count("missing.more", more, "facts", words.list(facts.subList(0, NAMED)))
        : words.get("missing", "facts", words.list(facts));
  }

  private static Finding first(RequirementSummary summary) {
    return summary.findings().stream()
        .filter(f -> isNotYetDue(List.of(f)))
        .findFirst()
        .orElse(summary.findings().get(0));
  }

  private static boolean isNotYetDue(List<Finding> findings) {
    return findings.stream()
        .anyMatch(f -> f.reason().map(Reason::code).filter("not-yet-due"::equals).isPresent());
  }

  static Tone tone(Verdict verdict) {
    return switch (verdict) {
      case MET -> Tone.GOOD;
      case NOT_MET -> Tone.BAD;
      case INSUFFICIENT_EVIDENCE -> Tone.OPEN;
      case NOT_APPLICABLE -> Tone.PLAIN;
    };
  }
}
