package io.github.ogpsdk.cli.config;

import io.github.ogpsdk.cli.UsageException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which files have settings: {@code .ogp.yaml} in the current folder or the nearest above it up to
 * the root of its repository, then {@code ogp/config.yaml} of the user; or the one file that {@code
 * --config} names. Without a repository no folder above counts: it may belong to anybody.
 */
public final class SettingsFiles {
  /** The name of the file of a project. */
  public static final String NAME = ".ogp.yaml";

  /** What the root of a repository has: a folder, or a file in a work tree beside it. */
  private static final String REPOSITORY = ".git";

  private static final String OPTION = "--config";
  private static final String NONE = "--no-config";

  private SettingsFiles() {}

  /**
   * Returns the files, the one that prevails first.
   *
   * @throws UsageException if {@code --config} names none
   */
  public static List<Path> of(
      List<String> arguments, Map<String, String> environment, Path folder) {
    if (arguments.contains(NONE)) {
      return List.of();
    }
    Optional<String> named = named(arguments);
    if (named.isPresent()) {
      return List.of(file(named.get()));
    }
    List<Path> files = new ArrayList<>();
    Path current = folder.toAbsolutePath();
    for (Path at : upToTheRoot(current)) {
      Path file = at.resolve(NAME);
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        files.add(current.equals(at) ? folder.resolve(NAME) : file);
        break;
      }
    }
    user(environment).filter(Files::exists).ifPresent(files::add);
    return files;
  }

  private static Path file(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new UsageException("config.unreadable", "file", name);
    }
  }

  /** Returns a folder and those above it, to the root of its repository. */
  private static List<Path> upToTheRoot(Path folder) {
    List<Path> folders = new ArrayList<>();
    for (Path at = folder; at != null; at = at.getParent()) {
      folders.add(at);
      if (Files.exists(at.resolve(REPOSITORY))) {
        return folders;
      }
    }
    return List.of(folder);
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

  /** Returns the file of the user; a folder that is not absolute is none of theirs. */
  private static Optional<Path> user(Map<String, String> environment) {
    return folder(environment, "XDG_CONFIG_HOME")
        .or(() -> folder(environment, "HOME").map(home -> home.resolve(".config")))
        .map(folder -> folder.resolve("ogp").resolve("config.yaml"));
  }

  private static Optional<Path> folder(Map<String, String> environment, String variable) {
    try {
      Path folder = Path.of(environment.getOrDefault(variable, ""));
      return folder.isAbsolute() ? Optional.of(folder) : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
