package io.github.ogpsdk.rules.words;

import io.github.ogpsdk.model.Fraction;
import io.github.ogpsdk.model.PartialDate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Dates, periods, shares and lists in words.
 *
 * <p>The names of months are ours, not the JDK's, which change between its versions.
 */
final class ValueFormat {
  private final Words words;

  ValueFormat(Words words) {
    this.words = words;
  }

  /**
   * Returns a date such as {@code 2024-01-10} or {@code 2024-01} in words; other text unchanged.
   */
  String date(String text) {
    return parse(text).map(this::date).orElse(text);
  }

  private String date(PartialDate date) {
    String year = Integer.toString(date.year());
    if (date.month().isEmpty()) {
      return year;
    }
    String month = text("month." + date.month().getAsInt());
    if (date.day().isEmpty()) {
      return text("date.month", "month", month, "year", year);
    }
    int day = date.earliest().getDayOfMonth();
    return text(
        day == 1 ? "date.day.first" : "date.day",
        "day",
        Integer.toString(day),
        "month",
        month,
        "year",
        year);
  }

  /** Returns whether a text is a date with its day. */
  static boolean isDay(String text) {
    return parse(text).flatMap(PartialDate::day).isPresent();
  }

  static Optional<PartialDate> parse(String text) {
    try {
      return Optional.of(PartialDate.parse(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Returns words such as "from 1 January 2024 on". */
  String since(String date) {
    return text(isDay(date) ? "since.day" : "since.part", "date", date(date));
  }

  /** Returns words such as "on 1 January 2024" or "in January 2024". */
  String on(String date) {
    return text(isDay(date) ? "on.day" : "on.part", "date", date(date));
  }

  /** Returns words such as "before 1 January 2024". */
  String before(String date) {
    return text(isDay(date) ? "before.day" : "before.part", "date", date(date));
  }

  /** Returns a period such as {@code P6M} in words; other text unchanged. */
  String period(String text) {
    Period period;
    try {
      period = Period.parse(text);
    } catch (DateTimeParseException e) {
      return text;
    }
    List<String> parts = new ArrayList<>();
    add(parts, "year", period.getYears());
    add(parts, "month", period.getMonths());
    add(parts, "day", period.getDays());
    return parts.isEmpty() ? unit("day", 0) : and(parts);
  }

  private void add(List<String> parts, String unit, int count) {
    if (count != 0) {
      parts.add(unit(unit, count));
    }
  }

  private String unit(String unit, int count) {
    String form = words.language().isOne(count) ? ".one" : ".other";
    return text("unit." + unit + form, "count", Integer.toString(count));
  }

  /** Returns a share such as {@code 1/3} with its percentage; other text unchanged. */
  String share(String text) {
    Fraction share;
    try {
      share = Fraction.parse(text);
    } catch (IllegalArgumentException e) {
      return text;
    }
    String percent =
        BigDecimal.valueOf(share.numerator())
            .multiply(BigDecimal.valueOf(100))
            .divide(BigDecimal.valueOf(share.denominator()), 1, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString()
            .replace(".", text("percent.mark"));
    return text("share", "fraction", text, "percent", percent);
  }

  /** Returns items joined by commas and "and". */
  String and(List<String> items) {
    return join(items, "list.and");
  }

  /** Returns items joined by commas and "or". */
  String or(List<String> items) {
    return join(items, "list.or");
  }

  /** Returns clauses one after the other, as in "a; b". */
  String clauses(List<String> items) {
    return items.stream()
        .reduce((before, next) -> text("list.clauses", "before", before, "next", next))
        .orElse("");
  }

  private String join(List<String> items, String key) {
    if (items.isEmpty()) {
      return "";
    }
    String joined = items.get(0);
    for (int i = 1; i < items.size(); i++) {
      joined =
          i == items.size() - 1
              ? text(key, "before", joined, "last", items.get(i))
              : text("list.next", "before", joined, "next", items.get(i));
    }
    return joined;
  }

  /** Returns words of the bundle {@code amounts}, filled with pairs of a name and a value. */
  String text(String key, String... pairs) {
    Map<String, String> arguments = new HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      arguments.put(pairs[i], pairs[i + 1]);
    }
    return words.get(Topic.AMOUNTS, key, arguments);
  }
}
