package io.github.ogpsdk.rules.measure.commitment;

import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.cycle.Coding;
import io.github.ogpsdk.model.cycle.CodingScheme;
import io.github.ogpsdk.model.cycle.CodingVariable;
import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Bounds.Flag;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.eval.Arguments;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.eval.ParameterFormat;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Window;
import io.github.ogpsdk.rules.measure.Phases;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * The schemes of codes, as the parameters of a rule list them: a parameter named as the scheme,
 * such as {@code irm-2021}, holds the years of the plans and the codes of each variable, such as
 * {@code 2021/9999; completion: limited complete}.
 *
 * @ogp.source none: SDK decision; the codes are those of the IRM
 */
final class CodeSchemes {
  /**
   * The codes of a scheme as a parameter lists them: the years, then variables with their codes.
   */
  private static final String EXAMPLE = "2012/2013; completion: not-started limited complete";

  private static final String DATE = "\\d{4}(-\\d{2}(-\\d{2})?)?";
  private static final Pattern TABLE =
      Pattern.compile("\\s*" + DATE + "/" + DATE + "\\s*(;\\s*[a-z0-9-]+\\s*:[a-z0-9 -]*)*");

  /** The parameters that list the codes of a scheme, each named as its scheme. */
  static final ParameterFormat TABLES =
      new ParameterFormat(CodingScheme.codes(), CodeSchemes::isTable, EXAMPLE);

  private CodeSchemes() {}

  /** Returns whether a text lists the codes of a scheme. */
  static boolean isTable(String text) {
    try {
      return TABLE.matcher(text).matches() && years(text.split(";", -1)[0].strip()) != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /**
   * Returns whether the rule lists the scheme, and in some scheme the variable: of what it does not
   * list at all, such as {@code ambition}, it knows no codes. Open where the format does not list
   * the one or the other, which may stand for anything.
   */
  static Bounds lists(Cursor<Coding> at, Arguments args, EvaluationContext context) {
    CodingScheme scheme = at.use("scheme", at.value().scheme());
    CodingVariable variable = at.use("variable", at.value().variable());
    boolean hasScheme = context.parameters().containsKey(scheme.code());
    boolean hasVariable =
        context.parameters().values().stream()
            .anyMatch(table -> table.contains("; " + variable.code() + ":"));
    return Flag.of(
        Outcomes.all(orOpen(hasScheme, scheme.isKnown()), orOpen(hasVariable, variable.isKnown())));
  }

  private static int orOpen(boolean listed, boolean known) {
    return listed ? Outcomes.HOLDS : known ? Outcomes.FAILS : Outcomes.OPEN;
  }

  /**
   * Returns whether a code stands in its scheme; open where the scheme is not listed, or where the
   * format does not list the variable or the code.
   */
  static Bounds covers(Cursor<Coding> at, Arguments args, EvaluationContext context) {
    Coding coding = at.value();
    at.use("scheme", coding.scheme());
    at.use("variable", coding.variable());
    at.use("value", coding.value());
    String table = context.parameters().get(coding.scheme().code());
    if (table == null) {
      return Flag.of(Outcomes.OPEN);
    }
    String[] parts = table.split(";", -1);
    int listed =
        coding.variable().isKnown() && coding.value().isKnown() ? Outcomes.FAILS : Outcomes.OPEN;
    for (int i = 1; i < parts.length; i++) {
      int colon = parts[i].indexOf(':');
      if (parts[i].substring(0, colon).strip().equals(coding.variable().code())
          && Arrays.asList(parts[i].substring(colon + 1).strip().split(" ", -1))
              .contains(coding.value().code())) {
        listed = Outcomes.HOLDS;
      }
    }
    return Flag.of(Outcomes.all(listed, inYears(parts[0].strip(), context)));
  }

  private static int inYears(String years, EvaluationContext context) {
    Window window = years(years);
    Day delivered = context.cycle().map(Phases::delivered).orElse(Day.ANY);
    return window.contains(delivered);
  }

  private static Window years(String years) {
    int slash = years.indexOf('/');
    return new Window(
        Day.of(PartialDate.parse(years.substring(0, slash)).earliest()),
        Day.of(PartialDate.parse(years.substring(slash + 1)).latest()));
  }
}
