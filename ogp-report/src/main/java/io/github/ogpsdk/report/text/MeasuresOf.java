package io.github.ogpsdk.report.text;

import io.github.ogpsdk.model.rule.Condition;
import io.github.ogpsdk.model.rule.Term;
import java.util.stream.Stream;

/** The measures that a rule uses, with the arguments that it gives them. */
final class MeasuresOf {
  private MeasuresOf() {}

  static Stream<Term.Call> condition(Condition condition) {
    if (condition instanceof Condition.AllOf all) {
      return all.conditions().stream().flatMap(MeasuresOf::condition);
    }
    if (condition instanceof Condition.AnyOf any) {
      return any.conditions().stream().flatMap(MeasuresOf::condition);
    }
    if (condition instanceof Condition.Not not) {
      return condition(not.condition());
    }
    if (condition instanceof Condition.Each each) {
      return Stream.concat(
          each.where().stream().flatMap(MeasuresOf::condition), condition(each.satisfies()));
    }
    if (condition instanceof Condition.Some some) {
      return condition(some.satisfies());
    }
    if (condition instanceof Condition.Compare compare) {
      return Stream.concat(term(compare.left()), term(compare.right()));
    }
    if (condition instanceof Condition.Is is) {
      return term(is.code());
    }
    return condition instanceof Condition.Holds holds ? term(holds.flag()) : Stream.empty();
  }

  static Stream<Term.Call> term(Term term) {
    if (term instanceof Term.Call call) {
      return Stream.concat(
          Stream.of(call), call.args().values().stream().flatMap(MeasuresOf::term));
    }
    return term instanceof Term.Count count
        ? count.where().stream().flatMap(MeasuresOf::condition)
        : Stream.empty();
  }
}
