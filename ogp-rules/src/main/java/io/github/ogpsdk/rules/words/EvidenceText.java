package io.github.ogpsdk.rules.words;

import io.github.ogpsdk.model.assessment.Evidence;
import io.github.ogpsdk.model.assessment.MeasuredValue;
import io.github.ogpsdk.model.assessment.More;
import io.github.ogpsdk.model.assessment.TruthValue;
import io.github.ogpsdk.model.rule.ValueType;
import io.github.ogpsdk.rules.eval.Measure;
import io.github.ogpsdk.rules.vocabulary.Measures;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The nodes of an evidence tree as clauses: what the facts give, and what is asked for. */
final class EvidenceText {
  /** The operator of a value that is not compared: one side of a difference. */
  private static final String MEASURED = "measured";

  /** Comparisons that ask for none where they ask for 0. */
  private static final Set<String> NONE_ASKED = Set.of("at-most", "equal-to");

  private final Words words;
  private final BoundsFormat ranges;
  private final Labels labels;
  private final MeasureText measures;
  private final LimitText limits;

  EvidenceText(Words words, ValueFormat amounts, BoundsFormat ranges, Labels labels) {
    this.words = words;
    this.ranges = ranges;
    this.labels = labels;
    this.measures = new MeasureText(words, amounts, ranges, labels);
    this.limits = new LimitText(words, ranges);
  }

  /** What a node that is open tells nevertheless. */
  enum Knowledge {
    /** Only that a list may have more. */
    LIST,
    /** Nothing. */
    NOTHING,
    /** Bounds of a value. */
    SOMETHING
  }

  /** Returns what a node tells. */
  Knowledge knowledge(Evidence node) {
    return switch (node.op()) {
      case "all", "any", "not", "element", "rule", "each", "some" -> Knowledge.LIST;
      default ->
          node.value().flatMap(ranges::value).isPresent() ? Knowledge.SOMETHING : Knowledge.NOTHING;
    };
  }

  /** Returns the collection that a quantifier or count runs over, as a plural noun. */
  String collection(Evidence node) {
    return labels.collection(node.over().orElse(""));
  }

  /** Returns what a node came to, as a clause without a capital or period. */
  String clause(Evidence node, boolean denied) {
    return switch (node.op()) {
      case "all", "any", "not", "element", "rule" -> words.say(Phrase.NOTHING);
      case "each", "some" -> list(node);
      case "holds" -> flag(node, denied);
      case "passes" -> passing(node, denied);
      case "none" -> words.say(Phrase.NOTHING);
      default -> compared(node, denied);
    };
  }

  private String list(Evidence node) {
    String collection = collection(node);
    if (node.truth() == TruthValue.UNKNOWN) {
      return words.say(Phrase.LIST_MORE, collection);
    }
    if (node.truth() == TruthValue.TRUE) {
      return words.say(Phrase.NOTHING);
    }
    return words.say(Phrase.LIST_NONE, collection);
  }

  static String count(Evidence node) {
    return Integer.toString(node.children().size() + node.more().map(More::elements).orElse(0));
  }

  private String flag(Evidence node, boolean denied) {
    String measure = node.measure().orElse("");
    String label = labels.measure(measure, node.args());
    String said =
        switch (node.truth()) {
          case TRUE -> label;
          case FALSE ->
              measures
                  .own(measure + ".false", node.args())
                  .orElseGet(() -> words.say(Phrase.FLAG_FALSE, label));
          case UNKNOWN ->
              measures
                  .own(measure + ".unknown", node.args())
                  .orElseGet(() -> words.say(Phrase.FLAG_UNKNOWN, label));
          case NONE -> words.say(Phrase.NOTHING);
        };
    return denied ? contrary(node.truth(), said) : said;
  }

  private String passing(Evidence node, boolean denied) {
    Phrase phrase =
        switch (node.truth()) {
          case TRUE -> Phrase.PASSES_TRUE;
          case FALSE -> Phrase.PASSES_FALSE;
          case UNKNOWN -> Phrase.PASSES_UNKNOWN;
          case NONE -> Phrase.PASSES_NONE;
        };
    String said = words.say(phrase, node.threshold().orElse(""));
    return denied ? contrary(node.truth(), said) : said;
  }

  private String contrary(TruthValue truth, String said) {
    return switch (truth) {
      case TRUE, UNKNOWN -> words.say(Phrase.ASKED_NOT, said);
      case FALSE -> words.say(Phrase.ASKED_SO, said);
      case NONE -> said;
    };
  }

  private String compared(Evidence node, boolean denied) {
    String value = measured(node);
    if (isNone(node) && !denied) {
      return words.say(Phrase.ASKED_SO, value);
    }
    return node.threshold()
        .map(t -> words.say(Phrase.ASKED, value, asked(node, t, denied)))
        .orElse(value);
  }

  /** Whether there is none of what there should be none: the limit would only repeat it. */
  private static boolean isNone(Evidence node) {
    return node.truth() == TruthValue.TRUE
        && NONE_ASKED.contains(node.op())
        && node.threshold().equals(Optional.of("0"))
        && node.against().isEmpty();
  }

