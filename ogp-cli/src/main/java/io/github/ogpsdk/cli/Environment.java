package io.github.ogpsdk.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Supplier;

/**
 * What a command has around it: streams, environment, terminal, clock.
 *
 * @param in standard input
 * @param out standard output, for results
 * @param err standard error, for everything else
 * @param environment the environment variables
 * @param folder the current folder, where files with settings are looked for
 * @param terminal the columns of the terminal that standard output goes to; none for a pipe or file
 * @param watched whether standard error goes to a terminal
 * @param today today's date, read only where it is needed
 */
public record Environment(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Map<String, String> environment,
    Path folder,
    OptionalInt terminal,
    boolean watched,
    Supplier<LocalDate> today) {
  private static final int PIPE = 100;

  /** The fewest columns that pages are made for. */
  public static final int NARROWEST = 40;

  /** The most columns that are filled. */
  public static final int WIDEST = 120;

  /** Returns the columns to fill, from 40 to 120. */
  public int columns() {
    int columns = terminal.orElse(PIPE);
    String given = environment.getOrDefault("COLUMNS", "");
    if (given.matches("[1-9][0-9]{0,3}")) {
      columns = Integer.parseInt(given);
    }
    return Math.min(Math.max(columns, NARROWEST), WIDEST);
  }

  /** Returns whether somebody can watch a bar grow on standard error. */
  public boolean showsProgress() {
    return watched && !environment.getOrDefault("TERM", "").equals("dumb");
  }

  /** Returns whether colors are wanted where nothing else is said. */
  public boolean isColorful() {
    boolean dumb = environment.getOrDefault("TERM", "").equals("dumb");
    return terminal.isPresent() && !dumb && environment.getOrDefault("NO_COLOR", "").isEmpty();
  }
}
