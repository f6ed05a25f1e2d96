package io.github.ogpsdk.report.html;

import io.github.ogpsdk.model.Source;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.UsedFact;
import io.github.ogpsdk.model.rule.Reading;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.report.Names;
import io.github.ogpsdk.rules.words.Explained;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Prepares findings for templates. Not thread-safe: ids and numbers of sources are given out once.
 */
final class Views {
  private static final int DEEPEST = 8;

  private final Names names;
  private final boolean numbered;
  private final Map<String, Integer> given = new HashMap<>();
  private final Map<Source, SourceView> sources = new LinkedHashMap<>();

  /**
   * Begins a page, or a part of one.
   *
   * @param numbered whether sources stand in a list and are referred to by their numbers
   */
  Views(Names names, boolean numbered) {
    this.names = names;
    this.numbered = numbered;
  }

  /** Returns the sources of the findings that were prepared, in the order of their numbers. */
  List<SourceView> sources() {
    return List.copyOf(sources.values());
  }

  FindingView finding(Finding finding) {
    Optional<Rule> rule = names.assessed().rule(finding);
    var explainer = names.explainer();
    var partnership = names.assessed().partnership();
    return new FindingView(
        anchor(finding.rule()),
        Chip.of(finding.verdict(), names),
        finding.rule(),
        names.rule(finding),
        rule.map(r -> names.in(r.text())).orElse(""),
        explainer.level(finding.level()),
        Names.capital(explainer.subject(finding, partnership)),
        finding.phase().map(explainer::phase),
        names.headline(finding),
        explainer.citation(finding.citation()),
        finding.citation().read() != Reading.IN_SOURCE,
        finding.citation().url().filter(SourceView::isOfTheWeb),
        finding.parameters().entrySet().stream()
            .map(p -> p.getKey() + ": " + explainer.code(explainer.period(p.getValue())))
            .toList(),
        explainer.why(finding, partnership).stream().map(this::line).toList(),
        finding.missing().stream().map(m -> explainer.missing(m, partnership)).toList(),
        finding.readings().stream().map(explainer::otherReading).toList());
  }

  /** Returns an id that is unique on the page, such as {@code P22-1.1-FREQ-2}. */
  private String anchor(String rule) {
    int count = given.merge(rule, 1, Integer::sum);
    String safe = rule.replaceAll("[^A-Za-z0-9.-]", "-");
    return count == 1 ? "f-" + safe : "f-" + safe + "-" + count;
  }

  private WhyLine line(Explained line) {
    return new WhyLine(
        Math.min(line.depth(), DEEPEST),
        line.truth().code(),
        names.explainer().truth(line.truth()),
        line.text(),
        line.facts().stream().map(this::fact).toList());
  }

  private WhyLine.FactView fact(UsedFact fact) {
    List<SourceView> sources =
        fact.sources().stream()
            .flatMap(s -> names.explainer().source(s, names.assessed().partnership()).stream())
            .map(this::source)
            .distinct()
            .toList();
    String text = names.explainer().fact(fact, names.assessed().partnership());
    return new WhyLine.FactView(text, fact.at(), sources);
  }

  private SourceView source(Source source) {
    int next = numbered ? sources.size() + 1 : 0;
    return sources.computeIfAbsent(source, s -> SourceView.of(s, names.phrases().tag(), next));
  }
}
