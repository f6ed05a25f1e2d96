package io.github.ogpsdk.cli.command;

import io.github.ogpsdk.cli.Environment;
import io.github.ogpsdk.cli.Language;
import io.github.ogpsdk.cli.Phrases;
import io.github.ogpsdk.cli.Status;
import io.github.ogpsdk.cli.Today;
import io.github.ogpsdk.cli.out.Output;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The {@code ogp} command: describes, checks and explains a member's partnership. */
@Command(
    name = "ogp",
    synopsisSubcommandLabel = "COMMAND",
    version = "ogp 0.1.0-SNAPSHOT",
    footer = {
      "  ogp check peru.json --lang es",
      "  ogp explain P22-1.1-FREQ",
      "  ogp COMMAND --help"
    })
public final class Ogp implements Runnable {
  private static final String TERMINAL = "ogp.terminal";
  private static final String LOCALE = "ogp.locale";

  /**
   * The status that the launcher wants for a verdict to fail on: a Java machine that cannot start
   * ends with 1.
   */
  private static final String VERDICT = "ogp.verdict";

  static final String NO_COMMAND = "a command is missing";
  private static final OptionSpec VERSION =
      OptionSpec.builder("-V", "--version").versionHelp(true).build();

  private static final Map<String, Function<Environment, Object>> COMMANDS = commands();

  /** Those that speak of all others. */
  private static final Set<String> OF_ALL = Set.of("completion", "manual");

  @Spec private CommandSpec spec = CommandSpec.create();

  private static Map<String, Function<Environment, Object>> commands() {
    Map<String, Function<Environment, Object>> commands = new LinkedHashMap<>();
    commands.put("check", CheckCommand::new);
    commands.put("compare", CompareCommand::new);
    commands.put("explain", ExplainCommand::new);
    commands.put("rules", RulesCommand::new);
    commands.put("validate", ValidateCommand::new);
    commands.put("schema", SchemaCommand::new);
    commands.put("new", NewCommand::new);
    commands.put("completion", CompletionCommand::new);
    commands.put("manual", ManualCommand::new);
    return commands;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), NO_COMMAND);
  }

  /** Runs the command and ends the virtual machine with its exit status. */
  public static void main(String[] args) throws IOException {
    System.setProperty("org.jboss.logging.provider", "slf4j");
    if (args.length > 0 && args[0].equals(CdsTraining.ARGUMENT)) {
      System.exit(CdsTraining.run(Arrays.asList(args).subList(1, args.length)));
    }
    Output err = Output.to(new FileOutputStream(FileDescriptor.err), true);
    Environment around =
        new Environment(
            System.in,
            Output.standard(),
            err,
            environment(),
            Path.of(""),
            terminal(),
            watched(),
            Today::read);
    int status = Status.BROKEN;
    try {
      status = run(around, args);
    } catch (RuntimeException | Error e) {
      // No words in other languages: the jar that has them may be what is missing.
      err.println("ogp: the tool broke, or is not whole; if so, install or build it anew: " + e);
    }
    err.flush();
    System.exit(status == Status.VERDICT ? Integer.getInteger(VERDICT, status) : status);
  }

  /** Runs the command and returns its exit status. */
  public static int run(Environment around, String... args) {
    List<String> arguments = List.of(args);
    Settings settings = Settings.of(arguments, around);
    Phrases phrases = new Phrases(settings.language(around));
    CommandLine line = line(around, phrases, called(arguments, settings));
    settings.giveTo(line, phrases);
    return new Running(line, around, phrases, settings).execute(plain(args));
  }

  /** Returns {@code check --help} for {@code help check}, as other tools have it. */
  private static String[] plain(String... args) {
    if (args.length == 0 || !args[0].equals("help")) {
      return args;
    }
    String[] plain = Arrays.copyOfRange(args, 1, args.length + 1);
    plain[args.length - 1] = "--help";
    return plain;
  }

  /** Returns the command with all that it can do. */
  static CommandLine line(Environment around, Phrases phrases) {
    return line(around, phrases, COMMANDS.keySet());
  }

  private static CommandLine line(Environment around, Phrases phrases, Set<String> wanted) {
    IFactory factory = Choices.speaking(phrases);
    CommandLine line = new CommandLine(new Ogp(), factory);
    line.getCommandSpec().addOption(VERSION).addOption(help()).addOption(language(phrases));
    COMMANDS.forEach(
        (name, command) -> {
          if (wanted.contains(name)) {
            CommandLine each = new CommandLine(command.apply(around), factory);
            each.getCommandSpec().addOption(config()).addOption(noConfig()).addOption(help());
            line.addSubcommand(each);
          }
        });
    return line;
  }

  /** Returns the one command that is called, which is found sooner alone, else all. */
  private static Set<String> called(List<String> arguments, Settings settings) {
    boolean alone =
        !arguments.isEmpty()
            && COMMANDS.containsKey(arguments.get(0))
            && !OF_ALL.contains(arguments.get(0))
            && settings.isEmpty();
    return alone ? Set.of(arguments.get(0)) : COMMANDS.keySet();
  }

  /** Known here only so that it may stand there; {@link Settings} has read it before. */
  private static OptionSpec config() {
    return OptionSpec.builder("--config").paramLabel("FILE").type(String.class).arity("1").build();
  }

  /** As above; before a command too. */
  private static OptionSpec language(Phrases phrases) {
    Choices.OfLanguage choice = new Choices.OfLanguage(phrases);
    return OptionSpec.builder("--lang")
        .paramLabel("LANGUAGE")
        .type(Language.class)
        .arity("1")
        .converters(choice)
        .completionCandidates(choice)
        .build();
  }

  private static OptionSpec noConfig() {
    return OptionSpec.builder("--no-config").arity("0").build();
  }

  private static OptionSpec help() {
    return OptionSpec.builder("-h", "--help").usageHelp(true).build();
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

  /** Returns the environment, with the locale that the launcher found before it set its own. */
  private static Map<String, String> environment() {
    String locale = System.getProperty(LOCALE);
    if (locale == null) {
      return System.getenv();
    }
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.put("LC_ALL", locale);
    return environment;
  }
}
