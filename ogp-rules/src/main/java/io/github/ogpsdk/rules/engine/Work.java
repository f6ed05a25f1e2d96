package io.github.ogpsdk.rules.engine;

import io.github.ogpsdk.rules.eval.TooMuchWorkException;

/**
 * How many elements of lists within lists the rules of an assessment look at, so that a rulebook
 * that asks for each of each of each costs no more than an error. Lists that stand in no other are
 * not counted: they cost no more than the document is long. Not thread-safe.
 */
public final class Work {
  /** The most elements of lists within lists that one assessment looks at: a million. */
  public static final long MOST = 1_000_000;

  /** No bound. */
  static final Work FREE = new Work(false);

  private final boolean bounded;
  private int lists;
  private long seen;

  /**
   * Creates a count of nothing.
   *
   * @param bounded whether there is a bound
   */
  public Work(boolean bounded) {
    this.bounded = bounded;
  }

  /** Begins a list. */
  void begin() {
    lists += bounded ? 1 : 0;
  }

  /** Ends a list. */
  void end() {
    lists -= bounded ? 1 : 0;
  }

  /**
   * Counts an element.
   *
   * @throws TooMuchWorkException if there were too many
   */
  void element() {
    if (bounded && lists > 1) {
      more();
    }
  }

  /**
   * Counts a further evaluation of a rule, for another value of its parameters.
   *
   * @throws TooMuchWorkException if there were too many
   */
  void more() {
    if (bounded && ++seen > MOST) {
      throw new TooMuchWorkException();
    }
  }
}
