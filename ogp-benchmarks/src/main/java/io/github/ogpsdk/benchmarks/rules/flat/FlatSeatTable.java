package io.github.ogpsdk.benchmarks.rules.flat;

import java.util.List;

/** A seat table and what its body is. */
public final class FlatSeatTable {
  private final boolean ofEquals;
  private final List<FlatSeatGroup> groups;

  FlatSeatTable(boolean ofEquals, List<FlatSeatGroup> groups) {
    this.ofEquals = ofEquals;
    this.groups = groups;
  }

  /** Returns whether the sides sit as equals in the body. */
  public boolean isOfEquals() {
    return ofEquals;
  }

  /** Returns the rows. */
  public List<FlatSeatGroup> getGroups() {
    return groups;
  }
}
