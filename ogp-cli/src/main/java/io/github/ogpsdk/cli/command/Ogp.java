package io.github.ogpsdk.cli.command;

import io.github.ogpsdk.cli.Surroundings;
import io.github.ogpsdk.cli.Today;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The {@code ogp} command: describes, checks and explains a member's partnership. */
@Command(
    name = "ogp",
    description = "Checks Open Government Partnership files and explains every verdict.",
    synopsisSubcommandLabel = "COMMAND",
    version = "ogp 0.1.0-SNAPSHOT",
    footer = {
      "",
      "Examples:",
      "  ogp check peru.json --lang es",
      "  ogp explain P22-1.1-FREQ",
      "  ogp COMMAND --help"
    })
public final class Ogp implements Runnable {
  private static final String TERMINAL = "ogp.terminal";
  private static final int USUAL = 80;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Print the version.")
  private boolean version;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }

  /** Runs the command and ends the virtual machine with its exit status. */
  public static void main(String[] args) throws IOException {
    System.setProperty("org.jboss.logging.provider", "slf4j");
    if (args.length == 1 && args[0].equals(Rehearsal.ARGUMENT)) {
      System.exit(Rehearsal.run());
    }
    PrintStream out = stream(FileDescriptor.out);
    PrintStream err = stream(FileDescriptor.err);
    Surroundings around =
        new Surroundings(System.in, out, err, System.getenv(), terminal(), Today::read);
    int status = run(around, args);
    out.flush();
    err.flush();
    System.exit(status);
  }

  /** Runs the command and returns its exit status. */
  public static int run(Surroundings around, String... args) {
    CommandLine line = new CommandLine(new Ogp());
    line.addSubcommand(new CheckCommand(around));
    line.addSubcommand(new ExplainCommand(around));
    line.addSubcommand(new RulesCommand(around));
    line.addSubcommand(new ValidateCommand(around));
    line.addSubcommand(new SchemaCommand(around));
    line.addSubcommand(new NewCommand(around));
    return Running.execute(line, around, args);
  }

  /** The launcher says what it knows of the terminal; without it the machine is asked. */
  private static OptionalInt terminal() {
    String given = System.getProperty(TERMINAL, "");
    if (given.equals("none")) {
      return OptionalInt.empty();
    }
    if (given.matches("[1-9][0-9]{0,3}")) {
      return OptionalInt.of(Integer.parseInt(given));
    }
    boolean unknown = given.isEmpty() && System.console() == null;
    return unknown ? OptionalInt.empty() : OptionalInt.of(USUAL);
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    OutputStream file = new FileOutputStream(descriptor);
    return new PrintStream(new BufferedOutputStream(file, 1 << 16), false, StandardCharsets.UTF_8);
  }
}
