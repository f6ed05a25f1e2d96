package io.github.ogpsdk.cli.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which files have settings: {@code .ogp.yaml} in the current folder or the nearest above it, then
 * {@code ogp/config.yaml} of the user; or the one file that {@code --config} names.
 */
public final class SettingsFiles {
  /** The name of the file of a project. */
  public static final String NAME = ".ogp.yaml";

  private static final String OPTION = "--config";
  private static final String NONE = "--no-config";

  private SettingsFiles() {}

  /** Returns the files, the one that prevails first. */
  public static List<Path> of(
      List<String> arguments, Map<String, String> environment, Path folder) {
    if (arguments.contains(NONE)) {
      return List.of();
    }
    Optional<String> named = named(arguments);
    if (named.isPresent()) {
      return List.of(Path.of(named.get()));
    }
    List<Path> files = new ArrayList<>();
    for (Path at = folder.toAbsolutePath(); at != null; at = at.getParent()) {
      Path file = at.resolve(NAME);
      if (Files.isRegularFile(file)) {
        files.add(folder.toAbsolutePath().equals(at) ? folder.resolve(NAME) : file);
        break;
      }
    }
    user(environment).filter(Files::isRegularFile).ifPresent(files::add);
    return files;
  }

  /** Returns the file that the last {@code --config} names. */
  private static Optional<String> named(List<String> arguments) {
    Optional<String> named = Optional.empty();
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (argument.equals(OPTION) && i + 1 < arguments.size()) {
        named = Optional.of(arguments.get(i + 1));
      } else if (argument.startsWith(OPTION + "=")) {
        named = Optional.of(argument.substring(OPTION.length() + 1));
      }
    }
    return named;
  }

  private static Optional<Path> user(Map<String, String> environment) {
    String home = environment.getOrDefault("XDG_CONFIG_HOME", "");
    String usual = environment.getOrDefault("HOME", "");
    if (home.isEmpty() && usual.isEmpty()) {
      return Optional.empty();
    }
    Path folder = home.isEmpty() ? Path.of(usual, ".config") : Path.of(home);
    return Optional.of(folder.resolve("ogp").resolve("config.yaml"));
  }
}
