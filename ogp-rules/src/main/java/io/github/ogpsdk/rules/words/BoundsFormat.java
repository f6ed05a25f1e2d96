package io.github.ogpsdk.rules.words;

import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.assessment.MeasuredValue;
import io.github.ogpsdk.model.rule.ValueType;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Measured values and thresholds in words, exact or between bounds. */
final class BoundsFormat {
  private final Words words;
  private final ValueFormat amounts;

  BoundsFormat(Words words, ValueFormat amounts) {
    this.words = words;
    this.amounts = amounts;
  }

  /** Returns a threshold in words; {@code 2/4} is one that was measured between 2 and 4. */
  String threshold(ValueType type, String text) {
    return switch (type) {
      case SHARE -> bounds(type, text, betweenShares(text));
      case CODE -> codes(List.of(text.split(", ")));
      case FLAG -> text;
      default -> bounds(type, text, text.indexOf('/'));
    };
  }

  private String bounds(ValueType type, String text, int slash) {
    return slash < 0
        ? range(type, known(text), known(text))
        : range(type, known(text.substring(0, slash)), known(text.substring(slash + 1)));
  }

  /** Returns where two shares such as {@code 1/3/1/2} meet, -1 where there is only one. */
  private static int betweenShares(String text) {
    int first = text.indexOf('/');
    String[] parts = text.split("/", -1);
    return switch (parts.length) {
      case 1 -> -1;
      case 2 -> text.contains("?") ? first : -1;
      case 3 -> parts[2].equals("1") || parts[2].equals("?") ? text.indexOf('/', first + 1) : first;
      default -> text.indexOf('/', first + 1);
    };
  }

  private static Optional<String> known(String text) {
    return text.equals("?") ? Optional.empty() : Optional.of(text);
  }

  /** Returns codes that a condition asks for, such as "active or inactive". */
  String codes(String threshold) {
    return plain(List.of(threshold.split(", ")));
  }

  /** Returns the value that a threshold gives which was measured itself. */
  MeasuredValue measured(ValueType type, String text) {
    if (type == ValueType.CODE) {
      Optional<List<String>> codes = known(text).map(t -> List.of(t.split(", ")));
      return new MeasuredValue(type, Optional.empty(), Optional.empty(), Optional.empty(), codes);
    }
    int slash = type == ValueType.SHARE ? betweenShares(text) : text.indexOf('/');
    Optional<String> from = known(slash < 0 ? text : text.substring(0, slash));
    Optional<String> to = known(slash < 0 ? text : text.substring(slash + 1));
    return new MeasuredValue(type, from, to, Optional.empty(), Optional.empty());
  }

  /** Returns days in words that follow a verb, such as "on 2 May 2024" or "in May 2024". */
  String on(MeasuredValue value) {
    Optional<String> day = value.from().filter(f -> value.to().equals(Optional.of(f)));
    Optional<String> period =
        day.or(() -> value.from().flatMap(f -> value.to().flatMap(t -> wholeMonthOrYear(f, t))));
    return period.map(amounts::on).orElseGet(() -> dates(value.from(), value.to()));
  }

  /** Returns a measured value in words; nothing where the facts do not bound it. */
  Optional<String> value(MeasuredValue value) {
    return switch (value.type()) {
      case NUMBER -> range(value, "0", "");
      case SHARE -> range(value, "0", "1");
      case SPAN -> span(value.from(), value.to());
      case SPANS -> value.worst().flatMap(w -> span(Optional.of(w.from()), Optional.of(w.to())));
      case CODE -> value.codes().map(this::plain);
      default -> range(value, "", "");
    };
  }

  private String codes(List<String> codes) {
    return amounts.or(
        codes.stream().map(code -> words.say(Phrase.QUOTED, words.code(code))).toList());
  }

  private String plain(List<String> codes) {
    return amounts.or(codes.stream().map(words::code).toList());
  }

  private Optional<String> span(Optional<String> from, Optional<String> to) {
    Optional<String> start = from.map(f -> edge("span.from", f));
    Optional<String> end = to.map(t -> edge("span.to", t));
    if (start.isEmpty()) {
      return end.map(e -> amounts.text("span.until", "to", e));
    }
    return Optional.of(
        end.map(e -> amounts.text("span", "from", start.get(), "to", e))
            .orElseGet(() -> amounts.text("span.since", "from", start.get())));
  }

  private String edge(String key, String date) {
    return amounts.text(
        key + (ValueFormat.isDay(date) ? ".day" : ".part"), "date", amounts.date(date));
  }

  /** Returns a range in words; nothing where it is the widest that there is. */
  private Optional<String> range(MeasuredValue value, String least, String most) {
    boolean any = value.from().orElse(least).equals(least) && value.to().orElse(most).equals(most);
    return any ? Optional.empty() : Optional.of(range(value.type(), value.from(), value.to()));
  }

  private String range(ValueType type, Optional<String> from, Optional<String> to) {
    if (from.isPresent() && from.equals(to)) {
      return one(type, from.get());
    }
    if (type == ValueType.DATE) {
      return dates(from, to);
    }
    if (from.isEmpty()) {
      return amounts.text("range.any");
    }
    String least = one(type, from.get());
    if (to.isEmpty()) {
      return amounts.text("range.least", "from", least);
    }
    String most = one(type, to.get());
    if (from.get().equals("0")) {
      return amounts.text("range.most", "to", most);
    }
    String key = isNext(from.get(), to.get()) ? "range.two" : "range";
    return amounts.text(key, "from", least, "to", most);
  }

  /** Whether two whole numbers follow one on the other, so that "2 or 3" says all. */
  private static boolean isNext(String from, String to) {
    return from.matches("\\d{1,9}")
        && to.matches("\\d{1,9}")
        && Integer.parseInt(to) - Integer.parseInt(from) == 1;
  }

  private String dates(Optional<String> from, Optional<String> to) {
    if (from.isEmpty()) {
      return to.map(t -> amounts.text("range.until", "to", amounts.date(t)))
          .orElseGet(() -> amounts.text("range.any.date"));
    }
    String start = amounts.date(from.get());
    if (to.isEmpty()) {
      return amounts.text("range.since", "from", start);
    }
    return wholeMonthOrYear(from.get(), to.get())
        .map(amounts::date)
        .orElseGet(() -> amounts.text("range.dates", "from", start, "to", amounts.date(to.get())));
  }

  private String one(ValueType type, String text) {
    return switch (type) {
      case DATE -> amounts.date(text);
      case SHARE -> amounts.share(text);
      default -> amounts.period(text);
    };
  }

  /** Returns {@code 2024-01} for the days from its first to its last. */
  private Optional<String> wholeMonthOrYear(String from, String to) {
    Optional<LocalDate> first = ValueFormat.parse(from).flatMap(PartialDate::day);
    Optional<LocalDate> last = ValueFormat.parse(to).flatMap(PartialDate::day);
    if (first.isEmpty() || last.isEmpty() || first.get().getDayOfMonth() != 1) {
      return Optional.empty();
    }
    YearMonth month = YearMonth.from(first.get());
    if (last.get().equals(month.atEndOfMonth())) {
      return Optional.of(month.toString());
    }
    boolean year =
        first.get().getDayOfYear() == 1 && last.get().equals(first.get().plusYears(1).minusDays(1));
    return year ? Optional.of(from.substring(0, 4)) : Optional.empty();
  }
}
