package io.github.ogpsdk.report.text;

import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.report.Names;
import io.github.ogpsdk.rules.words.Phrasebook;
import io.github.ogpsdk.rules.words.RuleSummary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rules of one rulebook in few lines: what is not met with its reason, said once where several
 * rules fail for it; then, a line each, those that are open and those that are met. Where many are
 * open, their number in the heading says enough.
 */
final class FoldedRules {
  private static final int SHOWN = 3;
  private static final int FAILING = 4;

  private final Names names;
  private final Phrasebook phrases;
  private final Screen screen;
  private final RulePart rules;

  FoldedRules(Names names, Screen screen) {
    this.names = names;
    this.phrases = names.phrases();
    this.screen = screen;
    this.rules = new RulePart(names, screen);
  }

  void print(List<RuleSummary> digests) {
    List<RuleSummary> open = new ArrayList<>();
    List<RuleSummary> met = new ArrayList<>();
    Map<String, List<RuleSummary>> failing = new LinkedHashMap<>();
    for (RuleSummary digest : digests) {
      List<String> reasons = digest.failures().stream().map(names::headline).distinct().toList();
      if (!reasons.isEmpty()) {
        String key = reasons.size() == 1 ? reasons.get(0) : digest.rule();
        failing.computeIfAbsent(key, k -> new ArrayList<>()).add(digest);
      } else {
        (digest.tally().united() == Verdict.MET ? met : open).add(digest);
      }
    }
    failing.values().forEach(this::failing);
    open.stream().filter(FoldedRules::isSpecial).forEach(d -> rules.print(2, d));
    List<RuleSummary> plain = open.stream().filter(d -> !isSpecial(d)).toList();
    if (plain.size() <= SHOWN + 1) {
      fold("folded.open", plain);
    }
    fold("folded.met", met);
  }

  /** Whether most subjects of a rule are settled, or another reading would settle it. */
  private static boolean isSpecial(RuleSummary digest) {
    return !digest.exceptions(Verdict.INSUFFICIENT_EVIDENCE, SHOWN).isEmpty()
        || digest.findings().stream().anyMatch(f -> !f.readings().isEmpty());
  }

  private void failing(List<RuleSummary> digests) {
    RuleSummary first = digests.get(0);
    List<Finding> failures = digests.stream().flatMap(d -> d.failures().stream()).toList();
    boolean once = failures.stream().map(names::headline).distinct().count() == 1;
    if (digests.size() == 1 && !once) {
      rules.print(2, first);
      rules.failures(4, first);
      return;
    }
    String titles = few(digests, FAILING);
    String reason = rules.whose(failures) + " — " + names.headline(failures.get(0));
    if (digests.size() == 1) {
      rules.print(2, first);
      screen.print(4, Signs.signed(Verdict.NOT_MET), 6, Prose.of(Names.capital(reason)));
      return;
    }
    String said =
        phrases.get(
            "folded.whose", "whose", Names.capital(reason).replaceAll("\\.$", ""), "text", titles);
    screen.print(2, Signs.signed(Verdict.NOT_MET), 4, Prose.of(said));
    failures.stream()
        .filter(f -> !f.readings().isEmpty())
        .limit(1)
        .forEach(f -> rules.readings(4, f));
  }

  private void fold(String key, List<RuleSummary> digests) {
    if (digests.isEmpty()) {
      return;
    }
    Verdict verdict = digests.get(0).tally().united();
    String said = phrases.get(key, "rules", few(digests, SHOWN));
    screen.print(2, Signs.signed(verdict), 4, Prose.of(said));
  }

  /** Returns the titles of the first rules, and how many there are besides. */
  private String few(List<RuleSummary> digests, int most) {
    int shown = digests.size() <= most + 1 ? digests.size() : most;
    String listed = phrases.list(digests.subList(0, shown).stream().map(rules::line).toList());
    int rest = digests.size() - shown;
    return rest == 0 ? listed : phrases.get("folded.more", "rules", listed, "count", rest);
  }
}
