package io.github.ogpsdk.benchmarks.rules.flat;

/** An update of the repository. */
public final class FlatUpdate {
  private final int day;
  private final String category;

  FlatUpdate(int day, String category) {
    this.day = day;
    this.category = category;
  }

  /** Returns the day. */
  public int getDay() {
    return day;
  }

  /** Returns the category. */
  public String getCategory() {
    return category;
  }
}
