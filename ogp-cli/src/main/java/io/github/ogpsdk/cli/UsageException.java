package io.github.ogpsdk.cli;

/** Says that the command was used wrongly, in one sentence. */
public final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Creates the exception. */
  public UsageException(String message) {
    super(message);
  }
}
