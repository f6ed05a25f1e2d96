package io.github.ogpsdk.cli.command;

import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which partnerships are judged, and by which rulebooks. */
final class JudgingOptions {
  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|DIR|-",
      description =
          "Partnerships as JSON or YAML; every such file of a folder; - for standard input. It and"
              + " .ndjson files may hold one a line.")
  private List<String> arguments = List.of();

  @Option(
      names = "--rulebook",
      paramLabel = "ID|FILE",
      description = {
        "Use this rulebook instead of those that the facts call for; with + before it, besides"
            + " them. Repeatable."
      })
  private List<String> rulebooks = List.of();

  /** Returns the files, folders and streams to read. */
  List<String> arguments() {
    return arguments;
  }

  /** Returns ids and files of rulebooks. */
  List<String> rulebooks() {
    return rulebooks;
  }
}
