package io.github.ogpsdk.examples.realdata;

import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.assessment.Consequence;
import io.github.ogpsdk.model.assessment.Evidence;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.Reason;
import io.github.ogpsdk.model.assessment.RequirementVerdict;
import io.github.ogpsdk.model.assessment.TruthValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Our verdict beside the real one.
 *
 * @param row the real verdict
 * @param ours our verdict, as a code
 * @param outcome whether they agree
 * @param undecided the findings whose facts are missing, where ours is open
 * @param absence the finding that tells that there is nothing to judge: one absence, one failure.
 *     The source says no to each question about what is absent, and we to the first of them
 */
record Comparison(
    Case row, String ours, Outcome outcome, List<Finding> undecided, Optional<Finding> absence) {
  private static final String OPEN = Verdict.INSUFFICIENT_EVIDENCE.code();
  private static final String NO_SUBJECT = "no-subject";
  private static final String NOT_JUDGED = "not judged";

  /** Whether two verdicts agree. */
  enum Outcome {
    /** They are the same. */
    AGREE,
    /** They differ. */
    DISAGREE,
    /** Ours stays open for want of facts; that is no agreement. */
    INSUFFICIENT,
    /** The source gives no verdict that could be compared. */
    NOTHING
  }

  static Comparison of(Case row, Assessment assessment) {
    return switch (row.compared()) {
      case CONSEQUENCE -> consequence(row, assessment);
      case REQUIREMENT -> requirement(row, assessment);
      case RULE -> rule(row, assessment);
      case NOTHING -> nothing(row);
    };
  }

  /** Returns that a row has nothing to compare. */
  static Comparison nothing(Case row) {
    return new Comparison(row, "", Outcome.NOTHING, List.of(), Optional.empty());
  }

  private static Comparison consequence(Case row, Assessment assessment) {
    Optional<Consequence> found =
        assessment.consequences().stream()
            .filter(c -> row.plan().filter(c.cycle()::equals).isPresent())
            .findFirst();
    String code = found.map(Consequence::code).orElse("none is derived");
    boolean open = found.isEmpty() || code.equals("undetermined");
    return open
        ? new Comparison(
            row,
            code,
            Outcome.INSUFFICIENT,
            assessment.findings().stream()
                .filter(f -> found.filter(c -> c.rules().contains(f.rule())).isPresent())
                .filter(f -> f.cycle().equals(row.plan()))
                .filter(f -> f.verdict() == Verdict.INSUFFICIENT_EVIDENCE)
                .toList(),
            Optional.empty())
        : judged(row, code, List.of(), assessment);
  }

  private static Comparison requirement(Case row, Assessment assessment) {
    Optional<RequirementVerdict> found =
        assessment.requirements().stream()
            .filter(r -> row.name().filter(r.requirement()::equals).isPresent())
            .filter(r -> r.cycle().equals(row.plan()))
            .findFirst();
    String code = found.map(r -> r.verdict().code()).orElse(NOT_JUDGED);
    return judged(
        row,
        code,
        assessment.findings().stream()
            .filter(f -> found.filter(r -> r.rules().contains(f.rule())).isPresent())
            .filter(f -> f.cycle().equals(row.plan()))
            .toList(),
        assessment);
  }

  private static Comparison rule(Case row, Assessment assessment) {
    List<Finding> found =
        assessment.findings().stream()
            .filter(f -> row.name().filter(f.rule()::equals).isPresent())
            .filter(f -> row.subject().isEmpty() || isAbout(f, row.subject().get()))
            .filter(f -> row.plan().isEmpty() || f.cycle().equals(row.plan()))
            .toList();
    return judged(row, found.isEmpty() ? NOT_JUDGED : inAll(found).code(), found, assessment);
  }

  /** One verdict of a rule over its phases, as a requirement has one over its rules. */
  private static Verdict inAll(List<Finding> findings) {
    return Stream.of(Verdict.NOT_MET, Verdict.INSUFFICIENT_EVIDENCE, Verdict.MET)
        .filter(v -> findings.stream().anyMatch(f -> f.verdict() == v))
        .findFirst()
        .orElse(Verdict.NOT_APPLICABLE);
  }

  private static boolean isAbout(Finding finding, String subject) {
    return finding.subject().equals(subject)
        || finding.subjectId().filter(subject::equals).isPresent();
  }

  private static Comparison judged(
      Case row, String code, List<Finding> findings, Assessment assessment) {
    List<Finding> undecided =
        findings.stream().filter(f -> f.verdict() == Verdict.INSUFFICIENT_EVIDENCE).toList();
    boolean binds = !code.equals(NOT_JUDGED);
    String result = binds ? code : Verdict.NOT_APPLICABLE.code();
    if (row.real().filter(result::equals).isPresent()) {
      return new Comparison(row, code, Outcome.AGREE, List.of(), Optional.empty());
    }
    if (binds
        && code.equals(Verdict.NOT_APPLICABLE.code())
        && row.real().filter(Verdict.NOT_MET.code()::equals).isPresent()) {
      Optional<Finding> absence = absence(findings, assessment);
      if (absence.isPresent()) {
        return new Comparison(row, code, Outcome.AGREE, List.of(), absence);
      }
    }
    boolean open = code.equals(OPEN) || !binds;
    return new Comparison(
        row, code, open ? Outcome.INSUFFICIENT : Outcome.DISAGREE, undecided, Optional.empty());
  }

  /** The finding that fails for the same absence that leaves others without a subject. */
  private static Optional<Finding> absence(List<Finding> findings, Assessment assessment) {
    return findings.stream()
        .filter(f -> f.reason().map(Reason::code).filter(NO_SUBJECT::equals).isPresent())
        .flatMap(
            f ->
                assessment.findings().stream()
                    .filter(o -> o.verdict() == Verdict.NOT_MET && o.cycle().equals(f.cycle()))
                    .filter(o -> failsFor(f.evidence(), o.evidence())))
        .findFirst();
  }

  /** Whether all that fails in one tree, and there is some, fails in another too. */
  private static boolean failsFor(Evidence why, Evidence tree) {
    List<Evidence> absent = failing(why).toList();
    return !absent.isEmpty() && failing(tree).toList().containsAll(absent);
  }

  private static Stream<Evidence> failing(Evidence tree) {
    return tree.children().isEmpty()
        ? Stream.of(tree).filter(e -> e.truth() == TruthValue.FALSE)
        : tree.children().stream().flatMap(Comparison::failing);
  }
}
