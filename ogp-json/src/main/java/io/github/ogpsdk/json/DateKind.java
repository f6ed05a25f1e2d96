package io.github.ogpsdk.json;

import io.github.ogpsdk.model.PartialDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date written as a text. Of one that is written otherwise, such as {@code 30/06/2024}, it says
 * which day was probably meant, where that is but one.
 */
record DateKind() implements Kind {
  private static final String EXPECTED = "a date such as \"2020\", \"2020-02\" or \"2020-02-13\"";
  private static final Pattern OUR_FORM = Pattern.compile("\\d{4}(-\\d{2}){0,2}");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/. ](\\d{1,2})[-/. ](\\d{1,2})");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");

  @Override
  public @Nullable Object read(Tree tree, Binding binding) {
    String text = Kinds.text(tree, binding, EXPECTED);
    if (text == null) {
      return null;
    }
    try {
      return PartialDate.parse(text);
    } catch (IllegalArgumentException e) {
      boolean ours = OUR_FORM.matcher(text).matches();
      binding.report(
          ProblemCode.BAD_VALUE,
          "\""
              + Kinds.shortened(text)
              + (ours ? "\" is no day of the calendar" : "\" is not allowed here"),
          EXPECTED,
          meant(text));
      return null;
    }
  }

  @Override
  public String expected() {
    return EXPECTED;
  }

  private static @Nullable String meant(String text) {
    Matcher first = YEAR_FIRST.matcher(text);
    if (first.matches()) {
      return day(first.group(1), first.group(2), first.group(3));
    }
    Matcher last = YEAR_LAST.matcher(text);
    if (!last.matches()) {
      return null;
    }
    String dayFirst = day(last.group(3), last.group(2), last.group(1));
    String monthFirst = day(last.group(3), last.group(1), last.group(2));
    if (dayFirst == null || monthFirst == null) {
      return dayFirst == null ? monthFirst : dayFirst;
    }
    return dayFirst.equals(monthFirst) ? dayFirst : null;
  }

  private static @Nullable String day(String year, String month, String day) {
    try {
      return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
          .toString();
    } catch (DateTimeException e) {
      return null;
    }
  }
}
