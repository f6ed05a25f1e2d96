package io.github.ogpsdk.rules.standing;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Evidence;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.Message;
import io.github.ogpsdk.model.assessment.Reason;
import io.github.ogpsdk.model.assessment.RequirementVerdict;
import io.github.ogpsdk.model.assessment.TruthValue;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.model.rule.Citation;
import io.github.ogpsdk.model.rule.Level;
import io.github.ogpsdk.model.rule.Reading;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.book.Rulebooks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Partnerships with verdicts given by hand, so that what follows from them can be tested alone. */
final class StandingSamples {
  private static final String HEAD =
      """
      format: partnership
      version: 0.1.0
      id: example
      asOf: 2026-01-01
      member: {id: xx, type: national}
      """;

  private static final List<Rule> SHIPPED =
      Rulebooks.shipped().stream().flatMap(book -> book.rules().stream()).toList();

  private final Partnership partnership;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, Day> days = new HashMap<>();

  private StandingSamples(Partnership partnership) {
    this.partnership = partnership;
    partnership
        .cycles()
        .forEach(
            c -> c.plan().flatMap(p -> p.submitted()).ifPresent(d -> days.put(c.id(), Day.of(d))));
  }

  static StandingSamples of(String facts) {
    return new StandingSamples(OgpJson.readPartnership(HEAD + facts).document());
  }

  /** Adds a verdict on a cycle. */
  StandingSamples with(String rule, String cycle, Verdict verdict) {
    findings.add(finding(rule, Optional.of(cycle), verdict));
    return this;
  }

  /** Adds a verdict on the member. */
  StandingSamples with(String rule, Verdict verdict) {
    findings.add(finding(rule, Optional.empty(), verdict));
    return this;
  }

  /** The rules that ship on whose failure a cycle is contrary to process. */
  static List<Rule> grounds() {
    return SHIPPED.stream().filter(rule -> rule.ground().isPresent()).toList();
  }

  List<Finding> findings() {
    return findings;
  }

  Basis basis() {
    return basis(findings);
  }

  Basis basis(List<Finding> verdicts) {
    return new Basis(partnership, LocalDate.of(2026, 1, 1), SHIPPED, verdicts, List.of(), days);
  }

  /** The same with verdicts on requirements. */
  Basis basis(List<Finding> verdicts, List<RequirementVerdict> requirements) {
    return new Basis(partnership, LocalDate.of(2026, 1, 1), SHIPPED, verdicts, requirements, days);
  }

  static Finding finding(String rule, Optional<String> cycle, Verdict verdict) {
    return finding(rule, "ogp-process", Level.RULE, cycle, verdict, Optional.empty());
  }

  static Finding finding(
      String rule,
      String book,
      Level level,
      Optional<String> cycle,
      Verdict verdict,
      Optional<Reason> reason) {
    Evidence none =
        new Evidence(
            "none",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of(),
            TruthValue.NONE,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of());
    return new Finding(
        rule,
        book,
        Optional.empty(),
        level,
        cycle,
        Optional.empty(),
        cycle.isPresent() ? "/cycles/0" : "",
        cycle,
        Optional.empty(),
        verdict,
        List.of(),
        reason,
        new Citation(
            "OGP", Optional.empty(), Optional.empty(), Optional.empty(), Reading.IN_SOURCE),
        Map.of(),
        Optional.empty(),
        none,
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        new Message("finding." + verdict.code(), Map.of()),
        List.of());
  }
}
