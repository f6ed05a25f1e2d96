package io.github.ogpsdk.rules.assess;

import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.AssessedDocument;
import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.assessment.Consequence;
import io.github.ogpsdk.model.assessment.Fault;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.RequirementVerdict;
import io.github.ogpsdk.model.assessment.RuleChange;
import io.github.ogpsdk.model.assessment.UsedRulebook;
import io.github.ogpsdk.model.partnership.MemberType;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.book.Rulebooks;
import io.github.ogpsdk.rules.standing.Basis;
import io.github.ogpsdk.rules.standing.CycleConsequences;
import io.github.ogpsdk.rules.standing.StandingReports;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Assesses partnerships: {@code Assessor.assess(peru)} gives a verdict for each rule and subject,
 * with its evidence.
 *
 * <p>Nothing here reads the clock: the day of judgement is the request's, else the document's.
 * Thread-safe.
 */
public final class Assessor {
  private Assessor() {}

  /**
   * Assesses a partnership on its own day, by the rulebooks that its facts call for.
   *
   * @throws NoAsOfException if the document has no {@code asOf}
   */
  public static Assessment assess(Partnership partnership) {
    return assess(partnership, AssessmentRequest.DEFAULT);
  }

  /**
   * Assesses a partnership.
   *
   * @throws NoAsOfException if neither the request nor the document says for which day
   * @throws UnusedRuleException if the request asks for rules of no rulebook that facts or the
   *     request call for
   * @throws io.github.ogpsdk.rules.engine.RulebookException if a rulebook of the request cannot be
   *     evaluated, or has the id of another
   */
  public static Assessment assess(Partnership partnership, AssessmentRequest request) {
    LocalDate asOf = day(partnership, request);
    List<RulebookSelector.Use> chosen = RulebookSelector.of(partnership, request, asOf);
    RuleSet library = RuleSet.of(chosen.stream().map(RulebookSelector.Use::book).toList());
    RulebookSelector.require(request, library);
    List<RulebookSelector.Use> uses = RulebookSelector.used(chosen, library, partnership);
    AssessmentRun bench = new AssessmentRun(partnership, asOf, request, library);
    bench.judge(library);
    List<RuleChange> changes = AppliedChanges.changes(library, request.rules(), bench);
    List<RequirementVerdict> requirements =
        Requirements.of(uses, request.rules(), bench.findings(), partnership);
    Optional<Basis> basis =
        !request.rules().isAll()
            ? Optional.empty()
            : Optional.of(
                changes.isEmpty() && uses.stream().allMatch(u -> u.book().sectors().isEmpty())
                    ? new Basis(
                        partnership,
                        asOf,
                        consequential(uses),
                        bench.findings(),
                        requirements,
                        days(partnership))
                    : unchanged(partnership, asOf, request, uses, bench.findings()));
    List<Consequence> consequences = basis.map(CycleConsequences::of).orElse(List.of());
    return new Assessment(
        Assessment.FORMAT,
        Assessment.VERSION,
        new AssessedDocument(partnership.id(), partnership.format(), Optional.empty()),
        asOf.toString(),
        request.silence(),
        request.rules().names(),
        uses.stream()
            .map(
                u ->
                    new UsedRulebook(
                        u.book().id(), u.book().edition(), Optional.empty(), u.chosen()))
            .toList(),
        Assumptions.of(partnership, changes, library),
        changes,
        requirements,
        List.of(),
        bench.findings(),
        Stream.concat(
                RulebookSelector.passedOver(partnership, request, library).stream(),
                Unchecked.of(partnership, asOf, uses, library, request.rules()).stream())
            .toList(),
        OtherReadings.of(
            partnership,
            uses,
            Rulebooks.shipped(),
            request.rules(),
            () -> new AssessmentRun(partnership, asOf, request, RuleSet.of(Rulebooks.shipped()))),
        consequences,
        basis.filter(b -> isMember(partnership)).map(b -> StandingReports.of(b, consequences)),
        bench.faults());
  }

