package io.github.ogpsdk.cli.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

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
  /** A table, a line a minimum requirement. */
  REQUIREMENTS_CSV("requirements-csv", "requirements.csv"),
  /** A picture. */
  SVG("svg", "svg");

  /** Other endings of file names; a longer one counts before the usual ones. */
  private static final Map<String, Format> SYNONYMS =
      Map.of(
          "sarif.json",
          SARIF,
          "requirements.csv",
          REQUIREMENTS_CSV,
          "jsonl",
          NDJSON,
          "markdown",
          MARKDOWN,
          "htm",
          HTML,
          "text",
          TEXT);

  /** Those of one assessment or several. */
  static final List<Format> OF_ASSESSMENTS =
      List.of(TEXT, JSON, NDJSON, MARKDOWN, HTML, SARIF, JUNIT, CSV, REQUIREMENTS_CSV);

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

  /** Returns the format that the name of a file asks for, such as HTML for {@code peru.html}. */
  static Optional<Format> of(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    return SYNONYMS.entrySet().stream()
        .filter(e -> name.endsWith("." + e.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .or(() -> Arrays.stream(values()).filter(f -> name.endsWith("." + f.ending)).findFirst());
  }

  /** Returns whether a name ends as a file in this format may, such as {@code table.csv}. */
  boolean fits(String file) {
    String last = ending.substring(ending.lastIndexOf('.') + 1);
    return file.toLowerCase(Locale.ROOT).endsWith("." + last);
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
    return this == HTML;
  }

  /** Returns whether it is a table whose heading is written once. */
  boolean isTable() {
    return this == CSV || this == REQUIREMENTS_CSV;
  }
}
