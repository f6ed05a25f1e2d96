package io.github.ogpsdk.rules.book;

import static io.github.ogpsdk.rules.book.Books.all;
import static io.github.ogpsdk.rules.book.Books.measure;
import static io.github.ogpsdk.rules.book.Books.parameter;

import io.github.ogpsdk.model.rule.Condition;

/** Conditions of rules about a plan year, whose parameter {@code window} says what a year is. */
final class Years {
  private Years() {}

  /** The year has ended within the plan, before the day of judgement. */
  static Condition isComplete() {
    return year("yearComplete").holds();
  }

  /** A date lies in the year. */
  static Condition contain(String date) {
    return all(
        measure(date).atLeast(year("yearStart").value()),
        measure(date).atMost(year("yearEnd").value()));
  }

  private static Books.Measured year(String edge) {
    return measure(edge).with("window", parameter("window"));
  }
}
