package io.github.ogpsdk.report.answer;

/**
 * How an answer is marked, such as {@link #GOOD} for a forum with equal seats; words always stand
 * beside it.
 *
 * @ogp.source none: SDK decision
 * @since 0.1
 */
public enum Tone {
  /** As it should be. */
  GOOD,
  /** Not as it should be. */
  BAD,
  /** Not known. */
  OPEN,
  /** Neither. */
  PLAIN
}
