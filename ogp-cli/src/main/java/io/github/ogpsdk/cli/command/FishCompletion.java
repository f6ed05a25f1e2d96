package io.github.ogpsdk.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The completions of a command line for fish, which picocli has none for. */
final class FishCompletion {
  private final String name;
  private final List<String> lines = new ArrayList<>();

  private FishCompletion(String name) {
    this.name = name;
  }

  /** Returns the script, with a line break at its end. */
  static String of(CommandLine line) {
    FishCompletion script = new FishCompletion(line.getCommandName());
    String start = "-n __fish_use_subcommand";
    script.lines.add("complete -c " + script.name + " " + start + " -f");
    line.getCommandSpec().options().forEach(option -> script.option(option, start));
    line.getSubcommands().values().forEach(c -> script.command(c.getCommandSpec(), start));
    return String.join("\n", script.lines) + "\n";
  }

  private void command(CommandSpec command, String start) {
    String words = first(command.usageMessage().description());
    lines.add("complete -c " + name + " " + start + " -a " + command.name() + described(words));
    String within = "-n " + quoted("__fish_seen_subcommand_from " + command.name());
    for (PositionalParamSpec parameter : command.positionalParameters()) {
      if (parameter.completionCandidates() != null) {
        lines.add("complete -c " + name + " " + within + " -f -a " + choices(parameter));
      }
    }
    if (command.positionalParameters().isEmpty()) {
      lines.add("complete -c " + name + " " + within + " -f");
    }
    command.options().forEach(option -> option(option, within));
  }

  private void option(OptionSpec option, String when) {
    StringBuilder line = new StringBuilder("complete -c " + name + " " + when);
    for (String each : option.names()) {
      line.append(each.startsWith("--") ? " -l " + each.substring(2) : " -s " + each.substring(1));
    }
    if (option.arity().max() > 0) {
      boolean file = option.paramLabel().contains("FILE");
      line.append(file ? " -r" : " -x");
      if (option.completionCandidates() != null) {
        line.append(" -a ").append(choices(option));
      }
    }
    lines.add(line + described(first(option.description())));
  }

  private static String choices(ArgSpec spec) {
    List<String> words = new ArrayList<>();
    spec.completionCandidates().forEach(words::add);
    return quoted(String.join(" ", words));
  }

  private static String described(String words) {
    return words.isEmpty() ? "" : " -d " + quoted(words);
  }

  /** Returns the first sentence or clause, which is all that there is room for. */
  private static String first(String[] description) {
    String all =
        List.of(description).stream()
            .map(text -> String.format(Locale.ROOT, text))
            .collect(Collectors.joining(" "));
    return all.split("(?<=[\\p{L}\\d)])\\h?[.;:](\\s|$)(?![^(]*\\))", 2)[0];
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
