package io.github.ogpsdk.json;

import java.time.DateTimeException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value written as a text of a certain form, such as a date.
 *
 * @param parser throws {@link IllegalArgumentException} or {@link DateTimeException}
 * @param expected the form in words
 * @param meant what a text of another form probably means
 */
record ParsedKind(
    Function<String, Object> parser, String expected, Function<String, @Nullable String> meant)
    implements Kind {

  @Override
  public @Nullable Object read(Tree tree, Binding binding) {
    if (tree instanceof Tree.Numeral number && !binding.isLenient()) {
      binding.wrongType(tree, expected, meant.apply(number.written()));
      return null;
    }
    String text = Kinds.text(tree, binding, expected);
    if (text == null) {
      return null;
    }
    try {
      return parser.apply(text);
    } catch (IllegalArgumentException | DateTimeException e) {
      binding.report(
          ProblemCode.BAD_VALUE,
          "\"" + Kinds.shortened(text) + "\" is not allowed here",
          expected,
          meant.apply(text));
      return null;
    }
  }
}
