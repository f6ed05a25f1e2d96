package io.github.ogpsdk.report.text;

/** How words are set off where colors are wanted; the words say the same without. */
public enum Style {
  /** As they are. */
  PLAIN(""),
  /** Headings. */
  BOLD("1"),
  /** Asides. */
  FAINT("2"),
  /** A rule that is met. */
  GOOD("32"),
  /** A rule that is not met. */
  BAD("1;31"),
  /** What is not known. */
  OPEN("33");

  private final String code;

  Style(String code) {
    this.code = code;
  }

  /** Returns what switches this style on in a terminal. */
  String on() {
    return code.isEmpty() ? "" : "\u001b[" + code + "m";
  }

  /** Returns what switches this style off in a terminal. */
  String off() {
    return code.isEmpty() ? "" : "\u001b[0m";
  }
}
