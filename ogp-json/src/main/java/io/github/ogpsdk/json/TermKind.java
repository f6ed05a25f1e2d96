package io.github.ogpsdk.json;

import io.github.ogpsdk.model.rule.Condition;
import io.github.ogpsdk.model.rule.Term;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a measure is compared with: a constant, or {@code {param: maxGap}}, a measure, a count. */
record TermKind() implements Kind {
  private static final List<String> OPERATORS = List.of("param", "measure", "count");
  private static final List<String> CALL = List.of("measure", "on", "args");
  private static final LiteralKind LITERAL = new LiteralKind();

  /** A constant or a parameter. */
  record Fixed() implements Kind {
    @Override
    public @Nullable Object read(Tree tree, Binding binding) {
      Object term = new TermKind().read(tree, binding);
      if (term == null || term instanceof Term.Constant || term instanceof Term.Parameter) {
        return term;
      }
      binding.report(ProblemCode.BAD_VALUE, "an argument cannot be measured", expected(), null);
      return null;
    }

    @Override
    public String expected() {
      return "a value or {\"param\": name}";
    }
  }

  /** A measure that stands alone, such as the day on which a rule is due. */
  record Call() implements Kind {
    @Override
    public @Nullable Object read(Tree tree, Binding binding) {
      if (!(tree instanceof Tree.Members members)) {
        binding.wrongType(tree, expected());
        return null;
      }
      Fields fields = new Fields(members, binding);
      fields.allowOnly(CALL);
      fields.required("measure", Kinds.STRING, String.class);
      return call(fields);
    }

    @Override
    public String expected() {
      return "a measure such as {\"measure\": \"planStart\"}";
    }
  }

  @Override
  public String expected() {
    return "a value, or an object with one of " + String.join(", ", OPERATORS);
  }

  @Override
  public @Nullable Object read(Tree tree, Binding binding) {
    if (tree instanceof Tree.Members members) {
      return object(members, binding);
    }
    if (tree instanceof Tree.Items) {
      binding.wrongType(tree, expected());
      return null;
    }
    Object value = LITERAL.read(tree, binding);
    return value == null ? null : new Term.Constant((String) value);
  }

  private @Nullable Term object(Tree.Members members, Binding binding) {
    Fields fields = new Fields(members, binding);
    List<String> operators = fields.among(OPERATORS);
    if (operators.size() != 1) {
      binding.report(ProblemCode.BAD_VALUE, "this is no value to compare with", expected(), null);
      return null;
    }
    return switch (operators.get(0)) {
      case "param" -> {
        fields.allowOnly(List.of("param"));
        String name = fields.text("param");
        yield name == null ? null : new Term.Parameter(name);
      }
      case "measure" -> {
        fields.allowOnly(CALL);
        yield call(fields);
      }
      default -> {
        fields.allowOnly(List.of("count", "on", "as", "where"));
        yield count(fields);
      }
    };
  }

  /** Returns the measure that an object names. */
  static Term.@Nullable Call call(Fields fields) {
    String measure = fields.text("measure");
    Map<?, ?> args = fields.read("args", new MapKind(new Fixed()), Map.class);
    Optional<String> on = fields.optionalText("on");
    return measure == null ? null : new Term.Call(measure, on, arguments(args));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Term> arguments(@Nullable Map<?, ?> args) {
    return args == null ? Map.of() : (Map<String, Term>) args;
  }

  /** Returns the count that an object names. */
  static Term.@Nullable Count count(Fields fields) {
    String over = fields.text("count");
    Optional<Condition> where =
        Optional.ofNullable(fields.read("where", new ConditionKind(), Condition.class));
    return over == null
        ? null
        : new Term.Count(over, fields.optionalText("on"), fields.optionalText("as"), where);
  }
}
