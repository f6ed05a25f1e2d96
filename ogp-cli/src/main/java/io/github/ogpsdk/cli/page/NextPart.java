package io.github.ogpsdk.cli.page;

import io.github.ogpsdk.cli.Phrases;
import io.github.ogpsdk.cli.Prose;
import io.github.ogpsdk.cli.Screen;
import io.github.ogpsdk.cli.Style;
import io.github.ogpsdk.model.UnknownReason;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.MissingFact;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.rules.words.Digest;
import io.github.ogpsdk.rules.words.WantedFact;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which facts to find out next: those that would settle most first. */
final class NextPart {
  private static final int SHOWN = 6;
  private static final int NAMED = 3;

  private final Names names;
  private final Phrases phrases;
  private final Screen screen;
  private final Detail detail;

  NextPart(Names names, Screen screen, Detail detail) {
    this.names = names;
    this.phrases = names.phrases();
    this.screen = screen;
    this.detail = detail;
  }

  /**
   * Prints what to find out.
   *
   * @param undated the editions that may judge a plan without a date, by its cycle
   */
  void print(Map<String, Set<Rulebook>> undated) {
    List<WantedFact> wanted = Digest.of(names.assessed().assessment()).wanted();
    if (wanted.isEmpty() && undated.isEmpty()) {
      return;
    }
    screen.gap().print(Prose.of(Style.BOLD, phrases.get("next.title")));
    undated.forEach(this::undated);
    if (!wanted.isEmpty()) {
      screen.print(Prose.of(Style.FAINT, phrases.get("next.lead")));
    }
    boolean all = detail.isFull() || wanted.size() <= SHOWN + 1;
    List<WantedFact> shown = all ? wanted : wanted.subList(0, SHOWN);
    shown.forEach(this::print);
    if (!all) {
      int rest = wanted.stream().skip(SHOWN).mapToInt(w -> w.facts().size()).sum();
      screen.print(2, 2, Prose.of(Style.FAINT, phrases.count("next.more", rest)));
    }
  }

  private void undated(String cycle, Set<Rulebook> editions) {
    String ids = editions.stream().map(Rulebook::id).collect(Collectors.joining(", "));
    String said =
        phrases.get(
            "undated", "plan", names.plan(cycle), "count", editions.size(), "editions", ids);
    screen.print(2, Prose.of(Style.OPEN, "?"), 4, Prose.of(said));
  }

  private void print(WantedFact wanted) {
    MissingFact first = wanted.facts().get(0);
    Prose line = Prose.of(what(first));
    if (wanted.facts().size() > 1) {
      line.add(" " + phrases.count("finding.more", wanted.facts().size() - 1));
    }
    line.add(Style.FAINT, " — " + why(wanted));
    screen.print(2, Prose.of(Style.OPEN, "?"), 4, line);
    if (detail == Detail.VERBOSE) {
      wanted.facts().forEach(f -> screen.print(4, 6, Prose.of(Style.FAINT, f.at())));
    }
  }

  private String what(MissingFact fact) {
    boolean list = fact.at().endsWith("/-");
    String pointer = list ? fact.at().substring(0, fact.at().length() - 2) : fact.at();
    String place = names.place(pointer);
    String what = list ? phrases.get("next.list", "list", place) : place;
    Optional<String> known = names.explainer().known(fact);
    if (known.isPresent()) {
      return phrases.get("next.reason", "what", what, "reason", known.get());
    }
    Optional<UnknownReason> reason = fact.reason().filter(r -> r != UnknownReason.NOT_RECORDED);
    return reason
        .map(r -> phrases.get("next.reason", "what", what, "reason", names.explainer().unknown(r)))
        .orElse(what);
  }

  private String why(WantedFact wanted) {
    List<Finding> findings = wanted.findings();
    List<String> named = findings.stream().map(this::name).distinct().toList();
    boolean more = named.size() > NAMED;
    String list = phrases.list(more ? named.subList(0, NAMED) : named);
    String key = wanted.settles().isEmpty() ? "next.helps" : "next.settles";
    return phrases.count(key, findings.size(), "rules", more ? list + " …" : list);
  }

  /** What a finding is about: the requirement it belongs to, else its rule. */
  private String name(Finding finding) {
    return Digest.isMinimum(finding)
        ? names.requirement(finding.rulebook(), finding.requirement().orElseThrow())
        : names.rule(finding);
  }
}
