package io.github.ogpsdk.cli.command;

import io.github.ogpsdk.cli.Environment;
import io.github.ogpsdk.cli.Spelling;
import io.github.ogpsdk.cli.UsageException;
import io.github.ogpsdk.json.Input;
import io.github.ogpsdk.json.JsonLines;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The inputs that arguments stand for: a file; every {@code .json}, {@code .yaml}, {@code .yml},
 * {@code .ndjson} and {@code .jsonl} file of a folder and those inside it in the order of their
 * names, without those that are hidden; or standard input. Standard input, a pipe, and a file whose
 * name ends in {@code .ndjson} or {@code .jsonl}, may hold one document a line.
 */
final class Sources {
  /** What people name who have a page open and no file. */
  static final Pattern ADDRESS = Pattern.compile("(?i)https?://");

  private static final List<String> DOCUMENTS = List.of(".json", ".yaml", ".yml");
  private static final List<String> LINES = List.of(".ndjson", ".jsonl");

  private final Environment around;
  private final Problems problems;

  Sources(Environment around, Problems problems) {
    this.around = around;
    this.problems = problems;
  }

  /** Returns whether arguments can stand for more than one input. */
  static boolean areSeveral(List<String> arguments) {
    return arguments.size() > 1 || arguments.stream().anyMatch(a -> new File(a).isDirectory());
  }

  /** Returns the inputs; what is none is reported, and the others are returned all the same. */
  Inputs of(List<String> arguments) {
    if (arguments.stream().filter(Source.STANDARD_INPUT::equals).count() > 1) {
      throw new UsageException("usage.stdin-once");
    }
    Inputs inputs = new Inputs();
    for (String argument : arguments) {
      if (argument.equals(Source.STANDARD_INPUT)) {
        String name = problems.phrases().get("usage.stdin");
        inputs.addStream(name, () -> lines(name, around.in()));
      } else {
        path(argument, inputs);
      }
    }
    return inputs;
  }

  private void path(String argument, Inputs inputs) {
    Path path;
    if (ADDRESS.matcher(argument).lookingAt()) {
      problems.error(argument, "usage.address", "address", argument);
      return;
    }
    try {
      path = Path.of(argument);
    } catch (InvalidPathException e) {
      problems.error(argument, "usage.no-name");
      return;
    }
    if (argument.isEmpty() || !Files.exists(path)) {
      String missing = problems.phrases().get("usage.no-file");
      problems.said(argument, missing + problems.phrases().meant(neighbors(path)));
    } else if (Files.isDirectory(path)) {
      folder(argument, path, inputs);
    } else {
      file(path, inputs);
    }
  }

  private void file(Path path, Inputs inputs) {
    String name = path.toString();
    if (endsIn(path, LINES) || !Files.isRegularFile(path)) {
      inputs.addStream(name, () -> file(name, path));
    } else {
      inputs.add(new Source(name, () -> Input.of(path)));
    }
  }

  private Iterator<Source> file(String name, Path path) {
    try {
      return lines(name, Files.newInputStream(path));
    } catch (IOException e) {
      return List.of(new Source(name, () -> Input.of(path))).iterator();
    }
  }

  /** The documents of a stream; the stream is closed when the command ends. */
  private Iterator<Source> lines(String name, InputStream stream) {
    JsonLines lines = JsonLines.of(stream);
    boolean several = lines.areSeveral();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return lines.hasNext();
      }

      @Override
      public Source next() {
        JsonLines.Line line = lines.next();
        String place =
            several
                ? problems.phrases().get("usage.line", "input", name, "line", line.number())
                : name;
        return new Source(place, line::input, several);
      }
    };
  }

  private void folder(String argument, Path path, Inputs inputs) {
    List<Path> files = new ArrayList<>();
    int before = problems.count();
    walk(path, files, new HashSet<>());
    if (files.isEmpty() && problems.count() == before) {
      problems.error(argument, "usage.folder-empty");
    }
    files.sort(null);
    files.forEach(file -> file(file, inputs));
  }

  /** Adds the documents of a folder and of those inside it, each folder once. */
  private void walk(Path folder, List<Path> files, Set<Path> seen) {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      if (!seen.add(folder.toRealPath())) {
        return;
      }
      for (Path entry : entries) {
        if (isHidden(entry)) {
          continue;
        }
        if (Files.isDirectory(entry)) {
          walk(entry, files, seen);
        } else if (endsIn(entry, DOCUMENTS) || endsIn(entry, LINES)) {
          files.add(entry);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      problems.error(folder.toString(), "usage.folder-unreadable");
    }
  }

  private static boolean isHidden(Path entry) {
    return String.valueOf(entry.getFileName()).startsWith(".");
  }

  private static boolean endsIn(Path file, List<String> endings) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return endings.stream().anyMatch(name::endsWith);
  }

  private static Optional<String> neighbors(Path path) {
    Path name = path.getFileName();
    Path folder = path.toAbsolutePath().getParent();
    String[] names = folder == null ? null : folder.toFile().list();
    if (name == null || names == null || names.length > 1000) {
      return Optional.empty();
    }
    return Spelling.nearest(name.toString(), List.of(names))
        .map(meant -> path.resolveSibling(meant).toString());
  }
}
