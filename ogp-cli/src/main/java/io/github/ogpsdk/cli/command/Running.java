package io.github.ogpsdk.cli.command;

import io.github.ogpsdk.cli.Environment;
import io.github.ogpsdk.cli.Phrases;
import io.github.ogpsdk.cli.Status;
import io.github.ogpsdk.cli.UsageException;
import io.github.ogpsdk.cli.out.Output;
import io.github.ogpsdk.report.text.Printable;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** Runs a command line: help and results to standard output, complaints to standard error. */
final class Running {
  /** Set to anything, this shows where the tool broke. */
  private static final String DEBUG = "OGP_DEBUG";

  private static final Logger LOG = LoggerFactory.getLogger(Running.class);

  private final CommandLine line;
  private final Environment around;
  private final Phrases phrases;
  private final Settings settings;

  Running(CommandLine line, Environment around, Phrases phrases, Settings settings) {
    this.line = line;
    this.around = around;
    this.phrases = phrases;
    this.settings = settings;
  }

  /** Runs the command that arguments ask for, and returns its exit status. */
  int execute(String... args) {
    line.setExpandAtFiles(false);
    line.setOut(new PrintWriter(around.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(around.err(), true, StandardCharsets.UTF_8));
    line.setExecutionStrategy(this::begin);
    line.setParameterExceptionHandler((e, a) -> usage(e));
    line.setExecutionExceptionHandler(
        (e, command, result) ->
            e instanceof UsageException wrong
                ? complain(command.getCommandSpec(), wrong.in(phrases))
                : broken(e));
    try {
      return written(line.execute(args));
    } catch (RuntimeException | Error e) {
      return broken(e);
    }
  }

  /** Says what of the result could not be written, unless whoever read it has gone. */
  private int written(int status) {
    if (!around.out().checkError()) {
      return status;
    }
    Optional<Output> output =
        Optional.of(around.out()).filter(Output.class::isInstance).map(Output.class::cast);
    if (output.filter(Output::isAbandoned).isPresent()) {
      return status;
    }
    String cause = output.flatMap(Output::failure).map(e -> Results.why(e, phrases)).orElse("");
    String message = phrases.get("usage.unwritten", "cause", cause);
    around
        .err()
        .println(Printable.line(phrases.get("problem", "place", "ogp", "message", message)));
    return Math.max(status, Status.USAGE);
  }

  private int begin(ParseResult parsed) {
    ParseResult last = parsed;
    boolean help = last.isUsageHelpRequested() || last.isVersionHelpRequested();
    while (last.hasSubcommand()) {
      last = last.subcommand();
      help |= last.isUsageHelpRequested();
    }
    if (help) {
      prepareHelp();
      return new RunLast().execute(parsed);
    }
    if (!settings.complaints().isEmpty()) {
      settings.complaints().forEach(c -> around.err().println(Printable.line(c)));
      return Status.USAGE;
    }
    CommandSpec common = last.commandSpec().mixins().get(CommonOptions.NAME);
    if (common != null && common.userObject() instanceof CommonOptions options) {
      try {
        options.beginJournal(around);
      } catch (UsageException e) {
        return complain(last.commandSpec(), e.in(phrases));
      }
    }
    settings.deciding(last, phrases).forEach(line -> around.err().println(Printable.line(line)));
    if (LOG.isDebugEnabled()) {
      settings.files().forEach(file -> LOG.debug(phrases.get("log.settings", "file", file)));
      if (settings.files().isEmpty()) {
        LOG.debug(phrases.get("log.no-settings"));
      }
      LOG.debug(phrases.get("log.language", "language", phrases.language().code()));
    }
    return new RunLast().execute(parsed);
  }

  private void prepareHelp() {
    HelpWords.give(line, phrases.language());
    line.setUsageHelpWidth(Math.max(60, around.columns()));
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(around.isColorful() ? Ansi.ON : Ansi.OFF));
  }

  private int usage(ParameterException e) {
    return complain(e.getCommandLine().getCommandSpec(), UsageWords.of(e, phrases));
  }

  private int complain(CommandSpec command, String message) {
    String name = command.qualifiedName();
    around.err().println(Printable.line(phrases.get("problem", "place", name, "message", message)));
    around.err().println(phrases.get("usage.try", "command", name + " --help"));
    return Status.USAGE;
  }

  private int broken(Throwable cause) {
    boolean lacking = cause instanceof LinkageError;
    String message = phrases.get(lacking ? "usage.not-whole" : "usage.broke", "cause", cause);
    around
        .err()
        .println(Printable.line(phrases.get("problem", "place", "ogp", "message", message)));
    if (around.environment().containsKey(DEBUG)) {
      cause.printStackTrace(around.err());
    } else {
      around.err().println(phrases.get("usage.debug", "setting", DEBUG + "=1"));
    }
    return Status.BROKEN;
  }
}
