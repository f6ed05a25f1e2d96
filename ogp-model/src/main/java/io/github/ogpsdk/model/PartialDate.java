package io.github.ogpsdk.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as precise as its source, such as {@code 2020}, {@code 2020-02} or {@code 2020-02-13}.
 *
 * <p>A partial date stands for one day that is not known more closely: {@code 2020-02} is some day
 * from 1 to 29 February 2020. It has no time and no zone, and no order of its own: compare {@link
 * #earliest()} and {@link #latest()}. Years run from 1 to 9999. Immutable and thread-safe.
 *
 * @ogp.source none: SDK decision, docs/adr/0003
 */
public final class PartialDate {
  private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

  private final String text;
  private final LocalDate earliest;
  private final LocalDate latest;
  private final boolean exact;

  private PartialDate(String text, LocalDate earliest, LocalDate latest) {
    this.text = text;
    this.earliest = earliest;
    this.latest = latest;
    this.exact = earliest.equals(latest);
  }

  /**
   * Parses {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}.
   *
   * @throws IllegalArgumentException if the text has another form or names no day of the calendar,
   *     such as {@code 2020-02-30}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static PartialDate parse(String text) {
    Matcher m = FORM.matcher(text);
    if (!m.matches()) {
      throw new IllegalArgumentException(
          "not a date: \"" + text + "\"; expected YYYY, YYYY-MM or YYYY-MM-DD");
    }
    try {
      int year = Integer.parseInt(m.group(1));
      if (year < 1) {
        throw outOfYears(text);
      }
      if (m.group(2) == null) {
        return new PartialDate(text, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
      }
      YearMonth month = YearMonth.of(year, Integer.parseInt(m.group(2)));
      if (m.group(3) == null) {
        return new PartialDate(text, month.atDay(1), month.atEndOfMonth());
      }
      LocalDate day = month.atDay(Integer.parseInt(m.group(3)));
      return new PartialDate(text, day, day);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "not a date: \"" + text + "\" is no day of the calendar", e);
    }
  }

  /**
   * Returns the exact date of a day, such as {@code 2020-02-13}.
   *
   * @throws IllegalArgumentException if the year is below 1 or above 9999
   */
  public static PartialDate of(LocalDate day) {
    if (day.getYear() < 1 || day.getYear() > 9999) {
      throw outOfYears(day.toString());
    }
    return new PartialDate(day.toString(), day, day);
  }

  private static IllegalArgumentException outOfYears(String text) {
    return new IllegalArgumentException(
        "not a date: \"" + text + "\"; years run from 0001 to 9999");
  }

  /** Returns the first day that this date can stand for. */
  public LocalDate earliest() {
    return earliest;
  }

  /** Returns the last day that this date can stand for. */
  public LocalDate latest() {
    return latest;
  }

  /** Returns the year, from 1 to 9999. */
  public int year() {
    return earliest.getYear();
  }

  /** Returns the month, from 1 to 12, or empty when only the year is known. */
  public OptionalInt month() {
    return text.length() > 4 ? OptionalInt.of(earliest.getMonthValue()) : OptionalInt.empty();
  }

  /** Returns the day when it is known exactly. */
  public Optional<LocalDate> day() {
    return isExact() ? Optional.of(earliest) : Optional.empty();
  }

  /** Returns whether the day is known. */
  public boolean isExact() {
    return exact;
  }

  /** Returns whether this date certainly lies after the other one. */
  public boolean isCertainlyAfter(PartialDate other) {
    return earliest.isAfter(other.latest);
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof PartialDate d && text.equals(d.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** Returns the text that {@link #parse} reads. */
  @JsonValue
  @Override
  public String toString() {
    return text;
  }
}
