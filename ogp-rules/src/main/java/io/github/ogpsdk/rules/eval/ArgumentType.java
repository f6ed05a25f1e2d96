package io.github.ogpsdk.rules.eval;

import io.github.ogpsdk.model.Codes;

/**
 * What can stand in an argument of a measure, such as a {@link #PERIOD}.
 *
 * @ogp.source none: SDK decision, docs/adr/0026
 * @since 0.1
 */
public enum ArgumentType {
  /** A code of a list, such as {@code civil-society}. */
  CODE("code", "civil-society"),
  /** A length of time, such as {@code P6M}. */
  PERIOD("period", "P6M"),
  /** A whole number, 0 or more, such as {@code 3}. */
  NUMBER("number", "3"),
  /** A share or a number, such as {@code 3/4}. */
  SHARE("share", "3/4"),
  /** A day of every year: month and day, such as {@code 06-30}. */
  DAY_OF_YEAR("day-of-year", "06-30"),
  /** A regular expression, such as {@code [A-Z]{2}[0-9]{4}}. */
  PATTERN("pattern", "[A-Z]{2}[0-9]{4}"),
  /** The id of a rule, such as {@code P22-1.1-FREQ}. */
  RULE("rule", "P22-1.1-FREQ"),
  /** The id of an object of the document, such as {@code forum}. */
  ID("id", "forum");

  private final String code;
  private final String example;

  ArgumentType(String code, String example) {
    this.code = code;
    this.example = example;
  }

  /** Returns its code, such as {@code day-of-year}. */
  public String code() {
    return code;
  }

  /** Returns a text of this type, such as {@code 06-30}. */
  public String example() {
    return example;
  }

  /**
   * Returns the constant with a code.
   *
   * @throws IllegalArgumentException if none has it
   */
  public static ArgumentType ofCode(String code) {
    return Codes.find(ArgumentType.class, values(), ArgumentType::code, code);
  }
}
