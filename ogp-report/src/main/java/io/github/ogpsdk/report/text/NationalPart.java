package io.github.ogpsdk.report.text;

import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.MissingFact;
import io.github.ogpsdk.model.rule.Level;
import io.github.ogpsdk.model.rule.Reading;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.report.Names;
import io.github.ogpsdk.report.Origin;
import io.github.ogpsdk.report.Wanted;
import io.github.ogpsdk.rules.words.AssessmentSummary;
import io.github.ogpsdk.rules.words.Phrasebook;
import io.github.ogpsdk.rules.words.RuleSummary;
import io.github.ogpsdk.rules.words.VerdictCounts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The rules of the member's own country at length: they are few, and what its readers look for
 * first. Each with what it asks, when it held, what came out, the seats on record and what would
 * settle it.
 */
final class NationalPart {
  private static final int MISSING = 2;

  private final Names names;
  private final Phrasebook phrases;
  private final Screen screen;
  private final RulePart rules;
  private final RuleWords words;
  private final Optional<Origin> origin;

  NationalPart(Names names, Screen screen, Optional<Origin> origin) {
    this.origin = origin;
    this.names = names;
    this.phrases = names.phrases();
    this.screen = screen;
    this.rules = new RulePart(names, screen);
    this.words = new RuleWords(phrases);
  }

  /** Returns whether rules are those of a country. */
  static boolean isNational(List<RuleSummary> digests) {
    return digests.stream()
        .flatMap(d -> d.findings().stream())
        .allMatch(f -> f.level() == Level.NATIONAL);
  }

  void print() {
    AssessmentSummary.of(names.assessed().assessment())
        .rulebooks()
        .forEach(
            (id, digests) -> {
              if (isNational(digests)) {
                print(id, digests);
              }
            });
  }

  private void print(String id, List<RuleSummary> digests) {
    List<Finding> findings = digests.stream().flatMap(d -> d.findings().stream()).toList();
    Prose title = Prose.of(Style.BOLD, names.rulebook(id));
    VerdictCounts tally = new VerdictCounts(findings.stream().map(Finding::verdict).toList());
    title.add(
        Style.FAINT, " (" + phrases.get("verdicts.checks", "counts", names.counts(tally)) + ")");
    screen.gap().print(0, 2, title);
    digests.forEach(this::rule);
  }

  private void rule(RuleSummary digest) {
    screen.print(2, Signs.signed(digest.tally().united()), 4, Prose.of(rules.line(digest)));
    names
        .assessed()
        .rulebook(digest.rulebook())
        .flatMap(b -> b.rule(digest.rule()))
        .ifPresent(this::asked);
    digest.findings().forEach(this::finding);
  }

  private void asked(Rule rule) {
    Prose asked = Prose.of(Style.FAINT, words.in(rule.text()));
    words
        .inForce(rule.effective())
        .ifPresent(
            time -> asked.add(Style.FAINT, " " + phrases.get("national.held", "time", time)));
    if (rule.citation().read() != Reading.IN_SOURCE) {
      String read = Names.capital(names.explainer().reading(rule.citation().read()));
      asked.add(Style.FAINT, " " + phrases.get("national.read", "read", read));
    }
    screen.print(4, 4, asked);
  }

  private void finding(Finding finding) {
    String subject = names.explainer().subject(finding, names.assessed().partnership());
    Prose line = Prose.of(Names.capital(subject) + " — " + names.headline(finding));
    screen.print(4, Signs.signed(finding.verdict()), 6, line);
    rules.readings(6, finding);
    new SeatTables(names, finding).lines().forEach(l -> screen.print(6, 8, Prose.of(l)));
    if (finding.verdict() == Verdict.INSUFFICIENT_EVIDENCE) {
      missing(finding.missing());
    }
  }

  /** Prints what the facts would bring: the first, which the headline names, and few others. */
  private void missing(List<MissingFact> missing) {
    List<MissingFact> facts = new ArrayList<>(missing);
    facts.sort(Comparator.comparing(m -> m.settles().isEmpty()));
    facts.stream()
        .limit(1)
        .filter(m -> !m.settles().isEmpty())
        .map(m -> m.settles().stream().map(names.explainer()::verdict).toList())
        .map(v -> phrases.get("national.settles", "verdicts", String.join(" / ", v)))
        .forEach(s -> screen.print(6, 8, Prose.of(Style.OPEN, s)));
    facts.stream()
        .skip(1)
        .limit(MISSING)
        .map(
            m ->
                Prose.of(names.explainer().missing(m, names.assessed().partnership()))
                    .add(Style.FAINT, place(m)))
        .forEach(p -> screen.print(6, Prose.of(Style.OPEN, "?"), 8, p));
  }

  /** Returns file and line where a fact is missing, with a space before; nothing if not known. */
  private String place(MissingFact fact) {
    return origin.flatMap(o -> o.place(Wanted.at(fact))).map(p -> " " + p).orElse("");
  }
}
