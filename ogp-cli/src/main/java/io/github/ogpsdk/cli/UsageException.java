package io.github.ogpsdk.cli;

import java.util.Arrays;

/** Says that the command was used wrongly; its words are a phrase, to be said in any language. */
public final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient Object[] args;

  /**
   * Creates the exception.
   *
   * @param key the key of a phrase, such as {@code usage.stdin}
   * @param args names and values of its places by turns
   */
  public UsageException(String key, Object... args) {
    super(key + " " + Arrays.toString(args));
    this.key = key;
    this.args = args.clone();
  }

  /** Returns what is wrong, in one sentence. */
  public String in(Phrases phrases) {
    return phrases.get(key, args);
  }
}
