package io.github.ogpsdk.rules.assess;

/**
 * There is no day of judgement: neither the document says {@code asOf}, such as {@code 2024-06-30},
 * nor does the request.
 *
 * <p>Such a document is valid, so that a portal may want to ask its user for the day. Nothing here
 * reads the clock: {@link AssessmentRequest#asOf} gives it.
 *
 * @ogp.source none: SDK decision
 * @since 0.1
 */
public final class NoAsOfException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  NoAsOfException() {
    super("no day of judgement: the document has no \"asOf\" and none was given");
  }
}
