package io.github.ogpsdk.cli.command;

import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which partnerships are judged, and by which rulebooks. */
final class JudgingOptions {
  /** The name under which a command that judges has them. */
  static final String NAME = "judging";

  @Parameters(arity = "1..*", paramLabel = "FILE|DIR|-", descriptionKey = "partnerships")
  private List<String> arguments = List.of();

  @Option(
      names = "--rulebook",
      paramLabel = "ID|FILE",
      split = SettingsCheck.BETWEEN,
      completionCandidates = Candidates.OfRulebooksToUse.class)
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
