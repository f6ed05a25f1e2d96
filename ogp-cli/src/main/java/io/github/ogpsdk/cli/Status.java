package io.github.ogpsdk.cli;

/** How a command ended, as an exit status. Where several hold, the highest counts. */
public final class Status {
  /** Everything was done. */
  public static final int DONE = 0;

  /** A verdict is one that the caller asked to fail on. */
  public static final int VERDICT = 1;

  /** The command was used wrongly, or an input cannot be read. */
  public static final int USAGE = 2;

  /** The tool broke. */
  public static final int BROKEN = 3;

  private Status() {}
}
