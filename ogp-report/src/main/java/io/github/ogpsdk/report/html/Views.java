package io.github.ogpsdk.report.html;

import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.TruthValue;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.report.Names;
import io.github.ogpsdk.rules.words.Explained;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Prepares findings for templates. Not thread-safe. */
final class Views {
  /** How many lines are told again rather than referred to. */
  private static final int FEW = 2;

  private final Names names;
  private final FootnoteIndex dossier;
  private final Anchors anchors;

  /**
   * Begins a page, or a part of one.
   *
   * @param dossier what takes down the facts of the findings
   */
  Views(Names names, FootnoteIndex dossier) {
    this.names = names;
    this.dossier = dossier;
    this.anchors = new Anchors(names.assessed().assessment());
  }

  FindingView finding(Finding finding) {
    Optional<Rule> rule = names.assessed().rule(finding);
    var explainer = names.explainer();
    var partnership = names.assessed().partnership();
    return new FindingView(
        anchors.of(finding),
        Chip.of(finding.verdict(), names),
        finding.rule(),
        names.rule(finding),
        rule.map(r -> names.in(r.text())).orElse(""),
        explainer.level(finding.level()),
        Names.capital(explainer.subject(finding, partnership)),
        finding.phase().map(explainer::phase),
        names.headline(finding),
        dossier.text(finding.citation()),
        finding.citation().section(),
        finding.citation().read().isUnread(),
        finding.parameters().entrySet().stream()
            .map(p -> explainer.parameter(p.getKey(), p.getValue()))
            .toList(),
        why(explainer.why(finding, partnership)),
        Lacks.of(finding.missing(), names),
        finding.readings().stream().map(explainer::otherReading).toList(),
        explainer.assumptions(finding, partnership),
        List.of());
  }

  private List<WhyLine> why(List<Explained> outline) {
    return below(outline, 0, outline.size(), new HashSet<>());
  }

  /**
   * Returns the lines of an outline, or of a part of it, with those below each.
   *
   * @param told the lines that were told, which are not told at length once more
   */
  private List<WhyLine> below(List<Explained> outline, int from, int to, Set<WhyLine> told) {
    List<WhyLine> lines = new ArrayList<>();
    int at = from;
    while (at < to) {
      Explained line = outline.get(at);
      int end = at + 1;
      while (end < to && outline.get(end).depth() > line.depth()) {
        end++;
      }
      line.facts().forEach(dossier::add);
      WhyLine whole =
          new WhyLine(
              type(line.truth()),
              names.explainer().truth(line.truth()),
              line.text(),
              line.facts(),
              below(outline, at + 1, end, told));
      boolean again = end - at > FEW && !told.add(whole);
      lines.add(again ? whole.briefly(names.phrases().get("html.told")) : whole);
      at = end;
    }
    return lines;
  }

  private static String type(TruthValue truth) {
    return switch (truth) {
      case TRUE -> "ogp-y";
      case FALSE -> "ogp-n";
      case UNKNOWN -> "ogp-u";
      default -> "ogp-a";
    };
  }
}
