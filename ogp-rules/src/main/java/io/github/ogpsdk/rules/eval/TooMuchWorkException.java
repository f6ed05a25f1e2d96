package io.github.ogpsdk.rules.eval;

/** A rule asks for more work than one assessment allows. */
public final class TooMuchWorkException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Creates the exception. */
  public TooMuchWorkException() {
    super("a rule asks for more work than one assessment allows");
  }
}
