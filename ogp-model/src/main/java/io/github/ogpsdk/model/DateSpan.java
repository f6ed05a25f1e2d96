package io.github.ogpsdk.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;

/**
 * A time at which a source shows something: a date or a span of dates, such as {@code 2025-04} or
 * {@code 2023-10/2024-09}.
 *
 * <p>Both ends are included. Immutable and thread-safe.
 *
 * @ogp.source none: SDK decision, docs/adr/0003
 */
public final class DateSpan {
  private final PartialDate from;
  private final PartialDate to;
  private final String text;

  private DateSpan(String text, PartialDate from, PartialDate to) {
    this.text = text;
    this.from = from;
    this.to = to;
    if (from.isCertainlyAfter(to)) {
      throw new IllegalArgumentException("not a time span: \"" + text + "\" ends before it starts");
    }
  }

  /**
   * Parses a date or {@code date/date}.
   *
   * @throws IllegalArgumentException if a part is no date or the span ends before it starts
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static DateSpan parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      PartialDate date = PartialDate.parse(text);
      return new DateSpan(text, date, date);
    }
    return new DateSpan(
        text,
        PartialDate.parse(text.substring(0, slash)),
        PartialDate.parse(text.substring(slash + 1)));
  }

  /** Returns the date, or the first of the two. */
  public PartialDate from() {
    return from;
  }

  /** Returns the date, or the last of the two. */
  public PartialDate to() {
    return to;
  }

  /** Returns whether two dates are given. */
  public boolean isSpan() {
    return text.indexOf('/') >= 0;
  }

  /** Returns the first day it can touch. */
  public LocalDate earliest() {
    return from.earliest();
  }

  /** Returns the last day it can touch. */
  public LocalDate latest() {
    return to.latest();
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof DateSpan w && text.equals(w.text);
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
