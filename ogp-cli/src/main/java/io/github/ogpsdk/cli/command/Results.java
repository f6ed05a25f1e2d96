package io.github.ogpsdk.cli.command;

import io.github.ogpsdk.cli.Environment;
import io.github.ogpsdk.cli.Phrases;
import io.github.ogpsdk.cli.UsageException;
import io.github.ogpsdk.cli.out.FilesRead;
import io.github.ogpsdk.cli.out.OutputFile;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where results go: standard output, one file, or one file an input. Pages on several inputs wait
 * for each other, so that an overview comes first. Files get their names when they are whole.
 */
final class Results implements AutoCloseable {
  private static final String STANDARD_OUTPUT = "/dev/stdout";

  private final Format format;
  private boolean several;
  private final @Nullable Path folder;
  private final @Nullable OutputFile file;
  private final PrintStream out;
  private final FilesRead read;
  private final Phrases phrases;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Set<String> names = new HashSet<>();
  private final StringBuilder overview = new StringBuilder();
  private final StringBuilder pages = new StringBuilder();
  private int count;
  private boolean unread;

  private Results(
      Format format,
      boolean several,
      @Nullable Path folder,
      @Nullable OutputFile file,
      PrintStream out,
      FilesRead read,
      Phrases phrases) {
    this.format = format;
    this.several = several;
    this.folder = folder;
    this.file = file;
    this.out = out;
    this.read = read;
    this.phrases = phrases;
  }

  /**
   * Opens the place where results go.
   *
   * @param place a file, a folder, or nothing for standard output
   * @param several whether an array is wanted even for one result
   * @param read the files that must not be overwritten
   * @throws UsageException if it cannot be written to, or is one of the files that are read
   */
  static Results open(
      @Nullable String place,
      Format format,
      boolean several,
      FilesRead read,
      Phrases phrases,
      Environment around) {
    if (place == null || place.equals(Source.STANDARD_INPUT) || place.equals(STANDARD_OUTPUT)) {
      requireOne(several, format);
      return new Results(format, several, null, null, around.out(), read, phrases);
    }
    if (place.isBlank()) {
      throw new UsageException("usage.no-out");
    }
    try {
      Path path = Path.of(place);
      if (Files.isDirectory(path) || place.endsWith("/")) {
        Files.createDirectories(path);
        return new Results(format, false, path, null, around.out(), read, phrases);
      }
      requireOne(several, format);
      requireOther(path, read);
      OutputFile file = OutputFile.open(path);
      return new Results(format, several, null, file, file.output(), read, phrases);
    } catch (IOException | InvalidPathException e) {
      throw unwritable("--out " + place, e, phrases);
    }
  }

  private static void requireOther(Path path, FilesRead read) {
    if (read.has(path)) {
      throw new UsageException("usage.overwrites", "file", path);
    }
  }

  private static UsageException unwritable(String file, Exception cause, Phrases phrases) {
    return new UsageException("usage.unwritable", "file", file, "cause", why(cause, phrases));
  }

  /** Returns why a file cannot be written, without the names of classes and files. */
  static String why(Exception cause, Phrases phrases) {
    if (cause instanceof NoSuchFileException) {
      return phrases.get("cause.no-folder");
    }
    if (cause instanceof AccessDeniedException) {
      return phrases.get("cause.denied");
    }
    String reason =
        cause instanceof FileSystemException e && e.getReason() != null
            ? e.getReason()
            : cause.getMessage();
    return reason == null ? cause.toString() : reason;
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
      count++;
      return;
    }
    several |= source.ofSeveral();
    requireOne(count > 0, format);
    if (format == Format.JSON && several) {
      out.print(count == 0 ? "[\n" : ",\n");
      out.print(result.strip().indent(2).stripTrailing());
    } else if (format.isTable() && count > 0) {
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

  /** Begins and ends an overview, if there is one. */
  void around(String head, String foot) {
    if (!overview.isEmpty()) {
      overview.insert(0, head).append(foot);
    }
  }

  /** Adds to an overview which inputs could not be read. */
  void addUnread(String line) {
    unread = true;
    overview.append(line);
  }

  private String name(Source source) {
    String stem = source.stem().replace(' ', '-');
    String name;
    do {
      int number = numbers.merge(stem.toLowerCase(Locale.ROOT), 1, Integer::sum);
      name = number == 1 ? stem : stem + "-" + number;
      // Names that differ in case only are one in some places.
    } while (!names.add(name.toLowerCase(Locale.ROOT)));
    return name + "." + format.ending();
  }

  private void write(Path place, String result) {
    requireOther(place, read);
    try (OutputFile whole = OutputFile.open(place)) {
      whole.output().print(result);
      whole.finish();
    } catch (IOException e) {
      throw unwritable(place.toString(), e, phrases);
    }
  }

  /** Returns whether each result gets a file of its own. */
  boolean isFolder() {
    return folder != null;
  }

  /** Returns whether more can be written; nothing can when a disk is full or a reader has gone. */
  boolean takesMore() {
    return !out.checkError();
  }

  /**
   * Ends the array, and puts the file in its place; one with no result is left out.
   *
   * @param complete whether all inputs were heard
   * @param brief whether the pages of several are left out, and the overview says enough
   * @throws UsageException if it cannot be written
   */
  void finish(boolean complete, boolean brief) {
    if (folder == null && format == Format.JSON && several) {
      out.print(count == 0 ? "[]\n" : "\n]\n");
    }
    boolean told = (count > 1 || unread) && !overview.isEmpty();
    if (told) {
      out.print(overview);
    }
    if (!told || !brief) {
      out.print(told ? "\n" : "");
      out.print(pages);
    }
    out.flush();
    if (file != null && complete && count > 0) {
      try {
        file.finish();
      } catch (IOException e) {
        throw unwritable("--out " + file.place(), e, phrases);
      }
    }
  }

  /** Takes away a file that is not whole. */
  @Override
  public void close() {
    if (file != null) {
      file.close();
    }
  }
}
