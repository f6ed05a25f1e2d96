package io.github.ogpsdk.cli.command;

import io.github.ogpsdk.cli.Surroundings;
import io.github.ogpsdk.cli.UsageException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where results go: standard output, one file, or one file an input. Pages on several inputs wait
 * for each other, so that an overview comes first.
 */
final class Results implements AutoCloseable {
  private final Format format;
  private boolean several;
  private final @Nullable Path folder;
  private final PrintStream out;
  private final boolean closes;
  private final Set<String> names = new HashSet<>();
  private final StringBuilder overview = new StringBuilder();
  private final StringBuilder pages = new StringBuilder();
  private int count;

  private Results(
      Format format, boolean several, @Nullable Path folder, PrintStream out, boolean closes) {
    this.format = format;
    this.several = several;
    this.folder = folder;
    this.out = out;
    this.closes = closes;
  }

  /**
   * Opens the place where results go.
   *
   * @param place a file, a folder, or nothing for standard output
   * @param several whether an array is wanted even for one result
   * @throws UsageException if it cannot be written to, or is one of the inputs
   */
  static Results open(
      @Nullable String place,
      Format format,
      boolean several,
      List<String> inputs,
      Surroundings around) {
    if (place == null || place.equals(Source.STANDARD_INPUT)) {
      requireOne(several, format);
      return new Results(format, several, null, around.out(), false);
    }
    try {
      Path path = Path.of(place);
      if (Files.isDirectory(path) || place.endsWith("/")) {
        Files.createDirectories(path);
        return new Results(format, false, path, around.out(), false);
      }
      requireOne(several, format);
      for (String name : inputs) {
        Path input = Path.of(name);
        if (Files.exists(path) && Files.exists(input) && Files.isSameFile(path, input)) {
          throw new UsageException("usage.overwrites", "file", place);
        }
      }
      OutputStream file = Files.newOutputStream(path);
      PrintStream out = new PrintStream(file, false, StandardCharsets.UTF_8);
      return new Results(format, several, null, out, true);
    } catch (IOException | RuntimeException e) {
      if (e instanceof UsageException usage) {
        throw usage;
      }
      throw new UsageException("usage.unwritable", "file", "--out " + place, "cause", e);
    }
  }

  /** Refuses several documents in a place that can hold one. */
  private static void requireOne(boolean several, Format format) {
    if (several && format.isSingle()) {
      throw new UsageException("usage.single", "format", format.code());
    }
  }

  /**
   * Writes the result of an input.
   *
   * @param line what an overview of several inputs says of it
   */
  void add(Source source, String result, String line) {
    if (folder != null) {
      write(folder.resolve(name(source)), result);
      return;
    }
    several |= source.ofSeveral();
    requireOne(count > 0, format);
    if (format == Format.JSON && several) {
      out.print(count == 0 ? "[\n" : ",\n");
      out.print(result.strip().indent(2).stripTrailing());
    } else if (format == Format.CSV && count > 0) {
      out.print(result.substring(result.indexOf('\n') + 1));
    } else if (format == Format.TEXT) {
      overview.append(line);
      pages.append(count > 0 ? "\n" : "").append(result);
    } else {
      out.print(result);
    }
    count++;
    out.flush();
  }

  private String name(Source source) {
    String stem = source.stem().replace(' ', '-');
    String name = stem;
    for (int i = 2; !names.add(name); i++) {
      name = stem + "-" + i;
    }
    return name + "." + format.ending();
  }

  private static void write(Path file, String result) {
    try {
      Files.writeString(file, result);
    } catch (IOException e) {
      throw new UsageException("usage.unwritable", "file", file, "cause", e);
    }
  }

  /** Ends the array, and the file. */
  @Override
  public void close() {
    if (folder == null && format == Format.JSON && several) {
      out.print(count == 0 ? "[]\n" : "\n]\n");
    }
    if (count > 1 && !overview.isEmpty()) {
      out.print(overview + "\n");
    }
    out.print(pages);
    out.flush();
    if (closes) {
      out.close();
    }
  }
}
