package io.github.ogpsdk.rules.assess;

import io.github.ogpsdk.model.assessment.Fault;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.RuleChange;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.rules.engine.References;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which changes of overlays have a part in an assessment. */
final class AppliedChanges {
  /** Why a rule does not apply before it is even asked what it says. */
  private static final Set<String> UNHEARD =
      Set.of("edition", "phase", "not-a-member", "no-subject");

  private AppliedChanges() {}

  /**
   * Returns the changes of rules that were judged, or on which one of these builds; and of rules
   * switched off beside which others of their rulebook were judged.
   */
  static List<RuleChange> changes(RuleSet library, RuleFilter asked, AssessmentRun bench) {
    if (library.changes().isEmpty()) {
      return List.of();
    }
    List<Finding> heard = bench.findings().stream().filter(AppliedChanges::isHeard).toList();
    Set<String> judged =
        Stream.concat(heard.stream().map(Finding::rule), bench.faults().stream().map(Fault::rule))
            .collect(Collectors.toSet());
    Set<String> books = heard.stream().map(Finding::rulebook).collect(Collectors.toSet());
    Set<String> reached = reached(judged, library);
    return library.changes().stream()
        .filter(
            c ->
                reached.contains(c.rule())
                    || (c.parameter().isEmpty() && off(c, library, asked, books)))
        .toList();
  }

  private static boolean isHeard(Finding finding) {
    return finding.reason().filter(r -> UNHEARD.contains(r.code())).isEmpty();
  }

  private static boolean off(
      RuleChange change, RuleSet library, RuleFilter asked, Set<String> books) {
    Optional<Rulebook> home = Optional.ofNullable(library.homes().get(change.rule()));
    return home.filter(b -> books.contains(b.id()))
        .flatMap(b -> b.rule(change.rule()).filter(r -> asked.has(r, b)))
        .isPresent();
  }

  /** Rules, and those that they build on. */
  private static Set<String> reached(Set<String> judged, RuleSet library) {
    List<Rule> rules = judged.stream().flatMap(id -> library.rule(id).stream()).toList();
    Set<String> reached = new HashSet<>(References.below(rules, library::rule));
    reached.addAll(judged);
    return reached;
  }
}