  /**
   * What follows for OGP's process follows from OGP's own rules, whatever others make of them; only
   * those that it rests on are judged once more. Rules that others add keep their verdicts.
   */
  private static Basis unchanged(
      Partnership partnership,
      LocalDate asOf,
      AssessmentRequest request,
      List<RulebookSelector.Use> uses,
      List<Finding> findings) {
    List<Rule> rules = consequential(uses);
    Set<String> added =
        uses.stream()
            .map(RulebookSelector.Use::book)
            .filter(book -> Rulebooks.find(book.id()).isEmpty())
            .flatMap(book -> book.rules().stream())
            .map(Rule::id)
            .collect(Collectors.toSet());
    List<RulebookSelector.Use> own =
        uses.stream()
            .flatMap(
                u ->
                    Rulebooks.find(u.book().id()).stream()
                        .map(book -> new RulebookSelector.Use(book, u.chosen())))
            .toList();
    RuleSet library = RuleSet.of(own.stream().map(RulebookSelector.Use::book).toList());
    AssessmentRun bench =
        new AssessmentRun(partnership, asOf, request.detail(Detail.VERDICTS), library);
    bench.judge(library, Basis::restsOn);
    return new Basis(
        partnership,
        asOf,
        rules,
        Stream.concat(
                bench.findings().stream(), findings.stream().filter(f -> added.contains(f.rule())))
            .toList(),
        Requirements.of(own, RuleFilter.ALL, bench.findings(), partnership),
        days(partnership));
  }

  /**
   * Returns the rules that a consequence or a standing names: those that ship, as they ship,
   * whether used or not, for which verdicts on requirements may stand in; then those of other
   * rulebooks used.
   */
  private static List<Rule> consequential(List<RulebookSelector.Use> uses) {
    return Stream.concat(
            Rulebooks.shipped().stream(),
            uses.stream()
                .map(RulebookSelector.Use::book)
                .filter(book -> Rulebooks.find(book.id()).isEmpty()))
        .flatMap(book -> book.rules().stream())
        .filter(rule -> rule.ground().isPresent() || rule.track().isPresent())
        .toList();
  }

  private static boolean isMember(Partnership partnership) {
    return partnership.member().type() == MemberType.NATIONAL;
  }

  private static Map<String, Day> days(Partnership partnership) {
    Map<String, Day> days = new HashMap<>();
    partnership.cycles().forEach(c -> days.put(c.id(), Editions.of(c).day()));
    return days;
  }

  /**
   * Judges a partnership and tells the verdicts only: the same as those of {@link #assess}, in the
   * same order, several times faster, for a tally over many partnerships.
   *
   * @return the rules that broke, which have no verdict
   * @throws NoAsOfException if neither the request nor the document says for which day
   * @throws UnusedRuleException if the request asks for rules of no rulebook that facts or the
   *     request call for
   * @throws io.github.ogpsdk.rules.engine.RulebookException if a rulebook of the request cannot be
   *     evaluated, or has the id of another
   */
  public static List<Fault> verdicts(
      Partnership partnership, AssessmentRequest request, VerdictSink sink) {
    return judge(partnership, request.detail(Detail.VERDICTS), verdict -> false, sink).faults();
  }

  /**
   * Judges a partnership and keeps findings, with their evidence, only for what is not met.
   *
   * @return those findings of {@link #assess} that are not met
   * @throws NoAsOfException if neither the request nor the document says for which day
   * @throws UnusedRuleException if the request asks for rules of no rulebook that facts or the
   *     request call for
   * @throws io.github.ogpsdk.rules.engine.RulebookException if a rulebook of the request cannot be
   *     evaluated, or has the id of another
   */
  public static List<Finding> failures(Partnership partnership, AssessmentRequest request) {
    return List.copyOf(
        judge(
                partnership,
                request.detail(Detail.NOT_MET),
                verdict -> verdict == Verdict.NOT_MET,
                (rule, at, phase, verdict) -> {})
            .findings());
  }

  private static AssessmentRun judge(
      Partnership partnership,
      AssessmentRequest request,
      Predicate<Verdict> kept,
      VerdictSink sink) {
    LocalDate asOf = day(partnership, request);
    RuleSet library =
        RuleSet.of(
            RulebookSelector.of(partnership, request, asOf).stream()
                .map(RulebookSelector.Use::book)
                .toList());
    RulebookSelector.require(request, library);
    AssessmentRun bench = new AssessmentRun(partnership, asOf, request, library, kept, sink);
    bench.judge(library);
    return bench;
  }

  private static LocalDate day(Partnership partnership, AssessmentRequest request) {
    return request
        .asOf()
        .or(() -> partnership.asOf().map(d -> d.latest()))
        .orElseThrow(NoAsOfException::new);
  }
}
