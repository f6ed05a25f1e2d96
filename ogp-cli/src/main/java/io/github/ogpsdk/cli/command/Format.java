package io.github.ogpsdk.cli.command;

/** How results are written, such as {@code json}. */
enum Format {
  /** A page for people. */
  TEXT("text", "txt"),
  /** JSON, spread over lines. */
  JSON("json", "json"),
  /** JSON, one document a line. */
  NDJSON("ndjson", "ndjson");

  private final String code;
  private final String ending;

  Format(String code, String ending) {
    this.code = code;
    this.ending = ending;
  }

  /** Returns the name on the command line. */
  String code() {
    return code;
  }

  /** Returns the ending of file names, without a dot. */
  String ending() {
    return ending;
  }
}
