package io.github.ogpsdk.rules.law;

import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Documents in which all happens some years earlier or later. */
final class Years {
  private static final Pattern YEAR = Pattern.compile("(?<![\\d-])(?:19|20)\\d{2}(?!\\d)");
  private static final String DATE = "(?:(?:19|20)\\d{2}(?:-\\d{2}){0,2}|9999|\\?)";

  /**
   * A date, or a range of dates with or without its ends; also before what holds in it, as in
   * {@code 2011/2014; starred: yes no}.
   */
  private static final Pattern DATES = Pattern.compile(DATE + "(?:/" + DATE + ")?(?:; .*)?");

  /** What holds a year as a number, such as the part that is a charter's year. */
  private static final List<String> NUMBERED = List.of("year", "number");

  private Years() {}

  /** Returns a copy with all dates, periods and numbers of years so many years later. */
  static JsonNode later(JsonNode tree, int years) {
    JsonNode copy = Trees.with(tree, (name, text) -> later(text, years));
    NUMBERED.forEach(name -> copy.findParents(name).forEach(p -> later(p, name, years)));
    return copy;
  }

  private static void later(JsonNode parent, String name, int years) {
    int number = parent.get(name).asInt(0);
    if (number >= 1900 && number < 2100 && parent.get(name).isInt()) {
      ((ObjectNode) parent).put(name, number + years);
    }
  }

  private static String later(String text, int years) {
    return DATES.matcher(text).matches()
        ? YEAR.matcher(text)
            .replaceAll(year -> Integer.toString(Integer.parseInt(year.group()) + years))
        : text;
  }
}
