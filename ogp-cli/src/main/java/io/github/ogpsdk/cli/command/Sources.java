package io.github.ogpsdk.cli.command;

import io.github.ogpsdk.cli.Spelling;
import io.github.ogpsdk.cli.Surroundings;
import io.github.ogpsdk.cli.UsageException;
import io.github.ogpsdk.json.Input;
import io.github.ogpsdk.json.JsonLines;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The inputs that arguments stand for: a file, every {@code .json}, {@code .yaml} and {@code .yml}
 * file of a folder in the order of their names, or standard input. Standard input, and a file whose
 * name ends in {@code .ndjson} or {@code .jsonl}, may hold one document a line.
 */
final class Sources {
  private final Surroundings around;
  private final Problems problems;

  Sources(Surroundings around, Problems problems) {
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
    } else if (isStream(path)) {
      inputs.addStream(argument, () -> file(argument, path));
    } else {
      inputs.add(new Source(argument, () -> Input.of(path)));
    }
  }

  private static boolean isStream(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".ndjson") || name.endsWith(".jsonl");
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
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(path)) {
      for (Path entry : entries) {
        if (isDocument(entry) && !Files.isDirectory(entry)) {
          files.add(entry);
        }
      }
    } catch (IOException e) {
      problems.error(argument, "usage.folder-unreadable");
      return;
    }
    if (files.isEmpty()) {
      problems.error(argument, "usage.folder-empty");
    }
    files.sort(null);
    files.forEach(file -> inputs.add(new Source(file.toString(), () -> Input.of(file))));
  }

  private static boolean isDocument(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".json") || name.endsWith(".yaml") || name.endsWith(".yml");
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
