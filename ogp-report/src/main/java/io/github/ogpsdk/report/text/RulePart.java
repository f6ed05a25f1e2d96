package io.github.ogpsdk.report.text;

import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.report.Names;
import io.github.ogpsdk.rules.words.Phrasebook;
import io.github.ogpsdk.rules.words.RuleSummary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One rule in short: its title, how often it is met, and the exceptions. */
final class RulePart {
  private static final int FAILURES = 3;
  private static final int EXCEPTIONS = 3;

  /** Marks a rule whose text was not read in its source. */
  private static final String MARK = "*";

  private final Names names;
  private final Phrasebook phrases;
  private final Screen screen;

  RulePart(Names names, Screen screen) {
    this.names = names;
    this.phrases = names.phrases();
    this.screen = screen;
  }

  /** Prints a rule in one line and few exceptions below it. */
  void print(int indent, RuleSummary digest) {
    screen.print(indent, Signs.signed(digest.tally().united()), indent + 2, Prose.of(line(digest)));
    for (Verdict verdict : List.of(Verdict.INSUFFICIENT_EVIDENCE, Verdict.MET)) {
      List<Finding> few = digest.exceptions(verdict, EXCEPTIONS);
      if (!few.isEmpty()) {
        String subjects = phrases.list(few.stream().map(this::subject).distinct().toList());
        screen.print(
            indent + 2, Signs.signed(verdict), indent + 4, Prose.of(Names.capital(subjects)));
      }
    }
    digest.findings().stream()
        .filter(f -> !f.readings().isEmpty())
        .limit(1)
        .forEach(f -> readings(indent + 2, f));
  }

  /** Returns the title of a rule and how often it has which verdict. */
  String line(RuleSummary digest) {
    String title = title(digest.findings().get(0));
    boolean alike = digest.of(digest.tally().united()).size() == digest.findings().size();
    return digest.findings().size() == 1
        ? title
        : title + (alike ? " " : " — ") + names.shortTally(digest.tally());
  }

  /** Prints what rules of a requirement do not meet: what is alike once, the first few only. */
  void failures(int indent, List<Finding> findings, Set<String> mixed) {
    Map<String, List<Finding>> alike = new LinkedHashMap<>();
    findings.forEach(f -> alike.computeIfAbsent(names.headline(f), k -> new ArrayList<>()).add(f));
    failures(indent, alike, several -> titles(several, mixed));
  }

  /** Prints what one rule finds not met: what is alike once, the first few only. */
  void failures(int indent, RuleSummary digest) {
    Map<String, List<Finding>> alike = new LinkedHashMap<>();
    digest
        .failures()
        .forEach(f -> alike.computeIfAbsent(names.headline(f), k -> new ArrayList<>()).add(f));
    failures(indent, alike, several -> Names.capital(whose(several)));
  }

  private void failures(
      int indent, Map<String, List<Finding>> alike, Function<List<Finding>, String> titled) {
    int shown = alike.size() <= FAILURES + 1 ? alike.size() : FAILURES;
    List<List<Finding>> groups = List.copyOf(alike.values());
    for (List<Finding> several : groups.subList(0, shown)) {
      Finding first = several.get(0);
      Prose line = Prose.of(titled.apply(several) + " — " + names.headline(first));
      screen.print(indent, Signs.signed(Verdict.NOT_MET), indent + 2, line);
      readings(indent + 2, first);
    }
    int rest = groups.subList(shown, groups.size()).stream().mapToInt(List::size).sum();
    if (rest > 0) {
      screen.print(indent, indent, Prose.of(Style.FAINT, phrases.count("verdicts.more", rest)));
    }
  }

  /** Returns what findings are about: their plans, else the first of their subjects. */
  String whose(List<Finding> findings) {
    if (findings.stream().allMatch(f -> f.cycle().isPresent())) {
      return findings.stream()
          .map(f -> names.plan(f.cycle().orElseThrow()))
          .distinct()
          .collect(Collectors.joining(", "));
    }
    String first = subject(findings.get(0));
    return findings.size() == 1
        ? first
        : first + " " + phrases.count("finding.more", findings.size() - 1);
  }

  /** Prints the verdicts that other readings of the text would give. */
  void readings(int indent, Finding finding) {
    finding
        .readings()
        .forEach(r -> screen.print(indent, indent + 2, Prose.of(Style.OPEN, names.reading(r))));
  }

  /** Returns the titles of the rules of findings, each once. */
  String titles(List<Finding> findings) {
    return titles(findings, Set.of());
  }

  /** Returns the titles of the rules of findings, each once; some of them with their phases. */
  String titles(List<Finding> findings, Set<String> phased) {
    Map<String, Set<String>> titles = new LinkedHashMap<>();
    for (Finding finding : findings) {
      Set<String> phases = titles.computeIfAbsent(title(finding), t -> new LinkedHashSet<>());
      if (phased.contains(finding.rule())) {
        finding.phase().map(names.explainer()::phase).ifPresent(phases::add);
      }
    }
    List<String> said = new ArrayList<>();
    titles.forEach(
        (title, phases) ->
            said.add(
                phases.isEmpty()
                    ? title
                    : phrases.get(
                        "folded.phase", "title", title, "phases", String.join(", ", phases))));
    return phrases.list(said);
  }

  private String title(Finding finding) {
    String mark = finding.citation().read().isUnread() ? MARK : "";
    String changed = names.changed(finding.rule()).map(c -> ", " + c).orElse("");
    return names.rule(finding) + " (" + finding.rule() + mark + changed + ")";
  }

  private String subject(Finding finding) {
    return names.explainer().subject(finding, names.assessed().partnership());
  }
}
