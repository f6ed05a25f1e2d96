package io.github.ogpsdk.cli.command;

import io.github.ogpsdk.cli.Environment;
import io.github.ogpsdk.cli.Language;
import io.github.ogpsdk.cli.Phrases;
import io.github.ogpsdk.cli.UsageException;
import io.github.ogpsdk.cli.config.Setting;
import io.github.ogpsdk.cli.config.SettingsFiles;
import io.github.ogpsdk.cli.config.SettingsReader;
import io.github.ogpsdk.rules.book.Rulebooks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** What files with settings say: the values of options that the command line leaves out. */
final class Settings implements IDefaultValueProvider {
  private static final String LANGUAGE = "lang";
  private static final String RULEBOOK = "rulebook";

  /** Options that a verdict, the status, or what is judged at all depends on. */
  private static final Set<String> DECIDING =
      Set.of(
          "as-of",
          RULEBOOK,
          "silence",
          "only",
          "fail-on",
          "fail-level",
          "edition",
          "level",
          "region");

  private final List<Path> files = new ArrayList<>();
  private final List<Setting> settings = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();
  private final Optional<Language> asked;
  private Optional<UsageException> unreadable = Optional.empty();

  private Settings(Optional<Language> asked) {
    this.asked = asked;
  }

  /** Reads the settings for a command line. */
  static Settings of(List<String> arguments, Environment around) {
    Settings settings = new Settings(Language.asked(arguments));
    try {
      settings.files.addAll(SettingsFiles.of(arguments, around.environment(), around.folder()));
      settings.files.forEach(file -> settings.settings.addAll(SettingsReader.read(file)));
    } catch (UsageException e) {
      settings.unreadable = Optional.of(e);
    }
    return settings;
  }

  /** Returns whether nothing is set, nor wrong. */
  boolean isEmpty() {
    return settings.isEmpty() && unreadable.isEmpty();
  }

  /** Returns the files that were read. */
  List<Path> files() {
    return files;
  }

  /** Returns the language of the command line, else the one that is set, else the system's. */
  Language language(Environment around) {
    return asked
        .or(
            () ->
                settings.stream()
                    .filter(s -> s.key().equals(LANGUAGE) && s.command().isEmpty())
                    .findFirst()
                    .flatMap(s -> Language.coded(s.values().get(0))))
        .orElseGet(() -> Language.of(around.environment()));
  }

  /** Makes these the defaults of a command line; what it has no option for is kept to be said. */
  void giveTo(CommandLine line, Phrases phrases) {
    unreadable.ifPresent(e -> complaints.add(e.in(phrases)));
    SettingsCheck check = new SettingsCheck(line, phrases);
    for (Setting setting : List.copyOf(settings)) {
      Optional<String> complaint = check.complaint(setting);
      complaint.ifPresent(
          c -> {
            complaints.add(phrases.get("problem", "place", setting.where(), "message", c));
            settings.remove(setting);
          });
    }
    line.setDefaultValueProvider(this);
  }

  /** Returns what is wrong with the settings, one line each. */
  List<String> complaints() {
    return complaints;
  }

  @Override
  public @Nullable String defaultValue(ArgSpec spec) {
    if (!(spec instanceof OptionSpec option)) {
      return null;
    }
    String command = spec.command().name();
    String key = SettingsCheck.key(option);
    if (key.equals(LANGUAGE) && asked.isPresent()) {
      return asked.get().code();
    }
    return effective(key, command).map(Settings::value).orElse(null);
  }

  private Optional<Setting> effective(String key, String command) {
    return settings.stream()
        .filter(s -> s.key().equals(key) && s.command().filter(c -> !c.equals(command)).isEmpty())
        .min((a, b) -> Boolean.compare(a.command().isEmpty(), b.command().isEmpty()));
  }

  /**
   * Returns which of these affect the verdicts of a command, one line each, such as {@code
   * .ogp.yaml:1:1: this setting affects the verdict: as-of: 2024}.
   */
  List<String> deciding(ParseResult called, Phrases phrases) {
    List<String> lines = new ArrayList<>();
    CommandSpec command = called.commandSpec();
    if (!command.mixins().containsKey(JudgingOptions.NAME)) {
      return lines;
    }
    for (OptionSpec option : command.options()) {
      String key = SettingsCheck.key(option);
      if (DECIDING.contains(key) && !called.hasMatchedOption(option)) {
        effective(key, command.name())
            .map(
                s ->
                    phrases.get(
                        "config.decides",
                        "place",
                        s.where(),
                        "key",
                        s.key(),
                        "value",
                        String.join(", ", s.values())))
            .ifPresent(lines::add);
      }
    }
    return lines;
  }

  /**
   * Returns the values of a setting, one a line; rulebooks are files beside that of the setting.
   */
  private static String value(Setting setting) {
    List<String> values = setting.values();
    if (setting.key().equals(RULEBOOK)) {
      values = values.stream().map(v -> rulebook(v, setting.file())).toList();
    }
    return String.join(SettingsCheck.BETWEEN, values);
  }

  private static String rulebook(String value, Path file) {
    String plus = value.startsWith("+") ? "+" : "";
    String name = value.substring(plus.length());
    return Rulebooks.find(name).isPresent() ? value : plus + file.resolveSibling(name);
  }
}
