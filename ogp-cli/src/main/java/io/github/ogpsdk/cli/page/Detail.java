package io.github.ogpsdk.cli.page;

/** How much a page tells. */
public enum Detail {
  /** The headline. */
  QUIET,
  /** What most readers want. */
  USUAL,
  /** Everything, with evidence. */
  VERBOSE
}
