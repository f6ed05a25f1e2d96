package io.github.ogpsdk.rules.words;

import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.MissingFact;
import io.github.ogpsdk.model.rule.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The findings of an assessment put together for readers: minimum requirements plan by plan, other
 * rules rulebook by rulebook, and the facts to find out next.
 *
 * <p>Nothing is left out: every finding is in a requirement or a rule, or does not apply. Immutable
 * and thread-safe.
 */
public final class AssessmentSummary {
  private static final Pattern INDEX = Pattern.compile("/(?:[0-9]+|-)(?=/|$)");

  private final List<Finding> findings;

  private AssessmentSummary(List<Finding> findings) {
    this.findings = findings;
  }

  /** Returns the digest of an assessment. */
  public static AssessmentSummary of(Assessment assessment) {
    return new AssessmentSummary(assessment.findings());
  }

  /** Returns whether a finding counts for a minimum requirement. */
  public static boolean isMinimum(Finding finding) {
    return finding.level() == Level.MINIMUM_REQUIREMENT && finding.requirement().isPresent();
  }

  /** Returns whether a finding waits for facts: it is open, or not met only by silence. */
  public static boolean isWaiting(Finding finding) {
    return finding.verdict() == Verdict.INSUFFICIENT_EVIDENCE
        || (finding.verdict() == Verdict.NOT_MET && !finding.possible().isEmpty());
  }

  /** Returns the minimum requirements that were judged, plan by plan. */
  public Map<Optional<String>, List<RequirementSummary>> requirements() {
    Map<Optional<String>, Map<List<String>, List<Finding>>> groups = new LinkedHashMap<>();
    for (Finding finding : findings) {
      if (isMinimum(finding)) {
        groups
            .computeIfAbsent(finding.cycle(), c -> new LinkedHashMap<>())
            .computeIfAbsent(
                List.of(finding.rulebook(), finding.requirement().orElseThrow()),
                k -> new ArrayList<>())
            .add(finding);
      }
    }
    Map<Optional<String>, List<RequirementSummary>> digests = new LinkedHashMap<>();
    groups.forEach(
        (cycle, byRequirement) -> {
          List<RequirementSummary> list = new ArrayList<>();
          byRequirement.forEach(
              (key, found) ->
                  list.add(new RequirementSummary(key.get(0), key.get(1), cycle, found)));
          digests.put(cycle, list);
        });
    return digests;
  }

  /** Returns the findings of all rules that are no minimum requirement. */
  public List<Finding> others() {
    return findings.stream().filter(f -> !isMinimum(f)).toList();
  }

  /**
   * Returns the rules that are no minimum requirement and apply, rulebook by rulebook: those not
   * met first, then those that are open.
   */
  public Map<String, List<RuleSummary>> rulebooks() {
    Map<String, Map<String, List<Finding>>> groups = new LinkedHashMap<>();
    for (Finding finding : others()) {
      if (finding.verdict() != Verdict.NOT_APPLICABLE) {
        groups
            .computeIfAbsent(finding.rulebook(), b -> new LinkedHashMap<>())
            .computeIfAbsent(finding.rule(), r -> new ArrayList<>())
            .add(finding);
      }
    }
    Map<String, List<RuleSummary>> digests = new LinkedHashMap<>();
    groups.forEach(
        (book, rules) -> {
          List<RuleSummary> list = new ArrayList<>();
          rules.forEach((rule, found) -> list.add(new RuleSummary(rule, book, found)));
          list.sort(Comparator.comparingInt(d -> VerdictCounts.ORDER.indexOf(d.tally().united())));
          digests.put(book, list);
        });
    return digests;
  }

  /**
   * Returns the facts that are missing, those that would settle most first; facts of one kind in
   * one object, such as the start of each member's term, are one.
   */
  public List<WantedFact> wanted() {
    Map<String, Map<String, MissingFact>> facts = new LinkedHashMap<>();
    Map<String, List<Finding>> settles = new LinkedHashMap<>();
    Map<String, List<Finding>> helps = new LinkedHashMap<>();
    for (Finding finding : findings) {
      for (MissingFact fact : isWaiting(finding) ? finding.missing() : List.<MissingFact>of()) {
        String kind = kind(fact.at()) + (fact.known().isPresent() ? "~" : "");
        facts.computeIfAbsent(kind, k -> new LinkedHashMap<>()).putIfAbsent(fact.at(), fact);
        add(fact.settles().isEmpty() ? helps : settles, kind, finding);
      }
    }
    List<WantedFact> wanted = new ArrayList<>();
    facts.forEach(
        (kind, alike) ->
            wanted.add(
                new WantedFact(
                    List.copyOf(alike.values()),
                    settles.getOrDefault(kind, List.of()),
                    helps.getOrDefault(kind, List.of()))));
    wanted.sort(
        Comparator.comparingInt((WantedFact w) -> -WantedFact.minimum(w.settles()))
            .thenComparingInt(w -> -WantedFact.minimum(w.helps()))
            .thenComparingInt(w -> -w.settles().size())
            .thenComparingInt(w -> -w.helps().size()));
    return wanted;
  }

  @SuppressWarnings("ReferenceEquality")
  private static void add(Map<String, List<Finding>> lists, String kind, Finding finding) {
    List<Finding> list = lists.computeIfAbsent(kind, k -> new ArrayList<>());
    if (list.isEmpty() || list.get(list.size() - 1) != finding) {
      list.add(finding);
    }
  }

  /** Returns a pointer with the indexes below its body or cycle left out. */
  private static String kind(String at) {
    int second = at.indexOf('/', 1);
    int owner = second < 0 ? at.length() : at.indexOf('/', second + 1);
    if (owner < 0) {
      return at;
    }
    String below = at.substring(owner);
    boolean list = below.endsWith("/-");
    return at.substring(0, owner) + INDEX.matcher(below).replaceAll("/*") + (list ? "/-" : "");
  }
}
