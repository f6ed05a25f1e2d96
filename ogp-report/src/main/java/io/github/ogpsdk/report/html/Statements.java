package io.github.ogpsdk.report.html;

import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.UsedVerdict;
import io.github.ogpsdk.report.Names;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes statements, and takes down in the dossier what they rest on. Not thread-safe. */
final class Statements {
  private final FootnoteIndex dossier;
  private final Provenance provenance;
  private final Anchors anchors;
  private final Map<String, Map<Optional<String>, List<Finding>>> byRule = new HashMap<>();

  /**
   * Begins a page, or a part of one.
   *
   * @param shown the findings that the page tells
   */
  Statements(Names names, FootnoteIndex dossier, List<Finding> shown) {
    this.dossier = dossier;
    this.provenance = new Provenance(names);
    this.anchors = new Anchors(names.assessed().assessment());
    for (Finding finding : shown) {
      if (finding.verdict() != Verdict.NOT_APPLICABLE) {
        byRule
            .computeIfAbsent(finding.rule(), r -> new LinkedHashMap<>())
            .computeIfAbsent(finding.cycle(), c -> new ArrayList<>())
            .add(finding);
      }
    }
  }

  /** Returns a statement that rests on facts. */
  Statement of(String text, Collection<String> at) {
    return said(List.of(new Statement.Run(text, "")), at);
  }

  /**
   * Returns a statement that rests on facts and verdicts; the ids of their rules lead to them, to
   * what is not met or not known before what is met.
   *
   * @param rules the ids of rules that it names, where no verdict tells which finding is meant
   * @param cycle the cycle that it is about; findings on others are not meant
   */
  Statement of(
      String text,
      Collection<String> at,
      List<UsedVerdict> verdicts,
      Collection<String> rules,
      Optional<String> cycle) {
    Set<UsedVerdict> used = new HashSet<>(verdicts);
    Set<String> named = new LinkedHashSet<>(rules);
    verdicts.forEach(v -> named.add(v.rule()));
    Comparator<Finding> best =
        Comparator.comparing((Finding f) -> !used.contains(UsedVerdict.of(f)))
            .thenComparing(f -> f.verdict() == Verdict.MET);
    Map<String, Finding> meant = new HashMap<>();
    for (String rule : named) {
      for (Finding finding : onCycle(rule, cycle)) {
        if (rules.contains(rule) || used.contains(UsedVerdict.of(finding))) {
          meant.merge(rule, finding, BinaryOperator.minBy(best));
        }
      }
    }
    Map<String, String> targets = new HashMap<>();
    meant.forEach((rule, finding) -> targets.put(rule, anchors.of(finding)));
    return said(runs(text, targets), at);
  }

  /** The findings of a rule on a cycle or on none; on any where no cycle is named. */
  private List<Finding> onCycle(String rule, Optional<String> cycle) {
    Map<Optional<String>, List<Finding>> found = byRule.getOrDefault(rule, Map.of());
    List<Finding> all = new ArrayList<>();
    if (cycle.isEmpty()) {
      found.values().forEach(all::addAll);
    } else {
      all.addAll(found.getOrDefault(Optional.empty(), List.of()));
      all.addAll(found.getOrDefault(cycle, List.of()));
    }
    return all;
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
