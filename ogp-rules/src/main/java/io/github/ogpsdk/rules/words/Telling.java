package io.github.ogpsdk.rules.words;

import io.github.ogpsdk.model.assessment.Evidence;
import io.github.ogpsdk.model.assessment.TruthValue;
import java.util.List;
import java.util.Optional;

/**
 * The node of an evidence tree that says most about the outcome: the first that fails where all
 * must hold, the one that comes nearest where one must.
 *
 * @param node the node
 * @param element the innermost element that it speaks of
 * @param denied whether its contrary is asked for
 */
record Telling(Evidence node, Optional<Evidence> element, boolean denied) {

  static Telling of(Evidence root) {
    Telling here = new Telling(root, Optional.empty(), false);
    Optional<Telling> next = here.below();
    while (next.isPresent()) {
      here = next.get();
      next = here.below();
    }
    return here;
  }

  private Optional<Telling> below() {
    return switch (node.op()) {
      case "all" -> firstLike().or(this::first);
      case "any", "each", "some" -> decisive();
      case "not" -> first().map(t -> new Telling(t.node, t.element, !denied));
      case "element", "rule" -> guarded();
      default -> Optional.empty();
    };
  }

  /** The first child that came out as this node did. */
  private Optional<Telling> firstLike() {
    return node.children().stream()
        .filter(c -> c.truth() == node.truth())
        .findFirst()
        .map(this::into);
  }

  private Optional<Telling> first() {
    return node.children().stream().findFirst().map(this::into);
  }

  /**
   * The child that decided; where several came out alike, the one that comes nearest to holding.
   */
  private Optional<Telling> decisive() {
    List<Evidence> alike = node.children().stream().filter(c -> c.truth() == node.truth()).toList();
    if (node.op().equals("each") && node.truth() == TruthValue.TRUE && alike.size() > 1) {
      return Optional.empty();
    }
    boolean nearest = !node.op().equals("each") && node.truth() == TruthValue.FALSE;
    Evidence best = null;
    for (Evidence child : alike) {
      if (best == null || (nearest && holding(child) > holding(best))) {
        best = child;
      }
    }
    return Optional.ofNullable(best).map(this::into);
  }

  /** The share of the conditions below that hold. */
  private static double holding(Evidence node) {
    if (node.children().isEmpty()) {
      return node.truth() == TruthValue.TRUE ? 1 : 0;
    }
    return node.children().stream().mapToDouble(Telling::holding).average().orElse(0);
  }

  /** What an element must satisfy stands last; before it, whether it counts at all. */
  private Optional<Telling> guarded() {
    List<Evidence> children = node.children();
    if (children.isEmpty()) {
      return Optional.empty();
    }
    Evidence first = children.get(0);
    boolean doubtful = children.size() > 1 && first.truth() == TruthValue.UNKNOWN;
    return Optional.of(into(doubtful ? first : children.get(children.size() - 1)));
  }

  private Telling into(Evidence child) {
    boolean isElement = child.op().equals("element");
    return new Telling(child, isElement ? Optional.of(child) : element, denied);
  }
}
