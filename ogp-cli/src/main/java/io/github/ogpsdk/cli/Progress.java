package io.github.ogpsdk.cli;

import io.github.ogpsdk.report.text.Printable;
import java.io.PrintStream;

/** A bar on a terminal that says how far long work has come; nothing for one input. */
public final class Progress {
  private static final int CELLS = 20;
  private static final String ERASE = "\r\u001b[K";

  private final PrintStream out;
  private final int total;
  private final boolean shows;
  private int done;

  /**
   * Creates the bar.
   *
   * @param around where it is shown: on standard error, if that is a terminal
   * @param total the number of inputs
   */
  public Progress(Surroundings around, int total) {
    this.out = around.err();
    this.total = total;
    this.shows = around.showsProgress() && total > 1;
  }

  /** Shows which input is at work. */
  public void begin(String name) {
    if (shows) {
      int full = CELLS * done / total;
      String bar = "█".repeat(full) + "░".repeat(CELLS - full);
      String shown = Printable.line(name);
      String tail = shown.length() > CELLS ? "…" + shown.substring(shown.length() - CELLS) : shown;
      out.print(ERASE + bar + " " + (done + 1) + "/" + total + " " + tail);
      out.flush();
    }
    done++;
  }

  /** Takes the bar away, so that something else can be printed. */
  public void clear() {
    if (shows) {
      out.print(ERASE);
      out.flush();
    }
  }
}
