package io.github.ogpsdk.rules.words;

import io.github.ogpsdk.model.assessment.Evidence;
import io.github.ogpsdk.model.assessment.MeasuredValue;
import io.github.ogpsdk.model.assessment.More;
import io.github.ogpsdk.model.assessment.TruthValue;
import io.github.ogpsdk.model.rule.ValueType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The nodes of an evidence tree as clauses: what the facts give, and what is asked for. */
final class EvidenceText {
  /** The operator of a value that is not compared: one side of a difference. */
  private static final String MEASURED = "measured";

  private final Words words;
  private final ValueFormat amounts;
  private final BoundsFormat ranges;
  private final Labels labels;

  EvidenceText(Words words, ValueFormat amounts, BoundsFormat ranges, Labels labels) {
    this.words = words;
    this.amounts = amounts;
    this.ranges = ranges;
    this.labels = labels;
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
          case TRUE -> own(measure + ".true", node).orElse(label);
          case FALSE ->
              own(measure + ".false", node).orElseGet(() -> words.say(Phrase.FLAG_FALSE, label));
          case UNKNOWN ->
              own(measure + ".unknown", node)
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
    return node.threshold()
        .map(t -> words.say(Phrase.ASKED, value, asked(node, t, denied)))
        .orElse(value);
  }

  private String asked(Evidence node, String threshold, boolean denied) {
    ValueType type = type(node);
    if (node.against().isEmpty()) {
      return asked(node.op(), type, threshold, denied);
    }
    String label =
        words.say(Phrase.QUOTED, labels.measure(node.against().get(), node.againstArgs()));
    boolean known = !threshold.matches("[?](/[?])?");
    String other =
        known
            ? words.say(Phrase.AGAINST, label, ranges.threshold(type, threshold))
            : words.say(Phrase.AGAINST_UNKNOWN, label);
    String op = node.op().startsWith("each-") ? node.op().substring("each-".length()) : node.op();
    return askedFor(denied ? contrary(op) : op, type, other);
  }

  private static ValueType type(Evidence node) {
    return node.value()
        .map(MeasuredValue::type)
        .orElse(node.op().equals("is") ? ValueType.CODE : ValueType.NUMBER);
  }

  private String measured(Evidence node) {
    String measure = node.measure().orElse("");
    String label = label(node);
    Optional<String> value = node.value().flatMap(ranges::value);
    if (value.isEmpty()) {
      return words.say(Phrase.VALUE_UNKNOWN, label);
    }
    Optional<String> own =
        own(measure + "." + node.truth().code(), node).or(() -> own(measure, node));
    if (own.isPresent()) {
      return own.get();
    }
    if (node.children().size() == 2
        && node.children().stream().allMatch(c -> c.op().equals(MEASURED))) {
      return sides(node.children().get(0), node.children().get(1), value.get(), label);
    }
    Optional<MeasuredValue.Gap> worst = node.value().flatMap(MeasuredValue::worst);
    return worst
        .map(
            w ->
                words.say(
                    Phrase.VALUE_LONGEST, amounts.date(w.from()), amounts.date(w.to()), label))
        .orElseGet(() -> words.say(Phrase.VALUE, value.get(), label));
  }

  /** Says what was compared, and what it came to. */
  private String sides(Evidence a, Evidence b, String value, String label) {
    return words.say(
        Phrase.VALUE_SIDES,
        a.value().flatMap(ranges::value).orElse("?"),
        label(a),
        b.value().flatMap(ranges::value).orElse("?"),
        label(b),
        value,
        label);
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

  /** Returns what a node measures: its measure, or the collection that it counts. */
  private String label(Evidence node) {
    if (node.measure().isPresent()) {
      return labels.measure(node.measure().get(), node.args());
    }
    String collection = collection(node);
    boolean filtered = node.children().stream().anyMatch(c -> !c.children().isEmpty());
    return filtered ? words.say(Phrase.COUNT_FILTERED, collection) : collection;
  }

  /** Returns the sentence that a measure has of its own. */
  private Optional<String> own(String key, Evidence node) {
    Map<String, String> values = new HashMap<>();
    node.value().flatMap(ranges::value).ifPresent(v -> values.put("value", v));
    node.value()
        .flatMap(MeasuredValue::worst)
        .ifPresent(
            w -> {
              values.put("from", amounts.date(w.from()));
              values.put("to", amounts.date(w.to()));
            });
    return words
        .bundle(Topic.MEASURES)
        .find(key)
        .flatMap(
            sentence -> {
              Map<String, String> arguments = labels.arguments(sentence, node.args());
              arguments.putAll(values);
              return arguments.keySet().containsAll(Template.places(sentence))
                  ? Optional.of(words.fill(sentence, arguments))
                  : Optional.empty();
            });
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
