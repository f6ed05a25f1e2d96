package io.github.ogpsdk.cli;

import io.github.ogpsdk.report.text.Printable;
import java.io.PrintStream;
import java.util.OptionalInt;

/**
 * A bar on a terminal that says how far long work has come, or a count where nobody knows how much
 * there is; nothing for one input.
 */
public final class Progress {
  private static final int CELLS = 20;
  private static final String ERASE = "\r\u001b[K";

  private final PrintStream out;
  private final OptionalInt total;
  private final boolean shows;
  private long done;
  private boolean stands;

  /**
   * Creates the bar.
   *
   * @param around where it is shown: on standard error, if that is a terminal
   * @param total the number of inputs; nothing for a stream
   * @param wanted whether anything but results and errors is to be shown
   */
  public Progress(Environment around, OptionalInt total, boolean wanted) {
    this.out = around.err();
    this.total = total;
    this.shows = wanted && around.showsProgress() && total.orElse(2) > 1;
  }

  /** Shows which input is at work. */
  public void begin(String name) {
    if (shows && (done > 0 || total.isPresent())) {
      out.print(ERASE + (total.isPresent() ? bar(name, total.getAsInt()) : count(name)));
      out.flush();
      stands = true;
    }
    done++;
  }

  private String bar(String name, int all) {
    int full = (int) (CELLS * done / all);
    String bar = "█".repeat(full) + "░".repeat(CELLS - full);
    String shown = Printable.line(name);
    String tail = shown.length() > CELLS ? "…" + shown.substring(shown.length() - CELLS) : shown;
    return bar + " " + (done + 1) + "/" + all + " " + tail;
  }

  private String count(String name) {
    return (done + 1) + " " + Printable.line(name);
  }

  /** Takes the bar away, so that something else can be printed. */
  public void clear() {
    if (stands) {
      out.print(ERASE);
      out.flush();
      stands = false;
    }
  }
}
