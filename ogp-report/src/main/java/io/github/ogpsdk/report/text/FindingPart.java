package io.github.ogpsdk.report.text;

import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.ReadingVerdict;
import io.github.ogpsdk.model.assessment.UsedFact;
import io.github.ogpsdk.model.rule.Reading;
import io.github.ogpsdk.report.Names;
import io.github.ogpsdk.rules.words.Explained;
import io.github.ogpsdk.rules.words.Phrasebook;
import java.util.List;
import java.util.Optional;

/** One finding: what the rule is called, what came out and why; at length with its evidence. */
final class FindingPart {
  private final Names names;
  private final Phrasebook phrases;
  private final Screen screen;
  private final Detail detail;

  FindingPart(Names names, Screen screen, Detail detail) {
    this.names = names;
    this.phrases = names.phrases();
    this.screen = screen;
    this.detail = detail;
  }

  /** Returns what findings have in common that are told together. */
  List<Object> likeness(Finding finding) {
    if (detail == Detail.VERBOSE) {
      return List.of(finding);
    }
    String subject = finding.phase().isPresent() ? finding.subject() + finding.part() : "";
    String why = finding.phase().isPresent() ? names.headline(finding) : "";
    return List.of(finding.rule(), finding.verdict(), subject, why);
  }

  /**
   * Prints findings that are alike.
   *
   * @param indent the cells before them
   * @param alike one finding, or several of one rule and verdict
   * @param owner the body or plan under which they stand; none where that is clear
   */
  void print(int indent, List<Finding> alike, Optional<String> owner) {
    Finding finding = alike.get(0);
    List<String> phases =
        alike.stream()
            .flatMap(f -> f.phase().stream())
            .distinct()
            .map(names.explainer()::phase)
            .toList();
    Prose title = Prose.of(names.rule(finding));
    title.add(Style.FAINT, " (" + about(finding, phases, owner) + ")");
    Prose sign = Prose.of(Signs.style(finding.verdict()), Names.sign(finding.verdict()));
    screen.print(indent, sign, indent + 2, title);
    int inner = indent + 2;
    Prose sentence = Prose.of(names.headline(finding));
    if (alike.size() > 1 && phases.isEmpty()) {
      sentence.add(Style.FAINT, " " + phrases.count("finding.more", alike.size() - 1));
    }
    screen.print(inner, inner, sentence);
    for (ReadingVerdict reading : finding.readings()) {
      screen.print(inner, inner, Prose.of(Style.OPEN, names.reading(reading)));
    }
    if (detail.isFull()) {
      alike.stream()
          .flatMap(f -> names.assumptions(f).stream())
          .distinct()
          .forEach(a -> screen.print(inner, inner + 2, Prose.of(Style.FAINT, a)));
    }
    if (detail == Detail.VERBOSE) {
      evidence(inner, finding);
    }
  }

  private String about(Finding finding, List<String> phases, Optional<String> owner) {
    StringBuilder about = new StringBuilder(finding.rule());
    phases.forEach(p -> about.append(", ").append(p));
    String subject = names.explainer().subject(finding, names.assessed().partnership());
    owner
        .flatMap(o -> names.below(o, subject))
        .or(() -> finding.part().map(p -> subject))
        .ifPresent(s -> about.append(", ").append(s));
    if (finding.citation().read() != Reading.IN_SOURCE) {
      about.append(", ").append(names.explainer().reading(finding.citation().read()));
    }
    names.changed(finding.rule()).ifPresent(c -> about.append(", ").append(c));
    return about.toString();
  }

  private void evidence(int indent, Finding finding) {
    screen.print(
        indent, indent + 2, Prose.of(Style.FAINT, names.explainer().citation(finding.citation())));
    finding
        .basis()
        .map(names.explainer()::basis)
        .ifPresent(
            b ->
                screen.print(
                    indent, indent + 2, Prose.of(phrases.get("finding.basis", "basis", b))));
    for (Explained line : names.explainer().why(finding, names.assessed().partnership())) {
      int deeper = indent + 2 + Math.min(line.depth(), 8) * 2;
      String truth = names.explainer().truth(line.truth());
      screen.print(
          deeper, Prose.of(Style.FAINT, "[" + truth + "]"), deeper + 2, Prose.of(line.text()));
      line.facts().forEach(f -> fact(deeper + 2, f));
    }
    finding
        .missing()
        .forEach(
            m -> {
              String sentence = names.explainer().missing(m, names.assessed().partnership());
              Prose prose = Prose.of(Style.OPEN, sentence).add(Style.FAINT, " " + m.at());
              screen.print(indent + 2, indent + 4, prose);
            });
  }

  private void fact(int indent, UsedFact fact) {
    Prose prose = Prose.of(names.explainer().fact(fact, names.assessed().partnership()));
    prose.add(Style.FAINT, " " + fact.at());
    screen.print(indent, Prose.of("·"), indent + 2, prose);
    for (String pointer : fact.sources()) {
      String source = source(pointer);
      String line = phrases.get("finding.source", "source", source);
      screen.print(indent + 2, indent + 4, Prose.of(Style.FAINT, line));
    }
  }

  /** Returns where a source can be read, else its title, else the pointer. */
  private String source(String pointer) {
    return names
        .explainer()
        .source(pointer, names.assessed().partnership())
        .flatMap(s -> s.url().or(() -> s.title().map(names::in)))
        .orElse(pointer);
  }
}
