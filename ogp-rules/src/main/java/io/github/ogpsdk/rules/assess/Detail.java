package io.github.ogpsdk.rules.assess;

import io.github.ogpsdk.model.Verdict;

/**
 * How much an assessment tells of how each verdict came about, such as {@code Detail.VERDICTS} for
 * a table of a hundred countries.
 *
 * <p>It never changes a verdict, nor which findings there are, the reasons of those that do not
 * apply, requirements or consequences. What is not wanted is not worked out: without its evidence a
 * finding has no facts, nothing missing and no other readings. Immutable and thread-safe.
 *
 * @since 0.1
 */
public enum Detail {
  /** Verdicts only. */
  VERDICTS,
  /** The evidence of what is not met. */
  NOT_MET,
  /** The evidence of what is not met and of what is not known well enough to say. */
  UNSETTLED,
  /** The evidence of everything. */
  EVERYTHING;

  /** Returns whether evidence is wanted for a verdict. */
  boolean tells(Verdict verdict) {
    return switch (verdict) {
      case NOT_MET -> this != VERDICTS;
      case INSUFFICIENT_EVIDENCE -> this == UNSETTLED || this == EVERYTHING;
      case MET, NOT_APPLICABLE -> this == EVERYTHING;
    };
  }
}
