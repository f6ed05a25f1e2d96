package io.github.ogpsdk.report;

import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.NotChecked;
import io.github.ogpsdk.model.assessment.Reason;
import io.github.ogpsdk.rules.words.AssessmentSummary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What got no verdict in words: checks that do not apply, and what was not checked at all.
 *
 * @ogp.source none: SDK decision
 * @since 0.1
 */
public final class Unjudged {
  private static final List<String> REASONS =
      List.of(
          "phase",
          "edition",
          "not-yet-due",
          "no-plan",
          "not-a-member",
          "waived",
          "no-subject",
          "condition");

  /** Why a rule is off whose text nobody has read. */
  private static final String UNCONFIRMED = "disabled-unverified";

  /** Why a rule is left out that nobody asked for. */
  private static final String UNASKED = "not-asked-for";

  private Unjudged() {}

  /** Returns how many checks do not apply, such as "113 checks do not apply"; empty if all do. */
  public static Optional<String> title(Names names) {
    List<Finding> none = inapplicable(names);
    if (none.isEmpty()) {
      return Optional.empty();
    }
    boolean minimum = none.size() > 1 && none.stream().anyMatch(AssessmentSummary::isMinimum);
    return Optional.of(
        minimum
            ? names.phrases().get("rest.with-minimum", "count", none.size())
            : names.phrases().count("rest.inapplicable", none.size()));
  }

  /** Returns why, each reason with the number of checks. */
  public static List<String> reasons(Names names) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    List<Finding> none = inapplicable(names);
    for (Finding finding : none) {
      String code = finding.reason().map(Reason::code).orElse("no-subject");
      counts.merge(REASONS.contains(code) ? code : "condition", 1, Integer::sum);
    }
    String resolutions =
        none.stream()
            .flatMap(f -> f.reason().flatMap(Reason::resolution).stream())
            .distinct()
            .collect(Collectors.joining(", "));
    return counts.entrySet().stream()
        .map(
            e ->
                names
                    .phrases()
                    .count("reason." + e.getKey(), e.getValue(), "resolutions", resolutions))
        .toList();
  }

  /** Returns the findings that do not apply. */
  public static List<Finding> inapplicable(Names names) {
    return names.assessed().assessment().findings().stream()
        .filter(f -> f.verdict() == Verdict.NOT_APPLICABLE)
        .toList();
  }

  /** Returns the rules that were left out because only others were asked for. */
  public static List<NotChecked> unasked(Assessment assessment) {
    return assessment.notChecked().stream().filter(n -> n.because().equals(UNASKED)).toList();
  }

  /**
   * Returns what was not checked, each in a sentence.
   *
   * @param full whether each rule is named with its reason
   */
  public static List<String> notChecked(Names names, boolean full) {
    List<String> lines = new ArrayList<>();
    List<String> rules = new ArrayList<>();
    Map<String, List<String>> cycles = new LinkedHashMap<>();
    for (NotChecked one : names.assessed().assessment().notChecked()) {
      if (one.because().equals(UNASKED)) {
        continue;
      }
      if (one.because().equals(UNCONFIRMED) && !full) {
        one.rule().ifPresent(rules::add);
      } else if (one.rule().isEmpty() && one.cycle().isPresent()) {
        cycles.computeIfAbsent(one.because(), b -> new ArrayList<>()).add(one.cycle().get());
      } else {
        lines.add(names.explainer().notChecked(one));
      }
    }
    cycles.forEach((because, ids) -> lines.add(cycles(names, because, ids)));
    if (!rules.isEmpty()) {
      String listed = String.join(", ", rules);
      lines.add(names.phrases().count("rest.disabled", rules.size(), "rules", listed));
    }
    List<NotChecked> unasked = unasked(names.assessed().assessment());
    if (!unasked.isEmpty() && full) {
      String listed =
          unasked.stream().flatMap(n -> n.rule().stream()).collect(Collectors.joining(", "));
      lines.add(names.phrases().count("rest.unasked", unasked.size(), "rules", listed));
    }
    return lines;
  }

  private static String cycles(Names names, String because, List<String> ids) {
    String plans = ids.stream().map(names::plan).collect(Collectors.joining(", "));
    return names
        .explainer()
        .notChecked(
            new NotChecked(Optional.empty(), Optional.empty(), Optional.of(plans), because));
  }
}
