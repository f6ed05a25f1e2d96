package io.github.ogpsdk.rules.words;

import io.github.ogpsdk.model.rule.Condition;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.rule.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a rule requires as a list: one condition a line, and above conditions what joins them. */
final class ConditionOutline {
  private final Words words;
  private final ConditionText asked;
  private final Labels labels;
  private final Rule rule;
  private final List<ConditionLine> lines = new ArrayList<>();

  private ConditionOutline(Words words, ConditionText asked, Labels labels, Rule rule) {
    this.words = words;
    this.asked = asked;
    this.labels = labels;
    this.rule = rule;
  }

  static List<ConditionLine> of(
      Condition condition, Rule rule, Words words, ConditionText asked, Labels labels) {
    ConditionOutline list = new ConditionOutline(words, asked, labels, rule);
    list.add(0, condition);
    return list.lines;
  }

  private void add(int depth, Condition condition) {
    if (condition instanceof Condition.AllOf all && !isOne(all)) {
      joined(depth, Phrase.IF_ALL_OF, ConditionMerger.of(together(all.conditions())));
    } else if (condition instanceof Condition.AnyOf any) {
      joined(depth, Phrase.IF_ANY_OF, any.conditions());
    } else if (condition instanceof Condition.Not not) {
      denied(depth, not.condition());
    } else if (condition instanceof Condition.Each each) {
      each(depth, each);
    } else if (condition instanceof Condition.Compare compare
        && compare.left() instanceof Term.Count count
        && count.where().filter(w -> !isLeaf(w)).isPresent()) {
      Term plain = new Term.Count(count.over(), count.on(), count.as(), Optional.empty());
      line(
          depth,
          asked.condition(
              new Condition.Compare(plain, compare.comparison(), compare.right()), rule));
      only(depth + 1, count.where().get());
    } else if (condition instanceof Condition.Some some) {
      String collection = labels.collection(some.over());
      line(depth, words.say(Phrase.IF_SOME_OF, collection));
      add(depth + 1, some.satisfies());
    } else {
      line(depth, asked.condition(condition, rule));
    }
  }

  /** Conditions of which all are asked, with what others ask in their midst on one level. */
  private static List<Condition> together(List<Condition> conditions) {
    List<Condition> flat = new ArrayList<>();
    for (Condition condition : conditions) {
      if (condition instanceof Condition.AllOf all && !isOne(all)) {
        flat.addAll(together(all.conditions()));
      } else {
        flat.add(condition);
      }
    }
    return flat;
  }

  /** Whether conditions are one sentence: rules that are to be met, in a row. */
  private static boolean isOne(Condition.AllOf all) {
    return all.conditions().isEmpty() || !ConditionMerger.rules(all.conditions()).isEmpty();
  }

  private void joined(int depth, Phrase phrase, List<Condition> conditions) {
    if (conditions.size() == 1) {
      add(depth, conditions.get(0));
      return;
    }
    line(depth, words.say(phrase));
    conditions.forEach(c -> add(depth + 1, c));
  }

  private void denied(int depth, Condition condition) {
    if (condition instanceof Condition.AnyOf any && any.conditions().size() > 1) {
      joined(depth, Phrase.IF_NONE_OF, any.conditions());
    } else if (condition instanceof Condition.AllOf all
        && ConditionMerger.of(all.conditions()).size() > 1) {
      joined(depth, Phrase.IF_NOT_ALL_OF, ConditionMerger.of(all.conditions()));
    } else {
      line(depth, words.say(Phrase.IF_NOT_THIS));
      add(depth + 1, condition);
    }
  }

  private void each(int depth, Condition.Each each) {
    String all = labels.collection(each.over());
    Optional<Condition> below = each.where().filter(w -> !isLeaf(w));
    String counted =
        each.where()
            .filter(ConditionOutline::isLeaf)
            .map(w -> words.say(Phrase.IF_WHERE, all, asked.condition(w, rule)))
            .orElse(all);
    Optional<Condition> ofOne = Neighbors.eitherOf(each);
    Phrase phrase =
        ofOne.isPresent()
            ? Phrase.IF_EACH_OF_NEIGHBORS
            : each.consecutive() ? Phrase.IF_EACH_OF_CONSECUTIVE : Phrase.IF_EACH_OF;
    line(depth, words.say(phrase, counted));
    below.ifPresent(w -> only(depth + 1, w));
    add(depth + 1, ofOne.orElse(each.satisfies()));
  }

  /** Which items count, where that takes more than one condition. */
  private void only(int depth, Condition where) {
    line(depth, words.say(Phrase.IF_ONLY_THOSE));
    List<Condition> parts =
        where instanceof Condition.AllOf all && !isOne(all)
            ? ConditionMerger.of(all.conditions())
            : List.of(where);
    parts.forEach(p -> add(depth + 1, p));
  }

  private static boolean isLeaf(Condition condition) {
    return condition instanceof Condition.Is
        || condition instanceof Condition.Holds
        || condition instanceof Condition.Passes
        || (condition instanceof Condition.Compare compare
            && !(compare.left() instanceof Term.Count));
  }

  private void line(int depth, String text) {
    lines.add(new ConditionLine(depth, text));
  }
}
