package io.github.ogpsdk.rules.book;

/** What a change of a parameter does to a rule: derived from the rule, never declared. */
public enum Effect {
  /** Fewer partnerships meet it. */
  TIGHTENS,
  /** More partnerships meet it. */
  RELAXES,
  /** Neither can be said of all partnerships. */
  CHANGES
}
