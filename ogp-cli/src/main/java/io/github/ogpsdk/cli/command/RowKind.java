package io.github.ogpsdk.cli.command;

/** What a comparison has a row for. */
enum RowKind {
  /** A member. */
  MEMBER("member"),
  /** A requirement or rule. */
  RULE("rule");

  private final String code;

  RowKind(String code) {
    this.code = code;
  }

  /** Returns the name on the command line. */
  String code() {
    return code;
  }
}
