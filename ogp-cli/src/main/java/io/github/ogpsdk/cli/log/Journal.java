package io.github.ogpsdk.cli.log;

import io.github.ogpsdk.report.text.Printable;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.event.Level;

/**
 * What is logged, one line each: {@code [ 0.312 s] peru.json: as of November 23, 2026}. Only one
 * command runs at a time, so that there is one journal.
 */
public final class Journal {
  private static final String OURS = "io.github.ogpsdk.";
  private static final long BEGAN = System.nanoTime();
  private static volatile Journal current =
      new Journal(
          new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
          Level.WARN);

  private final PrintStream out;
  private final Level least;

  private Journal(PrintStream out, Level least) {
    this.out = out;
    this.least = least;
  }

  /** Begins a journal that tells what is done, and everything that anybody warns of. */
  public static void tellAll(PrintStream out) {
    current = new Journal(out, Level.DEBUG);
  }

  /** Begins a journal that tells warnings. */
  public static void tellWarnings(PrintStream out) {
    current = new Journal(out, Level.WARN);
  }

  /** Begins a journal that tells errors. */
  public static void tellErrors(PrintStream out) {
    current = new Journal(out, Level.ERROR);
  }

  /** Returns whether a message of a logger is told: of others than ours, from warnings on. */
  static boolean tells(String logger, Level level) {
    Level bound = current.least;
    if (!logger.startsWith(OURS) && bound == Level.DEBUG) {
      bound = Level.WARN;
    }
    return level.toInt() >= bound.toInt();
  }

  static void tell(Level level, String message, @Nullable Throwable cause) {
    Journal journal = current;
    String line = Printable.line(message);
    if (journal.least == Level.DEBUG) {
      double seconds = (System.nanoTime() - BEGAN) / 1e9;
      line = String.format(Locale.ROOT, "[%6.3f s] %s", seconds, line);
    } else {
      line = "ogp: " + level.name().toLowerCase(Locale.ROOT) + ": " + line;
    }
    journal.out.println(line);
    if (cause != null && journal.least == Level.DEBUG) {
      cause.printStackTrace(journal.out);
    }
    journal.out.flush();
  }
}
