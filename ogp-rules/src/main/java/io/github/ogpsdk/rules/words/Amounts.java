package io.github.ogpsdk.rules.words;

import io.github.ogpsdk.model.Fraction;
import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.assessment.Measured;
import io.github.ogpsdk.model.rule.ValueType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Dates, periods, shares and other amounts in words.
 *
 * <p>The names of months are ours, not the JDK's, which change between its versions.
 */
final class Amounts {
  private final Words words;

  Amounts(Words words) {
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

  /** Returns a threshold in words. */
  String threshold(ValueType type, String text) {
    return switch (type) {
      case SPAN, SPANS, PERIOD -> text.equals("?") ? text("range.any") : period(text);
      case DATE, NUMBER -> bounds(type, text, text.indexOf('/'));
      case SHARE -> bounds(type, text, betweenShares(text));
      case CODE -> or(List.of(text.split(", ")).stream().map(words::code).toList());
      case FLAG -> text;
    };
  }

  private String bounds(ValueType type, String text, int slash) {
    if (slash < 0) {
      return text.equals("?")
          ? text("range.any")
          : range(type, Optional.of(text), Optional.of(text));
    }
    return range(type, known(text.substring(0, slash)), known(text.substring(slash + 1)));
  }

  /** Returns where two shares such as {@code 1/3/1/2} meet, -1 where there is only one. */
  private static int betweenShares(String text) {
    String[] parts = text.split("/", -1);
    boolean firstIsWhole = parts.length == 3 && !parts[2].equals("1") && !parts[2].equals("?");
    return parts.length < 3 && !text.contains("?")
        ? -1
        : parts.length < 3 || firstIsWhole
            ? text.indexOf('/')
            : text.indexOf('/', text.indexOf('/') + 1);
  }

  private static Optional<String> known(String text) {
    return text.equals("?") ? Optional.empty() : Optional.of(text);
  }

  /** Returns a measured value in words; nothing where the facts do not bound it. */
  Optional<String> value(Measured value) {
    return switch (value.type()) {
      case NUMBER ->
          value.to().isEmpty() && value.from().orElse("0").equals("0")
              ? Optional.empty()
              : Optional.of(range(value.type(), value.from(), value.to()));
      case SHARE ->
          value.from().equals(Optional.of("0")) && value.to().equals(Optional.of("1"))
              ? Optional.empty()
              : Optional.of(range(value.type(), value.from(), value.to()));
      case DATE ->
          value.from().isEmpty() && value.to().isEmpty()
              ? Optional.empty()
              : Optional.of(range(value.type(), value.from(), value.to()));
      case SPAN -> span(value.from(), value.to());
      case SPANS -> value.worst().flatMap(w -> span(Optional.of(w.from()), Optional.of(w.to())));
      case CODE -> value.codes().map(codes -> or(codes.stream().map(words::code).toList()));
      case PERIOD -> value.from().map(this::period);
      case FLAG -> Optional.empty();
    };
  }

  private Optional<String> span(Optional<String> from, Optional<String> to) {
    if (from.isEmpty() && to.isEmpty()) {
      return Optional.empty();
    }
    if (from.isEmpty()) {
      return to.map(t -> text("span.until", "to", date(t)));
    }
    return Optional.of(
        to.isEmpty()
            ? text("span.since", "from", date(from.get()))
            : text("span", "from", date(from.get()), "to", date(to.get())));
  }

  private String range(ValueType type, Optional<String> from, Optional<String> to) {
    boolean dates = type == ValueType.DATE;
    if (from.isPresent() && from.equals(to)) {
      return one(type, from.get());
    }
    if (from.isEmpty()) {
      return to.map(t -> text(dates ? "range.until" : "range.any", "to", one(type, t)))
          .orElseGet(() -> text("range.any"));
    }
    if (to.isEmpty()) {
      return text(dates ? "range.since" : "range.least", "from", one(type, from.get()));
    }
    return dates
        ? wholeMonthOrYear(from.get(), to.get())
            .orElseGet(() -> text("range.dates", "from", date(from.get()), "to", date(to.get())))
        : text("range", "from", one(type, from.get()), "to", one(type, to.get()));
  }

  private String one(ValueType type, String text) {
    return switch (type) {
      case DATE -> date(text);
      case SHARE -> share(text);
      default -> text;
    };
  }

  /** Returns "January 2024" for the days from its first to its last. */
  private Optional<String> wholeMonthOrYear(String from, String to) {
    Optional<LocalDate> first = parse(from).flatMap(PartialDate::day);
    Optional<LocalDate> last = parse(to).flatMap(PartialDate::day);
    if (first.isEmpty() || last.isEmpty() || first.get().getDayOfMonth() != 1) {
      return Optional.empty();
    }
    YearMonth month = YearMonth.from(first.get());
    if (last.get().equals(month.atEndOfMonth())) {
      return Optional.of(date(month.toString()));
    }
    boolean year =
        first.get().getDayOfYear() == 1 && last.get().equals(first.get().plusYears(1).minusDays(1));
    return year ? Optional.of(from.substring(0, 4)) : Optional.empty();
  }

  /** Returns items joined by commas and "and". */
  String and(List<String> items) {
    return join(items, "list.and");
  }

  /** Returns items joined by commas and "or". */
  String or(List<String> items) {
    return join(items, "list.or");
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

  private String text(String key, String... pairs) {
    return switch (pairs.length) {
      case 0 -> words.get(Topic.AMOUNTS, key, Map.of());
      case 2 -> words.get(Topic.AMOUNTS, key, Map.of(pairs[0], pairs[1]));
      case 4 -> words.get(Topic.AMOUNTS, key, Map.of(pairs[0], pairs[1], pairs[2], pairs[3]));
      default ->
          words.get(
              Topic.AMOUNTS,
              key,
              Map.of(pairs[0], pairs[1], pairs[2], pairs[3], pairs[4], pairs[5]));
    };
  }
}
