package io.github.ogpsdk.json;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates in words, such as {@code 2 July 2022} or {@code julio de 2022}, and quarters of years. */
final class NamedDates {
  private static final Pattern QUARTER =
      Pattern.compile("(?:([0-9]{4})[- /]?[qt]([1-4])|[qt]([1-4])[- /]([0-9]{4}))");
  private static final Pattern WORDS =
      Pattern.compile(
          "(?:([0-9]{1,2})(?:st|nd|rd|th|er)? (?:of |de |)?)?([a-z]{3,10})\\.?"
              + "(?: ([0-9]{1,2})(?:st|nd|rd|th)?)?,?(?: de| del| of)? ([0-9]{4})");

  /** The names of months in English, French and Spanish, without accents. */
  private static final List<List<String>> MONTHS =
      List.of(
          List.of("january", "janvier", "enero"),
          List.of("february", "fevrier", "febrero"),
          List.of("march", "mars", "marzo"),
          List.of("april", "avril", "abril"),
          List.of("may", "mai", "mayo"),
          List.of("june", "juin", "junio"),
          List.of("july", "juillet", "julio"),
          List.of("august", "aout", "agosto"),
          List.of("september", "septembre", "septiembre", "setiembre"),
          List.of("october", "octobre", "octubre"),
          List.of("november", "novembre", "noviembre"),
          List.of("december", "decembre", "diciembre"));

  /** Letters of a month that may stand for the whole. */
  private static final int SHORT = 3;

  private NamedDates() {}

  /** Returns what a text may mean, not checked against the calendar: none, one or more dates. */
  static Set<String> of(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT);
    Matcher quarter = QUARTER.matcher(plain);
    if (quarter.matches()) {
      boolean yearFirst = quarter.group(1) != null;
      int last = 3 * Integer.parseInt(quarter.group(yearFirst ? 2 : 3));
      String year = quarter.group(yearFirst ? 1 : 4);
      Set<String> months = new LinkedHashSet<>();
      for (int month = last - 2; month <= last; month++) {
        months.add("%s-%02d".formatted(year, month));
      }
      return months;
    }
    Matcher words = WORDS.matcher(plain);
    if (!words.matches() || (words.group(1) != null && words.group(3) != null)) {
      return Set.of();
    }
    String day = words.group(1) == null ? words.group(3) : words.group(1);
    Set<String> dates = new LinkedHashSet<>();
    for (int month : months(words.group(2))) {
      String written = "%s-%02d".formatted(words.group(4), month);
      dates.add(day == null ? written : "%s-%02d".formatted(written, Integer.parseInt(day)));
    }
    return dates;
  }

  private static List<Integer> months(String word) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < MONTHS.size(); i++) {
      if (MONTHS.get(i).stream().anyMatch(m -> m.equals(word))) {
        return List.of(i + 1);
      }
      if (word.length() >= SHORT && MONTHS.get(i).stream().anyMatch(m -> m.startsWith(word))) {
        found.add(i + 1);
      }
    }
    return found;
  }
}
