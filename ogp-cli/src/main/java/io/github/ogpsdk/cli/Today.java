package io.github.ogpsdk.cli;

import java.time.LocalDate;
import java.time.ZoneId;

/** Today's date, the one thing that the command asks the clock for. */
public final class Today {
  private Today() {}

  /** Returns the date at the place of the machine. */
  public static LocalDate read() {
    return LocalDate.now(ZoneId.systemDefault());
  }
}
