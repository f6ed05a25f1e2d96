package io.github.ogpsdk.cli.command;

import io.github.ogpsdk.cli.Phrases;
import io.github.ogpsdk.cli.Spelling;
import io.github.ogpsdk.cli.config.Setting;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.OptionSpec;

/** Compares settings with the options that there are. */
final class SettingsCheck {
  /** What stands between values of an option that takes several: nothing that is in a value. */
  static final String BETWEEN = "\n";

  /** Options that are for one call. */
  private static final Set<String> CALL =
      Set.of("help", "version", "config", "no-config", "out", "only", "example", "type");

  /** Options that mean something else for each command. */
  private static final Set<String> OWN = Set.of("format");

  private final CommandLine line;
  private final Phrases phrases;

  SettingsCheck(CommandLine line, Phrases phrases) {
    this.line = line;
    this.phrases = phrases;
  }

  /** Returns the key of an option, such as {@code fail-on}. */
  static String key(OptionSpec option) {
    return option.longestName().substring(2);
  }

  /** Returns what is wrong with a setting, if anything is. */
  Optional<String> complaint(Setting setting) {
    Optional<String> command = setting.command();
    if (command.isPresent() && !line.getSubcommands().containsKey(command.get())) {
      return Optional.of(
          phrases.get("config.no-command", "name", command.get())
              + phrases.meant(Spelling.nearest(command.get(), line.getSubcommands().keySet())));
    }
    if (command.isEmpty() && OWN.contains(setting.key())) {
      return Optional.of(phrases.get("config.own", "key", setting.key()));
    }
    List<OptionSpec> options = options(command);
    Optional<OptionSpec> option =
        options.stream().filter(o -> key(o).equals(setting.key())).findFirst();
    if (option.isEmpty()) {
      Set<String> keys = new TreeSet<>(options.stream().map(SettingsCheck::key).toList());
      Optional<String> meant = Spelling.nearest(setting.key(), keys);
      String choices = String.join(", ", keys);
      return Optional.of(
          meant.isPresent()
              ? phrases.get("config.no-key", "key", setting.path()) + phrases.meant(meant)
              : phrases.get("config.no-key.of", "key", setting.path(), "choices", choices));
    }
    return wrongValue(setting, option.get())
        .map(w -> phrases.get("problem", "place", setting.path(), "message", w));
  }

  private List<OptionSpec> options(Optional<String> command) {
    return line.getSubcommands().values().stream()
        .map(CommandLine::getCommandSpec)
        .filter(spec -> command.isEmpty() || spec.name().equals(command.get()))
        .flatMap(spec -> spec.options().stream())
        .filter(option -> !CALL.contains(key(option)))
        .filter(option -> command.isPresent() || !OWN.contains(key(option)))
        .toList();
  }

  private Optional<String> wrongValue(Setting setting, OptionSpec option) {
    if (setting.values().size() != 1 && !option.isMultiValue()) {
      return Optional.of(phrases.get("config.one"));
    }
    if (option.arity().max() == 0) {
      String value = setting.values().get(0);
      return value.equals("true") || value.equals("false")
          ? Optional.empty()
          : Optional.of(phrases.get("usage.choice", "given", value, "choices", "true, false"));
    }
    for (ITypeConverter<?> converter : option.converters()) {
      for (String value : setting.values()) {
        try {
          converter.convert(value);
        } catch (Exception e) {
          return Optional.of(String.valueOf(e.getMessage()));
        }
      }
    }
    return Optional.empty();
  }
}
