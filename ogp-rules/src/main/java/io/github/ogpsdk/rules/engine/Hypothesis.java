package io.github.ogpsdk.rules.engine;

import io.github.ogpsdk.rules.Outcomes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A node of the evidence and what it comes to while something is supposed of nodes below it.
 *
 * <p>What several children come to together depends only on which sets of outcomes stand among
 * them, not on how many or in what order. So each node counts its children by set, and a
 * supposition changes only the nodes above it, however many stand beside.
 */
final class Hypothesis {
  /** Nothing is supposed. */
  private static final int NOTHING = 0;

  private final TraceEntry entry;
  private final @Nullable Hypothesis above;
  private final List<Hypothesis> children = new ArrayList<>();
  private final int[] childrenBySet = new int[8];
  private int supposed = NOTHING;
  private int outcomes;

  private Hypothesis(TraceEntry entry, @Nullable Hypothesis above) {
    this.entry = entry;
    this.above = above;
    if (isCombining()) {
      for (TraceEntry child : entry.children) {
        Hypothesis part = new Hypothesis(child, this);
        children.add(part);
        childrenBySet[part.outcomes]++;
      }
      for (int set = 0; set < childrenBySet.length; set++) {
        childrenBySet[set] += entry.dropped().of(set);
      }
    }
    this.outcomes = combined();
  }

  static Hypothesis of(TraceEntry root) {
    return new Hypothesis(root, null);
  }

  TraceEntry entry() {
    return entry;
  }

  List<Hypothesis> children() {
    return children;
  }

  int outcomes() {
    return outcomes;
  }

  boolean isCombining() {
    return switch (entry.op) {
      case "rule", "all", "any", "not", "each", "some", "element" -> true;
      default -> false;
    };
  }

  /** Supposes that this node comes to an outcome. */
  void suppose(int outcome) {
    supposed = outcome;
    combine();
  }

  /** Supposes nothing of this node any more. */
  void drop() {
    suppose(NOTHING);
  }

  private void combine() {
    int before = outcomes;
    outcomes = combined();
    if (above != null && outcomes != before) {
      above.childrenBySet[before]--;
      above.childrenBySet[outcomes]++;
      above.combine();
    }
  }

  private int combined() {
    return switch (entry.op) {
      case "all" -> together(true, Outcomes.NONE);
      case "any" -> together(false, Outcomes.NONE);
      case "not" -> Outcomes.not(children.get(0).outcomes);
      case "rule", "element" -> guarded();
      case "each" -> listed(true, together(true, Outcomes.NONE));
      case "some" -> listed(false, together(false, Outcomes.FAILS));
      default -> supposed == NOTHING ? entry.outcomes : supposed;
    };
  }

  /** What the children come to together; nothing to check is no instance of some. */
  private int together(boolean all, int start) {
    int result = start;
    for (int set = 0; set < childrenBySet.length; set++) {
      if (childrenBySet[set] > 0) {
        boolean fails = set == Outcomes.NONE && start == Outcomes.FAILS;
        result = AllAnyNode.combine(all, result, fails ? Outcomes.FAILS : set);
      }
    }
    return result;
  }

  /** With what elements outside the list may do. */
  private int listed(boolean each, int result) {
    if (entry.complete) {
      return result;
    }
    return AllAnyNode.combine(each, result, supposed == NOTHING ? Outcomes.OPEN : supposed);
  }

  /** A condition behind another that says whether it counts at all. */
  private int guarded() {
    int size = children.size();
    if (size == 0) {
      return entry.outcomes;
    }
    int last = children.get(size - 1).outcomes;
    if (size == 1) {
      return last;
    }
    int guard = children.get(0).outcomes;
    return guard == Outcomes.FAILS
        ? Outcomes.NONE
        : guard == Outcomes.HOLDS ? last : last | Outcomes.NONE;
  }
}
