package io.github.ogpsdk.rules.words;

import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.rule.Condition;
import io.github.ogpsdk.model.rule.DatedValue;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.rule.RuleParameter;
import io.github.ogpsdk.model.rule.Term;
import io.github.ogpsdk.model.rule.ValueType;
import io.github.ogpsdk.rules.eval.Measure;
import io.github.ogpsdk.rules.vocabulary.Measures;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a rule requires, in words. */
final class ConditionText {
  private final Words words;
  private final ValueFormat amounts;
  private final BoundsFormat ranges;
  private final Labels labels;
  private final EvidenceText clauses;

  ConditionText(
      Words words, ValueFormat amounts, BoundsFormat ranges, Labels labels, EvidenceText clauses) {
    this.words = words;
    this.amounts = amounts;
    this.ranges = ranges;
    this.labels = labels;
    this.clauses = clauses;
  }

  String condition(Condition condition, Rule rule) {
    if (condition instanceof Condition.AllOf all) {
      return join(all.conditions(), Phrase.IF_BOTH, rule);
    }
    if (condition instanceof Condition.AnyOf any) {
      return join(any.conditions(), Phrase.IF_EITHER, rule);
    }
    if (condition instanceof Condition.Not not) {
      return words.say(Phrase.IF_NOT, condition(not.condition(), rule));
    }
    if (condition instanceof Condition.Each each) {
      return each(each, rule);
    }
    if (condition instanceof Condition.Some some) {
      return words.say(
          Phrase.IF_SOME, labels.collection(some.over()), condition(some.satisfies(), rule));
    }
    if (condition instanceof Condition.Compare compare) {
      ValueType type = type(compare.left());
      String asked =
          compare.right() instanceof Term.Call || compare.right() instanceof Term.Count
              ? clauses.askedOf(compare.comparison().code(), type, term(compare.right(), rule))
              : fixed(compare, type, rule);
      return words.say(Phrase.IF_COMPARE, term(compare.left(), rule), asked);
    }
    if (condition instanceof Condition.Is is) {
      List<String> codes = is.values().stream().map(v -> value(v, ValueType.CODE, rule)).toList();
      return words.say(Phrase.IF_COMPARE, term(is.code(), rule), amounts.or(codes));
    }
    if (condition instanceof Condition.Holds holds) {
      return term(holds.flag(), rule);
    }
    return words.say(Phrase.IF_PASSES, ((Condition.Passes) condition).rule());
  }

  private String join(List<Condition> all, Phrase last, Rule rule) {
    if (all.isEmpty()) {
      return words.say(Phrase.NOTHING);
    }
    List<Condition> conditions = last == Phrase.IF_BOTH ? ConditionMerger.of(all) : all;
    List<String> passed = ConditionMerger.rules(conditions);
    if (last == Phrase.IF_BOTH && passed.size() > 1) {
      return words.say(Phrase.IF_PASSES_ALL, amounts.and(passed));
    }
    String joined = part(conditions.get(0), conditions.size() > 1, rule);
    for (int i = 1; i < conditions.size(); i++) {
      Phrase phrase = i == conditions.size() - 1 ? last : Phrase.IF_NEXT;
      joined = words.say(phrase, joined, part(conditions.get(i), true, rule));
    }
    return joined;
  }

  /** Conditions that are made of others stand in brackets beside their neighbors. */
  private String part(Condition condition, boolean hasNeighbors, Rule rule) {
    boolean leaf =
        condition instanceof Condition.Compare
            || condition instanceof Condition.Is
            || condition instanceof Condition.Holds
            || condition instanceof Condition.Passes
            || ConditionMerger.rules(List.of(condition)).size() > 1
            || condition instanceof Condition.Not;
    String said = condition(condition, rule);
    return leaf || !hasNeighbors ? said : words.say(Phrase.IF_NESTED, said);
  }

  private String each(Condition.Each each, Rule rule) {
    String all = labels.collection(each.over());
    String counted =
        each.where().map(w -> words.say(Phrase.IF_WHERE, all, condition(w, rule))).orElse(all);
    Optional<Condition> ofOne = Neighbors.eitherOf(each);
    if (ofOne.isPresent()) {
      return words.say(Phrase.IF_EACH_NEIGHBORS, counted, condition(ofOne.get(), rule));
    }
    return words.say(
        each.consecutive() ? Phrase.IF_EACH_CONSECUTIVE : Phrase.IF_EACH,
        counted,
        condition(each.satisfies(), rule));
  }

  private String fixed(Condition.Compare compare, ValueType type, Rule rule) {
    if (compare.right() instanceof Term.Constant c) {
      return clauses.asked(compare.comparison().code(), type, c.value(), false);
    }
    String value = value(compare.right(), type, rule);
    return clauses.askedFor(compare.comparison().code(), type, value);
  }

  private static ValueType type(Term term) {
    return term instanceof Term.Call call
        ? Measures.STANDARD.measure(call.measure()).map(Measure::type).orElse(ValueType.NUMBER)
        : ValueType.NUMBER;
  }

  /** Returns a term, with the arguments that a rule gives it. */
  String term(Term term, Rule rule) {
    if (term instanceof Term.Call call) {
      Map<String, String> arguments = new LinkedHashMap<>();
      call.args().forEach((name, value) -> arguments.put(name, plain(value, rule)));
      return labels.measure(call.measure(), arguments);
    }
    if (term instanceof Term.Count count) {
      String collection = labels.collection(count.over());
      String counted =
          count
              .where()
              .map(w -> words.say(Phrase.IF_WHERE, collection, condition(w, rule)))
              .orElse(collection);
      return words.say(Phrase.IF_COUNT, counted);
    }
    return value(term, ValueType.CODE, rule);
  }

  /** Returns the value of a constant, or the latest of a parameter, as on the wire. */
  private static String plain(Term term, Rule rule) {
    if (term instanceof Term.Constant c) {
      return c.value();
    }
    if (term instanceof Term.Parameter p) {
      RuleParameter parameter = rule.parameters().get(p.name());
      return parameter == null
          ? p.name()
          : parameter.history().get(parameter.history().size() - 1).value();
    }
    return "";
  }

  private String value(Term term, ValueType type, Rule rule) {
    if (term instanceof Term.Parameter p && rule.parameters().containsKey(p.name())) {
      return parameter(rule.parameters().get(p.name()), type);
    }
    return ranges.threshold(type, plain(term, rule));
  }

  private String parameter(RuleParameter parameter, ValueType type) {
    List<String> values = new ArrayList<>();
    for (DatedValue dated : parameter.history()) {
      String value = ranges.threshold(type, dated.value());
      values.add(
          dated
              .from()
              .map(PartialDate::toString)
              .map(d -> words.say(Phrase.PARAMETER_FROM, value, amounts.since(d)))
              .orElse(value));
    }
    String history = String.join(", ", values);
    if (parameter.readings().isEmpty()) {
      return history;
    }
    List<String> readings =
        parameter.readings().stream().map(r -> ranges.threshold(type, r)).toList();
    return words.say(Phrase.PARAMETER_READINGS, history, amounts.or(readings));
  }
}