  private String asked(Evidence node, String threshold, boolean denied) {
    ValueType type = type(node);
    if (node.against().isEmpty()) {
      return limits.clause(
          node.measure().orElse(""), comparison(node.op(), denied), type, threshold);
    }
    String measure = node.against().get();
    ValueType other = Measures.STANDARD.measure(measure).map(Measure::type).orElse(type);
    return measures.clause(
        measure, node.againstArgs(), Optional.of(ranges.measured(other, threshold)));
  }

  private static String comparison(String op, boolean denied) {
    String comparison = op.startsWith("each-") ? op.substring("each-".length()) : op;
    return denied ? contrary(comparison) : comparison;
  }

  private static ValueType type(Evidence node) {
    return node.value()
        .map(MeasuredValue::type)
        .orElse(node.op().equals("is") ? ValueType.CODE : ValueType.NUMBER);
  }

  private String measured(Evidence node) {
    if (node.measure().isEmpty()) {
      return counted(node);
    }
    List<Evidence> sides = node.children();
    return sides.size() == 2 && sides.stream().allMatch(c -> c.op().equals(MEASURED))
        ? words.say(Phrase.VALUE_SIDES, measured(sides.get(0)), measured(sides.get(1)))
        : told(node);
  }

  /** Returns the clause that a measure has for what came out, else that for its value. */
  private String told(Evidence node) {
    String measure = node.measure().orElse("");
    return node.value()
        .filter(v -> v.worst().isPresent() && node.truth() == TruthValue.FALSE)
        .flatMap(v -> measures.failing(measure, node.args(), v))
        .orElseGet(() -> measures.clause(measure, node.args(), node.value()));
  }

  private String counted(Evidence node) {
    String collection = collection(node);
    boolean filtered = node.children().stream().anyMatch(c -> !c.children().isEmpty());
    Optional<String> value = node.value().flatMap(ranges::value);
    if (value.isEmpty()) {
      return words.say(Phrase.COUNT_UNKNOWN, collection);
    }
    if (value.get().equals("0")) {
      return words.say(filtered ? Phrase.COUNT_FILTERED_NONE : Phrase.COUNT_NONE, collection);
    }
    return words.say(filtered ? Phrase.COUNT_FILTERED : Phrase.COUNT, collection, value.get());
  }

  /** Returns what several comparisons came to, one after the other. */
  String together(List<Evidence> nodes) {
    String all = "";
    for (int i = 0; i < nodes.size(); i++) {
      Evidence node = nodes.get(i);
      String clause = compared(node, false);
      if (i + 1 < nodes.size() && isSame(node, nodes.get(i + 1))) {
        clause =
            words.say(
                Phrase.ASKED,
                measured(node),
                words.say(Phrase.BOTH, asked(node), asked(nodes.get(i + 1))));
        i++;
      }
      all = all.isEmpty() ? clause : words.say(Phrase.AND_ALSO, all, clause);
    }
    return all;
  }

  private static boolean isSame(Evidence a, Evidence b) {
    return a.measure().equals(b.measure())
        && a.args().equals(b.args())
        && a.value().equals(b.value())
        && a.threshold().isPresent()
        && b.threshold().isPresent();
  }

  private String asked(Evidence node) {
    return asked(node, node.threshold().orElse(""), false);
  }

  /** Returns what a comparison asks for, such as "at least 2". */
  String asked(String op, ValueType type, String threshold, boolean denied) {
    String comparison = op.startsWith("each-") ? op.substring("each-".length()) : op;
    String asked = denied ? contrary(comparison) : comparison.equals("is") ? "one-of" : comparison;
    boolean day = type == ValueType.DATE && ValueFormat.isDay(threshold);
    String form = day ? ".date" : form(type, asked);
    return words.say(phrase(asked + form), ranges.threshold(type, threshold));
  }

  /** Returns what a comparison with another measure asks for. */
  String askedOf(String op, ValueType type, String other) {
    return askedFor(op, type, words.say(Phrase.QUOTED, other));
  }

  /** Returns what a comparison with a value that is in words already asks for. */
  String askedFor(String op, ValueType type, String value) {
    return words.say(phrase(op + form(type, op)), value);
  }

  private static String form(ValueType type, String asked) {
    boolean each = type == ValueType.SPANS && asked.equals("at-most");
    return type == ValueType.DATE ? ".time" : each ? ".each" : "";
  }

  private static Phrase phrase(String key) {
    return Phrase.ofKey(key)
        .orElseThrow(() -> new IllegalArgumentException("no words for operator " + key));
  }

  private static String contrary(String comparison) {
    return switch (comparison) {
      case "at-least" -> "less-than";
      case "at-most" -> "more-than";
      case "more-than" -> "at-most";
      case "less-than" -> "at-least";
      case "is" -> "none-of";
      default -> "other-than";
    };
  }
}
