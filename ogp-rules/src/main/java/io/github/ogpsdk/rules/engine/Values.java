package io.github.ogpsdk.rules.engine;

import io.github.ogpsdk.model.Fraction;
import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.assessment.MeasuredValue;
import io.github.ogpsdk.model.rule.ValueType;
import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.Comparisons;
import io.github.ogpsdk.rules.Outcomes;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Values as text: thresholds read, measured values shown. */
final class Values {
  /** The most years that a length of time can have; no calendar needs more. */
  static final int MOST_YEARS = 9999;

  /**
   * The years that facts of a partnership can lie in; a day before or after them is worked out from
   * the first or last day of the calendar, which stand for a day that nothing bounds.
   */
  private static final int FIRST_YEAR = 1000;

  private static final int LAST_YEAR = 8999;

  private Values() {}

  /** Returns whether a text is a length of time that is longer than a calendar can add. */
  static boolean isTooLong(String text) {
    try {
      return isTooLong(Period.parse(text));
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  @SuppressWarnings("JavaPeriodGetDays") // Months are compared apart.
  private static boolean isTooLong(Period period) {
    return Math.abs(period.toTotalMonths()) > 12L * MOST_YEARS
        || Math.abs((long) period.getDays()) > 366L * MOST_YEARS;
  }

  /**
   * Reads a threshold for a type of value.
   *
   * @throws IllegalArgumentException if the text has not the form that the type needs
   */
  static Bounds parse(ValueType type, String text) {
    return switch (type) {
      case NUMBER -> {
        Fraction number = Fraction.parse(text);
        if (!number.isWhole()) {
          throw new IllegalArgumentException("not a whole number: \"" + text + "\"");
        }
        yield Bounds.Whole.of(number.numerator());
      }
      case SHARE -> Comparisons.exactly(Fraction.parse(text));
      case DATE -> Bounds.Day.of(PartialDate.parse(text));
      case CODE -> Bounds.Code.of(text);
      case PERIOD -> Bounds.Length.of(period(text));
      case SPAN, SPANS, FLAG -> throw new IllegalArgumentException("no threshold of type " + type);
    };
  }

  /** Returns a text that has the form of a type, such as {@code P6M} for a period. */
  static String example(ValueType type) {
    return switch (type) {
      case NUMBER -> "2";
      case SHARE -> "1/2";
      case DATE -> "2024-01-31";
      case PERIOD, SPAN, SPANS -> "P6M";
      case CODE -> "government";
      case FLAG -> "true";
    };
  }

  /**
   * Reads a period such as {@code P6M}.
   *
   * @throws IllegalArgumentException if the text is no period, or one below zero
   */
  static Period period(String text) {
    try {
      Period period = Period.parse(text);
      if (isTooLong(period)) {
        throw new IllegalArgumentException(
            "longer than " + MOST_YEARS + " years: \"" + text + "\"");
      }
      if (period.isNegative()) {
        throw new IllegalArgumentException("a period below zero: \"" + text + "\"");
      }
      return period;
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "not a period: \"" + text + "\"; expected a text such as \"P6M\"", e);
    }
  }

  /** Returns the widest value of a type. */
  static Bounds any(ValueType type) {
    return switch (type) {
      case NUMBER -> Bounds.Whole.ANY;
      case SHARE -> Bounds.Ratio.ANY;
      case DATE -> Bounds.Day.ANY;
      case PERIOD -> Bounds.Length.ANY;
      case CODE -> Bounds.Code.ANY;
      case FLAG -> Bounds.Flag.of(Outcomes.OPEN);
      case SPAN -> new Bounds.Lapse(Bounds.Day.ANY, Bounds.Day.ANY);
      case SPANS ->
          new Bounds.Lapses(
              List.of(new Bounds.Gap(Bounds.Day.FIRST, Bounds.Day.LAST)),
              List.of(),
              List.of(),
              false);
    };
  }

  /** Returns a value to show; nothing for a truth. */
  static Optional<MeasuredValue> show(Bounds bounds) {
    if (bounds instanceof Bounds.Whole w) {
      return Optional.of(
          range(
              ValueType.NUMBER,
              Optional.of(Long.toString(w.least())),
              w.most() == Bounds.Whole.UNBOUNDED
                  ? Optional.empty()
                  : Optional.of(Long.toString(w.most()))));
    }
    if (bounds instanceof Bounds.Ratio r) {
      return Optional.of(
          range(
              ValueType.SHARE,
              Optional.of(r.least().toString()),
              Optional.of(r.most().toString())));
    }
    if (bounds instanceof Bounds.Day d) {
      return Optional.of(range(ValueType.DATE, date(d.earliest()), date(d.latest())));
    }
    if (bounds instanceof Bounds.Lapse l) {
      return Optional.of(
          range(
              ValueType.SPAN,
              known(l.from(), l.from().earliest()),
              known(l.to(), l.to().latest())));
    }
    if (bounds instanceof Bounds.Lapses l) {
      return Optional.of(times(l, Period.ZERO));
    }
    if (bounds instanceof Bounds.Length l) {
      return l.period().map(p -> exactly(ValueType.PERIOD, p.toString()));
    }
    if (bounds instanceof Bounds.Code c) {
      return Optional.of(
          new MeasuredValue(
              ValueType.CODE,
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              c.any() ? Optional.empty() : Optional.of(c.possible().stream().sorted().toList())));
    }
    return Optional.empty();
  }

  private static MeasuredValue exactly(ValueType type, String text) {
    return range(type, Optional.of(text), Optional.of(text));
  }

  private static MeasuredValue range(ValueType type, Optional<String> from, Optional<String> to) {
    return new MeasuredValue(type, from, to, Optional.empty(), Optional.empty());
  }

  private static Optional<String> date(LocalDate day) {
    return isFact(day) ? Optional.of(day.toString()) : Optional.empty();
  }

  /** A month or year where no more is known, be it of the day before; else one of its days. */
  private static Optional<String> known(Bounds.Day day, LocalDate shown) {
    return wholly(day.earliest(), day.latest())
        .or(() -> wholly(day.earliest().minusDays(1), day.latest().minusDays(1)))
        .or(() -> date(shown));
  }

  private static Optional<String> wholly(LocalDate first, LocalDate last) {
    if (first.getDayOfMonth() != 1 || !isFact(first)) {
      return Optional.empty();
    }
    if (last.equals(first.plusMonths(1).minusDays(1))) {
      return Optional.of(YearMonth.from(first).toString());
    }
    boolean year = first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1));
    return year ? Optional.of(first.toString().substring(0, 4)) : Optional.empty();
  }

  /**
   * Returns the time between neighbors that decides a comparison with a length: of those that break
   * it for certain the longest, else the longest that there can be.
   *
   * @param most the length; no time where there is none
   */
  static MeasuredValue times(Bounds.Lapses lapses, Period most) {
    Optional<Bounds.Gap> decisive =
        most.isZero() ? Optional.empty() : longest(Comparisons.longer(lapses, most), most);
    Optional<MeasuredValue.Gap> worst =
        decisive
            .or(() -> longest(lapses.atWorst(), most))
            .or(() -> longest(lapses.certain(), most))
            .map(g -> new MeasuredValue.Gap(g.from().toString(), g.to().toString()));
    return new MeasuredValue(
        ValueType.SPANS, Optional.empty(), Optional.empty(), worst, Optional.empty());
  }

  /** The time that goes on longest after a length, in days of the calendar as it is compared. */
  private static Optional<Bounds.Gap> longest(List<Bounds.Gap> gaps, Period most) {
    return gaps.stream()
        .filter(g -> isFact(g.from()) && isFact(g.to()))
        .max(Comparator.comparingLong(g -> g.to().toEpochDay() - g.from().plus(most).toEpochDay()));
  }

  /** Returns whether a day is one that facts bound, not the first or last of the calendar. */
  private static boolean isFact(LocalDate day) {
    return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
  }
}
