package io.github.ogpsdk.json;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A value of a rule or measure, kept as it is written: {@code P6M}, {@code 1/2}, {@code 2}, a code.
 *
 * <p>Numbers may stand without quotes and are written so.
 */
record LiteralKind() implements Kind {
  private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,17})?");

  @Override
  public @Nullable Object read(Tree tree, Binding binding) {
    if (tree instanceof Tree.Words words) {
      return words.text();
    }
    if (tree instanceof Tree.Numeral numeral) {
      return numeral.written();
    }
    if (tree instanceof Tree.Flag flag) {
      return Boolean.toString(flag.value());
    }
    binding.wrongType(tree, expected());
    return null;
  }

  @Override
  public String expected() {
    return "a text, a number, true or false";
  }

  /** Returns a value as it is written. */
  static Tree write(String value) {
    return NUMBER.matcher(value).matches()
        ? new Tree.Numeral(value, new BigDecimal(value))
        : new Tree.Words(value);
  }
}
