package io.github.ogpsdk.json;

import io.github.ogpsdk.model.PartialDate;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date written as a text. Of one that is written otherwise, such as {@code 30/06/2024}, it says
 * which day was probably meant, where that is but one.
 */
record DateKind() implements Kind {
  private static final String EXPECTED = "a date such as \"2020\", \"2020-02\" or \"2020-02-13\"";
  private static final Pattern OUR_FORM = Pattern.compile("\\d{4}(-\\d{2}){0,2}");

  @Override
  public @Nullable Object read(Tree tree, Binding binding) {
    if (tree instanceof Tree.Numeral number && !binding.isLenient()) {
      binding.wrongType(tree, EXPECTED, only(Meant.dates(number.written())));
      return null;
    }
    String text = Kinds.text(tree, binding, EXPECTED);
    if (text == null) {
      return null;
    }
    try {
      return PartialDate.parse(text);
    } catch (IllegalArgumentException e) {
      Set<String> meant = Meant.dates(text);
      binding.report(
          ProblemCode.BAD_VALUE,
          "\"" + Kinds.shortened(text) + "\" " + said(text, meant),
          EXPECTED,
          only(meant));
      return null;
    }
  }

  private static String said(String text, Set<String> meant) {
    if (meant.size() > 1) {
      return "can mean " + String.join(" or ", meant);
    }
    return OUR_FORM.matcher(text).matches() ? "is no day of the calendar" : "is not allowed here";
  }

  static @Nullable String only(Set<String> meant) {
    return meant.size() == 1 ? meant.iterator().next() : null;
  }

  @Override
  public String expected() {
    return EXPECTED;
  }
}
