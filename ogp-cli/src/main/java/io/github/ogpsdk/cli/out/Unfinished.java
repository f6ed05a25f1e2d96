package io.github.ogpsdk.cli.out;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Files that are not whole: they go when the command is stopped. */
final class Unfinished {
  private static final Set<Path> FILES = ConcurrentHashMap.newKeySet();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> FILES.forEach(Unfinished::delete)));
  }

  private Unfinished() {}

  static void add(Path file) {
    FILES.add(file);
  }

  /** Deletes a file, if it is still there. */
  static void delete(Path file) {
    FILES.remove(file);
    file.toFile().delete();
  }
}
