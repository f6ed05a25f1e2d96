package io.github.ogpsdk.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A share or a whole number as a rule prints it, such as {@code 1/2} or {@code 4}.
 *
 * <p>Exact, compared without rounding; {@code 1/2} and {@code 2/4} are as great and not equal.
 * Immutable and thread-safe.
 *
 * @param numerator the part above the line, 0 to 999 999 999
 * @param denominator the part below the line, 1 to 999 999 999
 * @ogp.source none: SDK decision, docs/adr/0003
 */
public record Fraction(long numerator, long denominator) implements Comparable<Fraction> {
  private static final long MOST = 999_999_999;
  private static final Pattern FORM = Pattern.compile("(\\d{1,9})(?:/(\\d{1,9}))?");

  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException if the numerator is negative, the denominator is below 1, or
   *     one has more than nine digits
   */
  public Fraction {
    if (numerator < 0 || numerator > MOST || denominator < 1 || denominator > MOST) {
      throw new IllegalArgumentException("not a fraction: " + numerator + "/" + denominator);
    }
  }

  /**
   * Parses {@code n} or {@code n/d}.
   *
   * @throws IllegalArgumentException if the text has another form or a denominator of 0
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Fraction parse(String text) {
    Matcher m = FORM.matcher(text);
    if (!m.matches()) {
      throw new IllegalArgumentException(
          "not a fraction: \"" + text + "\"; expected a text such as \"1/2\" or \"4\"");
    }
    String below = m.group(2);
    return new Fraction(Long.parseLong(m.group(1)), below == null ? 1 : Long.parseLong(below));
  }

  /** Returns whether this is a whole number. */
  public boolean isWhole() {
    return denominator == 1;
  }

  @Override
  public int compareTo(Fraction other) {
    return Long.compare(numerator * other.denominator, other.numerator * denominator);
  }

  /** Returns the text that {@link #parse} reads. */
  @JsonValue
  @Override
  public String toString() {
    return denominator == 1 ? Long.toString(numerator) : numerator + "/" + denominator;
  }
}
