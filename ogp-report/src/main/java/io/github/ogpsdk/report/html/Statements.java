package io.github.ogpsdk.report.html;

import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.UsedVerdict;
import io.github.ogpsdk.report.Names;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes statements, and takes down in the dossier what they rest on. Not thread-safe. */
final class Statements {
  private final Dossier dossier;
  private final Provenance provenance;
  private final Anchors anchors;
  private final List<Finding> shown;

  /**
   * Begins a page, or a part of one.
   *
   * @param shown the findings that the page tells
   */
  Statements(Names names, Dossier dossier, List<Finding> shown) {
    this.dossier = dossier;
    this.provenance = new Provenance(names);
    this.anchors = new Anchors(names.assessed().assessment());
    this.shown = shown.stream().filter(f -> f.verdict() != Verdict.NOT_APPLICABLE).toList();
  }

  /** Returns a statement that rests on facts. */
  Statement of(String text, Collection<String> at) {
    return said(List.of(new Statement.Run(text, "")), at);
  }

  /**
   * Returns a statement that rests on facts and verdicts; the ids of their rules lead to them.
   *
   * @param rules the ids of rules that it names, where no verdict tells which finding is meant
   */
  Statement of(
      String text, Collection<String> at, List<UsedVerdict> verdicts, Collection<String> rules) {
    Map<String, String> targets = new HashMap<>();
    for (Finding finding : shown) {
      if (rules.contains(finding.rule())) {
        targets.putIfAbsent(finding.rule(), anchors.of(finding));
      }
    }
    for (Finding finding : shown) {
      if (verdicts.contains(UsedVerdict.of(finding))) {
        targets.put(finding.rule(), anchors.of(finding));
      }
    }
    return said(runs(text, targets), at);
  }

  private Statement said(List<Statement.Run> runs, Collection<String> at) {
    List<String> sources = at.stream().flatMap(p -> provenance.of(p).stream()).distinct().toList();
    Statement statement = new Statement(runs, List.copyOf(at), sources);
    dossier.tell(statement);
    return statement;
  }

  private static List<Statement.Run> runs(String text, Map<String, String> targets) {
    if (targets.isEmpty()) {
      return List.of(new Statement.Run(text, ""));
    }
    Matcher rule =
        Pattern.compile(
                "(?<![\\w.-])(?:"
                    + targets.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|"))
                    + ")(?![\\w-])")
            .matcher(text);
    List<Statement.Run> runs = new ArrayList<>();
    int end = 0;
    while (rule.find()) {
      runs.add(new Statement.Run(text.substring(end, rule.start()), ""));
      runs.add(new Statement.Run(rule.group(), targets.getOrDefault(rule.group(), "")));
      end = rule.end();
    }
    runs.add(new Statement.Run(text.substring(end), ""));
    return runs;
  }
}
