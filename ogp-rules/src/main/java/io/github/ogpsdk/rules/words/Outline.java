package io.github.ogpsdk.rules.words;

import io.github.ogpsdk.model.assessment.Evidence;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.More;
import io.github.ogpsdk.model.assessment.TruthValue;
import io.github.ogpsdk.model.partnership.Partnership;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An evidence tree as an indented outline. */
final class Outline {
  private final Words words;
  private final Places places;
  private final EvidenceText clauses;
  private final Labels labels;

  Outline(Words words, Places places, EvidenceText clauses, Labels labels) {
    this.words = words;
    this.places = places;
    this.clauses = clauses;
    this.labels = labels;
  }

  List<Explained> of(Finding finding, @Nullable Partnership document) {
    List<Explained> lines = new ArrayList<>();
    if (!finding.evidence().op().equals("none")) {
      add(finding.evidence(), 0, document, lines);
    }
    return lines;
  }

  private void add(
      Evidence node, int depth, @Nullable Partnership document, List<Explained> lines) {
    lines.add(new Explained(depth, node.truth(), text(node, document), node.facts()));
    node.children().forEach(child -> add(child, depth + 1, document, lines));
    node.more().ifPresent(more -> add(more, depth + 1, node.truth(), lines));
  }

  /** Says how many elements and facts are not told. */
  private void add(More more, int depth, TruthValue truth, List<Explained> lines) {
    if (more.elements() > 0) {
      lines.add(line(depth, truth, Phrase.OUTLINE_MORE_ELEMENTS, more.elements()));
    }
    if (more.facts() + more.missing() > 0) {
      lines.add(line(depth, truth, Phrase.OUTLINE_MORE_FACTS, more.facts() + more.missing()));
    }
  }

  private Explained line(int depth, TruthValue truth, Phrase phrase, int count) {
    return new Explained(depth, truth, words.say(phrase, Integer.toString(count)), List.of());
  }

  private String text(Evidence node, @Nullable Partnership document) {
    return switch (node.op()) {
      case "all" -> head(Phrase.OUTLINE_ALL);
      case "any" -> head(Phrase.OUTLINE_ANY);
      case "not" -> head(Phrase.OUTLINE_NOT);
      case "rule" -> head(Phrase.OUTLINE_RULE);
      case "each" -> node.children().isEmpty() ? sentence(node) : list(Phrase.OUTLINE_EACH, node);
      case "some" -> node.children().isEmpty() ? sentence(node) : list(Phrase.OUTLINE_SOME, node);
      case "element" -> Words.capital(places.place(node.at().orElse(""), node.part(), document));
      default -> sentence(node);
    };
  }

  private String head(Phrase phrase) {
    return words.say(phrase);
  }

  private String list(Phrase phrase, Evidence node) {
    return words.say(phrase, labels.collection(node.over().orElse("")), EvidenceText.count(node));
  }

  private String sentence(Evidence node) {
    return words.say(Phrase.SENTENCE, Words.capital(clauses.clause(node, false)));
  }
}
