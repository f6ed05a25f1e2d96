package io.github.ogpsdk.cli.command;

import io.github.ogpsdk.cli.UsageException;
import java.util.List;
import java.util.stream.Collectors;

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

  /**
   * Refuses this format unless it is one of those that a command can write.
   *
   * @throws UsageException if it is not
   */
  void requireOneOf(Format... formats) {
    List<Format> allowed = List.of(formats);
    if (!allowed.contains(this)) {
      String names = allowed.stream().map(Format::code).collect(Collectors.joining(", "));
      throw new UsageException("usage.format", "format", code, "choices", names);
    }
  }
}
