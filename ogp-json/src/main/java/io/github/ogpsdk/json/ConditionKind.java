package io.github.ogpsdk.json;

import io.github.ogpsdk.model.rule.Condition;
import io.github.ogpsdk.model.rule.Term;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A condition, such as {@code {measure: gaps, atMost: {param: maxGap}}}. */
record ConditionKind() implements Kind {
  static final List<String> OPERATORS =
      List.of("all", "any", "not", "each", "some", "measure", "count", "passes");
  private static final List<String> MEASURED =
      Comparisons.and(Comparisons.NAMES_AND_IS, "measure", "on", "args");
  private static final List<String> COUNTED =
      Comparisons.and(Comparisons.NAMES, "count", "on", "as", "where");
  private static final List<String> EACH =
      List.of("each", "on", "as", "consecutive", "where", "satisfies");
  private static final List<String> SOME = List.of("some", "on", "as", "where", "satisfies");

  @Override
  public String expected() {
    return "a condition: an object with one of " + String.join(", ", OPERATORS);
  }

  @Override
  public @Nullable Object read(Tree tree, Binding binding) {
    if (!(tree instanceof Tree.Members members)) {
      binding.wrongType(tree, expected());
      return null;
    }
    Fields fields = new Fields(members, binding);
    List<String> operators = fields.among(OPERATORS);
    if (operators.size() != 1) {
      return refuse(operators, members, binding);
    }
    return switch (operators.get(0)) {
      case "all" -> all(fields);
      case "any" -> any(fields);
      case "not" -> not(fields);
      case "each" -> each(fields);
      case "some" -> some(fields);
      case "measure" -> measured(fields, binding);
      case "count" -> counted(fields, binding);
      default -> passes(fields);
    };
  }

  private @Nullable Object refuse(List<String> operators, Tree.Members members, Binding binding) {
    String message =
        operators.isEmpty()
            ? "this is no condition"
            : "a condition has one of " + String.join(" and ", operators) + ", not both";
    String meant = null;
    for (String name : members.names()) {
      meant = meant == null && operators.isEmpty() ? binding.suggest(name, OPERATORS) : meant;
    }
    binding.report(ProblemCode.BAD_VALUE, message, expected(), meant);
    return null;
  }

  private @Nullable Condition all(Fields fields) {
    List<Condition> conditions = conditions("all", fields);
    return conditions == null ? null : new Condition.AllOf(conditions);
  }

  private @Nullable Condition any(Fields fields) {
    List<Condition> conditions = conditions("any", fields);
    return conditions == null ? null : new Condition.AnyOf(conditions);
  }

  private @Nullable List<Condition> conditions(String operator, Fields fields) {
    fields.allowOnly(List.of(operator));
    List<?> read = fields.read(operator, new FilledList(this), List.class);
    return read == null ? null : read.stream().map(Condition.class::cast).toList();
  }

  private @Nullable Condition not(Fields fields) {
    fields.allowOnly(List.of("not"));
    Condition denied = fields.read("not", this, Condition.class);
    return denied == null ? null : new Condition.Not(denied);
  }

  private @Nullable Condition each(Fields fields) {
    fields.allowOnly(EACH);
    String over = fields.text("each");
    Boolean consecutive = fields.read("consecutive", Kinds.FLAG, Boolean.class);
    Optional<Condition> where = where(fields);
    Condition satisfies = fields.required("satisfies", this, Condition.class);
    return over == null || satisfies == null
        ? null
        : new Condition.Each(
            over,
            fields.optionalText("on"),
            fields.optionalText("as"),
            consecutive != null && consecutive,
            where,
            satisfies);
  }

  private @Nullable Condition some(Fields fields) {
    fields.allowOnly(SOME);
    String over = fields.text("some");
    Optional<Condition> where = where(fields);
    Condition satisfies = fields.required("satisfies", this, Condition.class);
    if (over == null || satisfies == null) {
      return null;
    }
    Condition both =
        where.<Condition>map(w -> new Condition.AllOf(List.of(w, satisfies))).orElse(satisfies);
    return new Condition.Some(over, fields.optionalText("on"), fields.optionalText("as"), both);
  }

  private Optional<Condition> where(Fields fields) {
    return Optional.ofNullable(fields.read("where", this, Condition.class));
  }

  private @Nullable Condition measured(Fields fields, Binding binding) {
    fields.allowOnly(MEASURED);
    Term.Call call = TermKind.call(fields);
    List<String> comparisons = fields.among(Comparisons.NAMES_AND_IS);
    if (comparisons.size() > 1) {
      return twice(comparisons, binding);
    }
    if (comparisons.isEmpty()) {
      return call == null ? null : new Condition.Holds(call);
    }
    if (comparisons.get(0).equals("is")) {
      List<?> values = fields.read("is", new CodesKind(), List.class);
      return call == null || values == null
          ? null
          : new Condition.Is(call, values.stream().map(Term.class::cast).toList());
    }
    return compare(call, comparisons.get(0), fields);
  }

  private @Nullable Condition counted(Fields fields, Binding binding) {
    fields.allowOnly(COUNTED);
    Term.Count count = TermKind.count(fields);
    List<String> comparisons = fields.among(Comparisons.NAMES);
    if (comparisons.size() > 1) {
      return twice(comparisons, binding);
    }
    if (comparisons.isEmpty()) {
      binding.report(
          ProblemCode.MISSING_MEMBER,
          "a count needs a number to be compared with",
          "one of atLeast, atMost, moreThan, lessThan, equalTo",
          null);
      return null;
    }
    return compare(count, comparisons.get(0), fields);
  }

  private static @Nullable Condition twice(List<String> comparisons, Binding binding) {
    binding.report(
        ProblemCode.BAD_VALUE,
        "a value is compared once: " + String.join(" and ", comparisons) + " stand here",
        "one comparison, or all with two conditions",
        null);
    return null;
  }

  private static @Nullable Condition compare(@Nullable Term left, String name, Fields fields) {
    Term right = fields.read(name, new TermKind(), Term.class);
    return left == null || right == null
        ? null
        : new Condition.Compare(left, Comparisons.named(name), right);
  }

  private @Nullable Condition passes(Fields fields) {
    fields.allowOnly(List.of("passes", "on"));
    String rule = fields.text("passes");
    return rule == null ? null : new Condition.Passes(rule, fields.optionalText("on"));
  }
}
