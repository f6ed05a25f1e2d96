package io.github.ogpsdk.cli.command;

import io.github.ogpsdk.cli.Printable;
import io.github.ogpsdk.cli.Status;
import io.github.ogpsdk.cli.Surroundings;
import io.github.ogpsdk.cli.UsageException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
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

  static int execute(CommandLine line, Surroundings around, String... args) {
    line.setExpandAtFiles(false);
    line.setOut(new PrintWriter(around.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(around.err(), true, StandardCharsets.UTF_8));
    line.setUsageHelpWidth(Math.max(60, around.columns()));
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(around.isColorful() ? Ansi.ON : Ansi.OFF));
    line.setParameterExceptionHandler((e, a) -> usage(e, around.err()));
    line.setExecutionExceptionHandler(
        (e, command, result) ->
            e instanceof UsageException
                ? complain(around.err(), command, String.valueOf(e.getMessage()))
                : broken(e, around));
    try {
      return line.execute(args);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return broken(e, around);
    }
  }

  private static int usage(ParameterException e, PrintStream err) {
    return complain(err, e.getCommandLine(), message(e));
  }

  private static String message(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      boolean command = e.getCommandLine().getParent() == null;
      String kind = unmatched.isUnknownOption() ? "option" : command ? "command" : "argument";
      List<String> meant = unmatched.getSuggestions();
      return (kind.equals("argument") ? "unexpected " : "unknown ")
          + kind
          + " \""
          + unmatched.getUnmatched().get(0)
          + "\""
          + (meant.isEmpty() ? "" : "; did you mean \"" + meant.get(0) + "\"?");
    }
    if (e instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      ArgSpec wanted = missing.getMissing().get(0);
      return "missing " + (wanted.isOption() ? "value of " + name(wanted) : wanted.paramLabel());
    }
    String message = String.valueOf(e.getMessage());
    ArgSpec spec = e.getArgSpec();
    String usual = "Invalid value for option '" + (spec == null ? "" : name(spec)) + "': ";
    return spec != null && message.startsWith(usual)
        ? name(spec) + ": " + message.substring(usual.length())
        : message;
  }

  private static String name(ArgSpec spec) {
    return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
  }

  private static int complain(PrintStream err, CommandLine command, String message) {
    String name = command.getCommandSpec().qualifiedName();
    err.println(Printable.line(name + ": " + message));
    err.println("Try \"" + name + " --help\".");
    return Status.USAGE;
  }

  private static int broken(Throwable cause, Surroundings around) {
    around.err().println(Printable.line("ogp: the tool broke: " + cause));
    if (around.environment().containsKey(DEBUG)) {
      cause.printStackTrace(around.err());
    } else {
      around.err().println("Set " + DEBUG + "=1 to see where.");
    }
    return Status.BROKEN;
  }
}
