package io.github.ogpsdk.cli.command;

import io.github.ogpsdk.cli.Environment;
import io.github.ogpsdk.cli.Language;
import io.github.ogpsdk.cli.Phrases;
import io.github.ogpsdk.cli.UsageException;
import io.github.ogpsdk.cli.log.Journal;
import io.github.ogpsdk.report.Names;
import io.github.ogpsdk.report.text.Screen;
import io.github.ogpsdk.rules.words.Phrasebook;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options that every command has. */
final class CommonOptions {
  /** The name under which a command has them. */
  static final String NAME = "common";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Option(
      names = "--lang",
      paramLabel = "LANGUAGE",
      converter = Choices.OfLanguage.class,
      completionCandidates = Choices.OfLanguage.class)
  private @Nullable Language language;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      converter = Choices.OfColor.class,
      completionCandidates = Choices.OfColor.class)
  private ColorChoice color = ColorChoice.AUTO;

  @Option(names = "--width", paramLabel = "COLUMNS", converter = Choices.OfWidth.class)
  private int width;

  @Option(names = {"-q", "--quiet"})
  private boolean quiet;

  @Option(names = {"-v", "--verbose"})
  private boolean verbose;

  /** Returns the language asked for, else that of the environment. */
  Language language(Environment around) {
    return language == null ? Language.of(around.environment()) : language;
  }

  /** Returns the words in the language asked for. */
  Phrases phrases(Environment around) {
    return new Phrases(language(around));
  }

  /** Returns the words of reports in the language asked for. */
  Phrasebook words(Environment around) {
    return Names.words(language(around).locale());
  }

  /** Returns an empty screen. */
  Screen screen(Environment around) {
    return new Screen(width == 0 ? around.columns() : width, color.colors(around));
  }

  /** Returns whether nothing but results and errors is wanted. */
  boolean isQuiet() {
    return quiet && (isGiven("--quiet") || !isGiven("--verbose"));
  }

  /** Returns whether it is to be told what is done. */
  boolean isVerbose() {
    return verbose && !isQuiet();
  }

  /** Returns the files that settings were read from. */
  List<Path> settings() {
    return command.defaultValueProvider() instanceof Settings settings
        ? settings.files()
        : List.of();
  }

  /** Returns whether a bar may show how far the work has come, where there is a terminal. */
  boolean showsProgress() {
    return !isQuiet() && !isVerbose();
  }

  /** Returns whether an option stands on the command line, rather than among the settings. */
  boolean isGiven(String option) {
    return command.commandLine().getParseResult().hasMatchedOption(option);
  }

  /**
   * Begins to write down what libraries log.
   *
   * @throws UsageException if options exclude each other
   */
  void beginJournal(Environment around) {
    if (isGiven("--quiet") && isGiven("--verbose")) {
      throw new UsageException("usage.exclude", "one", "--quiet", "other", "--verbose");
    }
    if (isVerbose()) {
      Journal.tellAll(around.err());
    } else if (isQuiet()) {
      Journal.tellErrors(around.err());
    } else {
      Journal.tellWarnings(around.err());
    }
  }
}
