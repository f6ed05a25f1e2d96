package io.github.ogpsdk.cli.command;

import io.github.ogpsdk.cli.Language;
import io.github.ogpsdk.cli.Phrases;
import io.github.ogpsdk.cli.Surroundings;
import io.github.ogpsdk.cli.Today;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
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
  static final String NO_COMMAND = "a command is missing";
  private static final OptionSpec VERSION =
      OptionSpec.builder("-V", "--version")
          .versionHelp(true)
          .description("Print the version.")
          .build();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), NO_COMMAND);
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
        new Surroundings(System.in, out, err, System.getenv(), terminal(), watched(), Today::read);
    int status = run(around, args);
    out.flush();
    err.flush();
    System.exit(status);
  }

  /** Runs the command and returns its exit status. */
  public static int run(Surroundings around, String... args) {
    Phrases phrases = new Phrases(Language.of(List.of(args), around.environment()));
    CommandLine line = new CommandLine(new Ogp(), Choices.speaking(phrases));
    line.addSubcommand(new CommandLine(new CheckCommand(around), Choices.speaking(phrases)));
    line.addSubcommand(new CommandLine(new CompareCommand(around), Choices.speaking(phrases)));
    line.addSubcommand(new CommandLine(new ExplainCommand(around), Choices.speaking(phrases)));
    line.addSubcommand(new CommandLine(new RulesCommand(around), Choices.speaking(phrases)));
    line.addSubcommand(new CommandLine(new ValidateCommand(around), Choices.speaking(phrases)));
    line.addSubcommand(new CommandLine(new SchemaCommand(around), Choices.speaking(phrases)));
    line.addSubcommand(new CommandLine(new NewCommand(around), Choices.speaking(phrases)));
    line.getCommandSpec().addOption(VERSION);
    line.getCommandSpec().addOption(help());
    line.getSubcommands().values().forEach(c -> c.getCommandSpec().addOption(help()));
    return Running.execute(line, around, phrases, args);
  }

  private static OptionSpec help() {
    return OptionSpec.builder("-h", "--help")
        .usageHelp(true)
        .description("Show this help.")
        .build();
  }

  /** Returns what the launcher says of the terminal: its columns, or none for a pipe or file. */
  private static OptionalInt terminal() {
    String given = System.getProperty(TERMINAL, "");
    return given.matches("[1-9][0-9]{0,3}")
        ? OptionalInt.of(Integer.parseInt(given))
        : OptionalInt.empty();
  }

  /** Returns whether standard error goes to a terminal, as the launcher says. */
  private static boolean watched() {
    return Boolean.getBoolean("ogp.watched");
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    OutputStream file = new FileOutputStream(descriptor);
    return new PrintStream(new BufferedOutputStream(file, 1 << 16), false, StandardCharsets.UTF_8);
  }
}
