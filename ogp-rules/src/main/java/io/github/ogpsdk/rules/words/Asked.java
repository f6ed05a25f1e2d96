package io.github.ogpsdk.rules.words;

import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.rule.Condition;
import io.github.ogpsdk.model.rule.DatedValue;
import io.github.ogpsdk.model.rule.Measure;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.rule.RuleParameter;
import io.github.ogpsdk.model.rule.Term;
import io.github.ogpsdk.model.rule.ValueType;
import io.github.ogpsdk.model.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a rule requires, in words. */
final class Asked {
  private final Words words;
  private final Amounts amounts;
  private final Labels labels;
  private final Clauses clauses;

  Asked(Words words, Amounts amounts, Labels labels, Clauses clauses) {
    this.words = words;
    this.amounts = amounts;
    this.labels = labels;
    this.clauses = clauses;
  }

  String condition(Condition condition, Rule rule) {
    if (condition instanceof Condition.AllOf all) {
      return amounts.and(parts(all.conditions(), rule));
    }
    if (condition instanceof Condition.AnyOf any) {
      return amounts.or(parts(any.conditions(), rule));
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
              ? words.say(
                  Phrase.ofKey(compare.comparison().code()).orElseThrow(),
                  term(compare.right(), rule))
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

  private List<String> parts(List<Condition> conditions, Rule rule) {
    List<String> parts = new ArrayList<>();
    for (Condition part : conditions) {
      String said = condition(part, rule);
      boolean nested =
          part instanceof Condition.AllOf
              || part instanceof Condition.AnyOf
              || part instanceof Condition.Each
              || part instanceof Condition.Some;
      parts.add(nested ? "(" + said + ")" : said);
    }
    return parts;
  }

  private String each(Condition.Each each, Rule rule) {
    String collection = labels.collection(each.over());
    String satisfies = condition(each.satisfies(), rule);
    if (each.where().isEmpty()) {
      Phrase phrase = each.consecutive() ? Phrase.IF_EACH_CONSECUTIVE : Phrase.IF_EACH;
      return words.say(phrase, collection, satisfies);
    }
    Phrase phrase = each.consecutive() ? Phrase.IF_EACH_CONSECUTIVE_WHERE : Phrase.IF_EACH_WHERE;
    return words.say(phrase, collection, condition(each.where().get(), rule), satisfies);
  }

  private String fixed(Condition.Compare compare, ValueType type, Rule rule) {
    if (compare.right() instanceof Term.Constant c) {
      return clauses.asked(compare.comparison().code(), type, c.value(), false);
    }
    return words.say(
        Phrase.ofKey(compare.comparison().code()).orElseThrow(),
        value(compare.right(), type, rule));
  }

  private static ValueType type(Term term) {
    return term instanceof Term.Call call
        ? Vocabulary.measure(call.measure()).map(Measure::type).orElse(ValueType.NUMBER)
        : ValueType.NUMBER;
  }

  private String term(Term term, Rule rule) {
    if (term instanceof Term.Call call) {
      Map<String, String> arguments = new LinkedHashMap<>();
      call.args().forEach((name, value) -> arguments.put(name, plain(value, rule)));
      return labels.measure(call.measure(), arguments);
    }
    if (term instanceof Term.Count count) {
      String collection = labels.collection(count.over());
      return count
          .where()
          .map(w -> words.say(Phrase.IF_COUNT_WHERE, collection, condition(w, rule)))
          .orElseGet(() -> words.say(Phrase.IF_COUNT, collection));
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
    return amounts.threshold(type, plain(term, rule));
  }

  private String parameter(RuleParameter parameter, ValueType type) {
    List<String> values = new ArrayList<>();
    for (DatedValue dated : parameter.history()) {
      String value = amounts.threshold(type, dated.value());
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
        parameter.readings().stream().map(r -> amounts.threshold(type, r)).toList();
    return words.say(Phrase.PARAMETER_READINGS, history, amounts.or(readings));
  }
}
