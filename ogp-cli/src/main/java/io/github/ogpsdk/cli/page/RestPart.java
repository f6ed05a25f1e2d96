package io.github.ogpsdk.cli.page;

import io.github.ogpsdk.cli.Phrases;
import io.github.ogpsdk.cli.Prose;
import io.github.ogpsdk.cli.Screen;
import io.github.ogpsdk.cli.Style;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.NotChecked;
import io.github.ogpsdk.model.assessment.Reason;
import io.github.ogpsdk.rules.words.Digest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What stands behind the verdicts: what does not apply, was left out, taken for granted. */
final class RestPart {
  private static final List<String> REASONS =
      List.of(
          "phase", "edition", "not-yet-due", "not-a-member", "waived", "no-subject", "condition");

  /** Why a rule is off whose text nobody has read. */
  private static final String UNCONFIRMED = "disabled-unverified";

  private final Names names;
  private final Phrases phrases;
  private final Screen screen;
  private final Detail detail;

  RestPart(Names names, Screen screen, Detail detail) {
    this.names = names;
    this.phrases = names.phrases();
    this.screen = screen;
    this.detail = detail;
  }

  private String plans(List<String> cycles) {
    return cycles.stream().map(names::plan).collect(Collectors.joining(", "));
  }

  void print() {
    Assessment assessment = names.assessed().assessment();
    inapplicable(assessment.findings());
    notChecked(assessment.notChecked());
    section(
        "rest.assumptions",
        assessment.assumptions().stream().map(names.explainer()::assumption).toList());
    section("rest.changes", assessment.changes().stream().map(names.explainer()::change).toList());
    section(
        "rest.faults",
        assessment.faults().stream().map(f -> f.rule() + ": " + f.message()).toList());
  }

  private void inapplicable(List<Finding> findings) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    List<Finding> none =
        findings.stream().filter(f -> f.verdict() == Verdict.NOT_APPLICABLE).toList();
    for (Finding finding : none) {
      String code = finding.reason().map(Reason::code).orElse("no-subject");
      counts.merge(REASONS.contains(code) ? code : "condition", 1, Integer::sum);
    }
    if (none.isEmpty()) {
      return;
    }
    boolean minimum = none.size() > 1 && none.stream().anyMatch(Digest::isMinimum);
    String title =
        minimum
            ? phrases.get("rest.with-minimum", "count", none.size())
            : phrases.count("rest.inapplicable", none.size());
    if (detail.isFull()) {
      screen.gap().print(Prose.of(Style.BOLD, title));
      for (Finding finding : none) {
        String subject = names.explainer().subject(finding, names.assessed().partnership());
        Prose line =
            Prose.of(phrases.get("heading", "name", finding.rule() + ", " + subject) + " ");
        screen.print(2, 4, line.add(names.explainer().reason(finding)));
      }
      return;
    }
    String reasons =
        counts.entrySet().stream()
            .map(e -> phrases.count("reason." + e.getKey(), e.getValue()))
            .collect(Collectors.joining(", "));
    screen
        .gap()
        .print(
            0,
            2,
            Prose.of(Style.BOLD, phrases.get("heading", "name", title) + " ").add(reasons + "."));
  }

  private void notChecked(List<NotChecked> left) {
    List<String> lines = new ArrayList<>();
    List<String> rules = new ArrayList<>();
    Map<String, List<String>> cycles = new LinkedHashMap<>();
    for (NotChecked one : left) {
      if (one.because().equals(UNCONFIRMED) && !detail.isFull()) {
        one.rule().ifPresent(rules::add);
      } else if (one.rule().isEmpty() && one.cycle().isPresent()) {
        cycles.computeIfAbsent(one.because(), b -> new ArrayList<>()).add(one.cycle().get());
      } else {
        lines.add(names.explainer().notChecked(one));
      }
    }
    cycles.forEach(
        (because, ids) ->
            lines.add(
                names
                    .explainer()
                    .notChecked(
                        new NotChecked(
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(plans(ids)),
                            because))));
    if (!rules.isEmpty()) {
      String listed = String.join(", ", rules);
      lines.add(phrases.count("rest.disabled", rules.size(), "rules", listed));
    }
    section("rest.not-checked", lines);
  }

  private void section(String title, List<String> lines) {
    if (!lines.isEmpty()) {
      screen.gap().print(Prose.of(Style.BOLD, phrases.get(title)));
      lines.forEach(l -> screen.print(2, 4, Prose.of(Names.capital(l))));
    }
  }
}
