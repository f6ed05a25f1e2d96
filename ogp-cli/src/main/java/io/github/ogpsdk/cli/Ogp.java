package io.github.ogpsdk.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The {@code ogp} command: describes, checks and explains a member's partnership. */
@Command(
    name = "ogp",
    description = "Checks Open Government Partnership files and explains every verdict.",
    mixinStandardHelpOptions = true,
    version = "ogp 0.1.0-SNAPSHOT")
public final class Ogp implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing command");
  }

  /** Runs the command and ends the virtual machine with its exit status. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Ogp()).execute(args));
  }
}
