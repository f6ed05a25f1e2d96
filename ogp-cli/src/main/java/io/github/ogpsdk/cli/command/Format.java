package io.github.ogpsdk.cli.command;

import java.util.List;

/** How results are written, such as {@code json}. */
enum Format {
  /** A page for people. */
  TEXT("text", "txt"),
  /** JSON, spread over lines. */
  JSON("json", "json"),
  /** JSON, one document a line. */
  NDJSON("ndjson", "ndjson"),
  /** Markdown. */
  MARKDOWN("markdown", "md"),
  /** A page for a browser. */
  HTML("html", "html"),
  /** SARIF 2.1.0, for tools that gather results of checks. */
  SARIF("sarif", "sarif"),
  /** JUnit XML, for build servers. */
  JUNIT("junit", "xml"),
  /** A table, a line a finding. */
  CSV("csv", "csv"),
  /** A picture. */
  SVG("svg", "svg");

  /** Those of one assessment or several. */
  static final List<Format> OF_ASSESSMENTS =
      List.of(TEXT, JSON, NDJSON, MARKDOWN, HTML, SARIF, JUNIT, CSV);

  /** Those of a comparison. */
  static final List<Format> OF_COMPARISONS = List.of(TEXT, CSV, HTML, JSON, SVG);

  /** Those of the rules. */
  static final List<Format> OF_CATALOGUES = List.of(TEXT, JSON, MARKDOWN);

  /** Those of a schema. */
  static final List<Format> OF_SCHEMAS = List.of(JSON, MARKDOWN);

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

  /** Returns whether a file in this format holds one document only. */
  boolean isSingle() {
    return this == HTML || this == SARIF || this == JUNIT;
  }
}
