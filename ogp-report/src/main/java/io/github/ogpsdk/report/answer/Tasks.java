package io.github.ogpsdk.report.answer;

import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.MissingFact;
import io.github.ogpsdk.model.assessment.Reason;
import io.github.ogpsdk.report.Names;
import io.github.ogpsdk.report.Wanted;
import io.github.ogpsdk.rules.words.AssessmentSummary;
import io.github.ogpsdk.rules.words.WantedFact;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What to do next: facts to record, then duties that are not yet due. */
final class Tasks {
  /** How many duties that are not yet due are told. */
  private static final int DUTIES = 3;

  private final Names names;
  private final AnswerWords words;
  private final MissingWords missing;
  private final Optional<String> cycle;

  /**
   * Begins a list.
   *
   * @param cycle the id of the current cycle
   */
  Tasks(Names names, AnswerWords words, Optional<String> cycle) {
    this.names = names;
    this.words = words;
    this.missing = new MissingWords(names, words);
    this.cycle = cycle;
  }

  /**
   * Returns the tasks: facts that decide something about the current plan or no plan, then duties.
   */
  List<Task> all() {
    Map<String, List<WantedFact>> deeds = new LinkedHashMap<>();
    for (boolean decisive : List.of(true, false)) {
      for (WantedFact wanted : AssessmentSummary.of(names.assessed().assessment()).wanted()) {
        if (wanted.isDecisive() == decisive
            && wanted.findings().stream().anyMatch(this::isCurrent)) {
          deeds
              .computeIfAbsent(missing.deed(wanted.facts().get(0)), d -> new ArrayList<>())
              .add(wanted);
        }
      }
    }
    List<Task> tasks = new ArrayList<>();
    deeds.forEach((deed, facts) -> tasks.add(task(deed, facts)));
    tasks.addAll(duties());
    return tasks;
  }

  private boolean isCurrent(Finding finding) {
    return finding.cycle().isEmpty() || cycle.equals(finding.cycle());
  }

  private Task task(String deed, List<WantedFact> wanted) {
    MissingFact first = wanted.get(0).facts().get(0);
    boolean decisive = wanted.stream().anyMatch(WantedFact::isDecisive);
    Set<Finding> known = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Finding> findings =
        wanted.stream().flatMap(w -> w.findings().stream()).filter(known::add).toList();
    List<String> at = new ArrayList<>();
    wanted.forEach(w -> w.facts().stream().map(Wanted::at).forEach(at::add));
    String decides = decides(findings);
    return new Task(
        missing.actor(first),
        deed,
        decisive ? decides : words.get("helps", "checks", decides),
        words.get("now"),
        at);
  }

  /**
   * Returns what findings are about: requirements by their numbers, and how many checks besides.
   */
  private String decides(List<Finding> findings) {
    Set<String> requirements = new LinkedHashSet<>();
    int others = 0;
    for (Finding finding : findings) {
      boolean named = AssessmentSummary.isMinimum(finding) && cycle.equals(finding.cycle());
      if (named) {
        requirements.add(finding.requirement().orElseThrow());
      } else {
        others++;
      }
    }
    String numbers = String.join(", ", requirements);
    if (requirements.isEmpty()) {
      return words.count("checks", others);
    }
    return others == 0 ? numbers : words.count("checks.besides", others, "requirements", numbers);
  }

  /** Returns what the current plan asks for at a later day, the next first. */
  private List<Task> duties() {
    Map<String, Map<String, Finding>> byDay = new TreeMap<>();
    for (Finding finding : names.assessed().assessment().findings()) {
      Optional<String> day = finding.reason().flatMap(Reason::date);
      if (day.isPresent() && isCurrent(finding)) {
        byDay
            .computeIfAbsent(day.get(), d -> new LinkedHashMap<>())
            .putIfAbsent(finding.rule(), finding);
      }
    }
    return byDay.entrySet().stream()
        .flatMap(e -> e.getValue().values().stream().map(f -> duty(f, e.getKey())))
        .limit(DUTIES)
        .toList();
  }

  private Task duty(Finding finding, String day) {
    return new Task(
        words.get("who." + Actor.of(finding.subject()).key()),
        names.rule(finding),
        decides(List.of(finding)),
        names.explainer().date(day),
        List.of());
  }
}
