package io.github.ogpsdk.cli.command;

import io.github.ogpsdk.cli.Phrases;
import io.github.ogpsdk.cli.Status;
import io.github.ogpsdk.cli.Surroundings;
import io.github.ogpsdk.cli.UsageException;
import io.github.ogpsdk.report.text.Printable;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs a command line: help and results to standard output, complaints to standard error. */
final class Running {
  /** Set to anything, this shows where the tool broke. */
  private static final String DEBUG = "OGP_DEBUG";

  private Running() {}

  static int execute(CommandLine line, Surroundings around, Phrases phrases, String... args) {
    line.setExpandAtFiles(false);
    line.setOut(new PrintWriter(around.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(around.err(), true, StandardCharsets.UTF_8));
    line.setUsageHelpWidth(Math.max(60, around.columns()));
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(around.isColorful() ? Ansi.ON : Ansi.OFF));
    line.setParameterExceptionHandler((e, a) -> usage(e, around.err(), phrases));
    line.setExecutionExceptionHandler(
        (e, command, result) ->
            e instanceof UsageException wrong
                ? complain(around.err(), command, wrong.in(phrases), phrases)
                : broken(e, around, phrases));
    try {
      return line.execute(args);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return broken(e, around, phrases);
    }
  }

  private static int usage(ParameterException e, PrintStream err, Phrases phrases) {
    return complain(err, e.getCommandLine(), message(e, phrases), phrases);
  }

  private static String message(ParameterException e, Phrases phrases) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      boolean command = e.getCommandLine().getParent() == null;
      String kind = unmatched.isUnknownOption() ? "option" : command ? "command" : "argument";
      return phrases.get("usage.unknown-" + kind, "name", unmatched.getUnmatched().get(0))
          + phrases.meant(unmatched.getSuggestions().stream().findFirst());
    }
    if (e instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      ArgSpec wanted = missing.getMissing().get(0);
      String key = wanted.isOption() ? "usage.missing-value" : "usage.missing";
      return phrases.get(key, "what", wanted.isOption() ? name(wanted) : wanted.paramLabel());
    }
    String message = String.valueOf(e.getMessage());
    ArgSpec spec = e.getArgSpec();
    if (spec == null) {
      return message.equals(Ogp.NO_COMMAND) ? phrases.get("usage.no-command") : message;
    }
    String usual = "Invalid value for option '" + name(spec) + "'";
    int words = message.indexOf(": ", usual.length());
    return message.startsWith(usual) && words > 0
        ? phrases.get("problem", "place", name(spec), "message", message.substring(words + 2))
        : message;
  }

  private static String name(ArgSpec spec) {
    return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
  }

  private static int complain(
      PrintStream err, CommandLine command, String message, Phrases phrases) {
    String name = command.getCommandSpec().qualifiedName();
    err.println(Printable.line(phrases.get("problem", "place", name, "message", message)));
    err.println(phrases.get("usage.try", "command", name + " --help"));
    return Status.USAGE;
  }

  private static int broken(Throwable cause, Surroundings around, Phrases phrases) {
    String message = phrases.get("usage.broke", "cause", cause);
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
