package io.github.ogpsdk.report.format;

import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.report.Names;
import io.github.ogpsdk.rules.words.RequirementSummary;
import java.util.List;
import java.util.stream.Stream;

/** Why a minimum requirement came out as it did, in sentences without those that say it twice. */
final class RequirementReasons {
  private RequirementReasons() {}

  /** Returns why it is not met, what is missing, or why it does not apply; "" if it is met. */
  static String of(RequirementSummary one, Names names) {
    List<String> sentences = sentences(one, names);
    return one.verdict() == Verdict.INSUFFICIENT_EVIDENCE
        ? names.phrases().list(sentences)
        : String.join(" ", sentences);
  }

  private static List<String> sentences(RequirementSummary one, Names names) {
    return switch (one.verdict()) {
      case MET -> List.of();
      case NOT_MET -> distinct(one.of(Verdict.NOT_MET).stream().map(names::headline));
      case INSUFFICIENT_EVIDENCE -> distinct(one.lacks().stream().map(l -> lack(l, names)));
      case NOT_APPLICABLE -> distinct(one.findings().stream().map(names.explainer()::reason));
    };
  }

  private static String lack(RequirementSummary.Lack lack, Names names) {
    Finding first = lack.findings().get(0);
    return names
        .explainer()
        .lack(lack, names.assessed().partnership())
        .orElseGet(() -> names.headline(first));
  }

  private static List<String> distinct(Stream<String> said) {
    return said.distinct().toList();
  }
}
