package io.github.ogpsdk.cli.out;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The files that a command reads, which no result may overwrite, whatever name or link leads to
 * them.
 */
public final class FilesRead {
  private static final Path STANDARD_INPUT = Path.of("/dev/stdin");

  private final Set<Object> keys = new HashSet<>();

  /** Takes the names of files, and the file that standard input comes from; others are left out. */
  public FilesRead(Collection<String> names) {
    key(STANDARD_INPUT).ifPresent(keys::add);
    for (String name : names) {
      try {
        key(Path.of(name)).ifPresent(keys::add);
      } catch (InvalidPathException e) {
        // What is no name of a file is not read.
      }
    }
  }

  /** Returns whether a file is among them. */
  public boolean has(Path file) {
    return key(file).filter(keys::contains).isPresent();
  }

  /** Returns what tells a regular file from others, by whatever name. */
  private static Optional<Object> key(Path file) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      if (!attributes.isRegularFile()) {
        return Optional.empty();
      }
      Object key = attributes.fileKey();
      return Optional.of(key == null ? file.toRealPath() : key);
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
