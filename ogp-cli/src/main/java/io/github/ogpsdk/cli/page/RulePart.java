package io.github.ogpsdk.cli.page;

import io.github.ogpsdk.cli.Phrases;
import io.github.ogpsdk.cli.Prose;
import io.github.ogpsdk.cli.Screen;
import io.github.ogpsdk.cli.Style;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.rule.Reading;
import io.github.ogpsdk.rules.words.RuleDigest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One rule in short: its title, how often it is met, and the exceptions. */
final class RulePart {
  private static final int FAILURES = 3;
  private static final int EXCEPTIONS = 3;

  /** Marks a rule whose text was not read in its source. */
  private static final String MARK = "*";

  private final Names names;
  private final Phrases phrases;
  private final Screen screen;

  RulePart(Names names, Screen screen) {
    this.names = names;
    this.phrases = names.phrases();
    this.screen = screen;
  }

  /** Prints a rule in one line, what is not met and few exceptions below it. */
  void print(int indent, RuleDigest digest) {
    Prose line = Prose.of(title(digest.findings().get(0)));
    if (digest.findings().size() > 1) {
      boolean alike = digest.of(digest.tally().united()).size() == digest.findings().size();
      line.add(Style.FAINT, (alike ? " " : " — ") + names.shortTally(digest.tally()));
    }
    screen.print(indent, Names.signed(digest.tally().united()), indent + 2, line);
    failures(indent + 2, digest.failures());
    for (Verdict verdict : List.of(Verdict.INSUFFICIENT_EVIDENCE, Verdict.MET)) {
      List<Finding> few = digest.exceptions(verdict, EXCEPTIONS);
      if (!few.isEmpty()) {
        String subjects = phrases.list(few.stream().map(this::subject).distinct().toList());
        screen.print(
            indent + 2, Names.signed(verdict), indent + 4, Prose.of(Names.capital(subjects)));
      }
    }
    digest.findings().stream()
        .filter(f -> !f.readings().isEmpty())
        .limit(1)
        .forEach(f -> readings(indent + 2, f));
  }

  /** Prints what is not met with its reason, what is alike once and the first few only. */
  void failures(int indent, List<Finding> findings) {
    Map<String, List<Finding>> alike = new LinkedHashMap<>();
    findings.forEach(
        f -> alike.computeIfAbsent(f.rule() + names.headline(f), k -> new ArrayList<>()).add(f));
    int shown = alike.size() <= FAILURES + 1 ? alike.size() : FAILURES;
    int told = 0;
    for (List<Finding> several : List.copyOf(alike.values()).subList(0, shown)) {
      Finding first = several.get(0);
      told += several.size();
      boolean ofRequirement = first.requirement().isPresent() && first.cycle().isPresent();
      String whose = ofRequirement ? titles(several) : Names.capital(subject(first));
      String more =
          ofRequirement || several.size() == 1
              ? ""
              : " " + phrases.count("finding.more", several.size() - 1);
      Prose line = Prose.of(whose + " — " + names.headline(first)).add(Style.FAINT, more);
      screen.print(indent, Names.signed(Verdict.NOT_MET), indent + 2, line);
      readings(indent + 2, first);
    }
    if (told < findings.size()) {
      int rest = findings.size() - told;
      screen.print(indent, indent, Prose.of(Style.FAINT, phrases.count("verdicts.more", rest)));
    }
  }

  /** Prints the verdicts that other readings of the text would give. */
  void readings(int indent, Finding finding) {
    finding
        .readings()
        .forEach(r -> screen.print(indent, indent + 2, Prose.of(Style.OPEN, names.reading(r))));
  }

  /** Returns the titles of the rules of findings, each once, with their phases where it matters. */
  String titles(List<Finding> findings) {
    return phrases.list(findings.stream().map(this::title).distinct().toList());
  }

  private String title(Finding finding) {
    String mark = finding.citation().read() == Reading.IN_SOURCE ? "" : MARK;
    return names.rule(finding) + " (" + finding.rule() + mark + ")";
  }

  private String subject(Finding finding) {
    return names.explainer().subject(finding, names.assessed().partnership());
  }
}
