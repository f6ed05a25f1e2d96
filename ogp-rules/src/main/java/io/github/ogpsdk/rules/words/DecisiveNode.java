package io.github.ogpsdk.rules.words;

import io.github.ogpsdk.model.assessment.Evidence;
import io.github.ogpsdk.model.assessment.More;
import io.github.ogpsdk.model.assessment.TruthValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The node of an evidence tree that says most about the outcome: the first that fails where all
 * must hold; where all do, the first with a value, else the last; the one that comes nearest where
 * one must.
 *
 * @param node the node
 * @param element the innermost element that it speaks of
 * @param list the quantifier that the element belongs to
 * @param all the outermost node on the way where all had to hold
 * @param denied whether its contrary is asked for
 */
record DecisiveNode(
    Evidence node,
    Optional<Evidence> element,
    Optional<Evidence> list,
    Optional<Evidence> all,
    boolean denied) {
  /** What a number or a time that is measured says, beside a code, a day or a truth value. */
  private static final int MOST = 3;

  /** What a count of elements says: often only that there is something to judge. */
  private static final int COUNT = 2;

  /** What combines other conditions, and holds in part where some of them do. */
  private static final Set<String> COMBINING =
      Set.of("all", "any", "some", "each", "element", "rule");

  /** The days with which a condition asks only if something lies in the time that is judged. */
  private static final Set<String> TIME = Set.of("phaseStart", "phaseEnd", "judgementDay");

  static DecisiveNode of(Evidence root) {
    DecisiveNode here =
        new DecisiveNode(root, Optional.empty(), Optional.empty(), Optional.empty(), false);
    Optional<DecisiveNode> next = here.below();
    while (next.isPresent()) {
      here = next.get();
      next = here.below();
    }
    return here;
  }

  /** Returns how many elements of the list came out as this one did. */
  int elementsAlike() {
    return list.map(l -> like(l).size() + l.more().map(More::alike).orElse(0)).orElse(0);
  }

  /**
   * Returns the numbers that decided together: those of all conditions that had to hold, where the
   * one that is told is one of them.
   */
  List<Evidence> numbers() {
    List<Evidence> numbers =
        all.stream()
            .flatMap(a -> like(a).stream())
            .filter(n -> says(n) == MOST && n.measure().isPresent())
            .toList();
    return denied || !numbers.contains(node) ? List.of() : numbers;
  }

  /** Returns how many of the conditions that all had to hold came out as this one did. */
  int conditionsAlike() {
    return all.map(a -> like(a).size()).orElse(0);
  }

  private Optional<DecisiveNode> below() {
    return switch (node.op()) {
      case "all" ->
          (node.truth() == TruthValue.TRUE ? mostSaying() : first(like(node)))
              .or(() -> first(node.children()))
              .map(child -> into(child, node));
      case "any", "each", "some" -> decisive().map(this::into);
      case "not" ->
          first(node.children()).map(child -> new DecisiveNode(child, element, list, all, !denied));
      case "element", "rule" -> guarded().map(this::into);
      default -> Optional.empty();
    };
  }

  private static List<Evidence> like(Evidence node) {
    return node.children().stream().filter(c -> c.truth() == node.truth()).toList();
  }

  private static Optional<Evidence> first(List<Evidence> nodes) {
    return nodes.stream().findFirst();
  }

  /**
   * Of several conditions that hold, the first with a number or a time, or else with a count; else
   * the last with a value, since those before it say that there is something to judge.
   */
  private Optional<Evidence> mostSaying() {
    Evidence best = null;
    for (Evidence child : like(node)) {
      int more = best == null ? 1 : Integer.compare(says(child), says(best));
      if (more > 0 || (more == 0 && says(child) < COUNT)) {
        best = child;
      }
    }
    return Optional.ofNullable(best);
  }

  private static int says(Evidence node) {
    return switch (node.op()) {
      case "all", "any", "some", "each", "element", "rule" ->
          node.children().stream().mapToInt(DecisiveNode::says).max().orElse(0);
      case "holds" -> 1;
      default -> node.against().filter(TIME::contains).isPresent() ? 0 : value(node);
    };
  }

  private static int value(Evidence node) {
    return node.value()
        .map(
            v ->
                switch (v.type()) {
                  case NUMBER, SHARE, PERIOD, SPAN, SPANS ->
                      node.measure().isPresent() ? MOST : COUNT;
                  case CODE, DATE, FLAG -> 1;
                })
        .orElse(0);
  }

  /**
   * The child that decided; where one had to hold and none did, the one that came nearest, what was
   * recorded before what was not.
   */
  private Optional<Evidence> decisive() {
    List<Evidence> alike = like(node);
    if (node.op().equals("each") || node.truth() != TruthValue.FALSE) {
      return first(alike);
    }
    Evidence best = null;
    for (Evidence child : alike) {
      int nearer = best == null ? 1 : Double.compare(holding(child), holding(best));
      if (nearer > 0 || (nearer == 0 && hasElements(child) && !hasElements(best))) {
        best = child;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean hasElements(@Nullable Evidence node) {
    return node != null && node.over().isPresent() && !node.children().isEmpty();
  }

  /** The share of the conditions below that hold. */
  private static double holding(Evidence node) {
    if (node.children().isEmpty() || !COMBINING.contains(node.op())) {
      return node.truth() == TruthValue.TRUE ? 1 : 0;
    }
    return node.children().stream().mapToDouble(DecisiveNode::holding).average().orElse(0);
  }

  /** What an element must satisfy stands last; before it, whether it counts at all. */
  private Optional<Evidence> guarded() {
    List<Evidence> children = node.children();
    if (children.isEmpty()) {
      return Optional.empty();
    }
    boolean doubtful = children.get(0).truth() == TruthValue.UNKNOWN;
    boolean decided = children.get(children.size() - 1).truth() != TruthValue.UNKNOWN;
    return Optional.of(children.get(doubtful && decided ? 0 : children.size() - 1));
  }

  private DecisiveNode into(Evidence child) {
    return child.op().equals("element")
        ? new DecisiveNode(child, Optional.of(child), Optional.of(node), all, denied)
        : new DecisiveNode(child, element, list, all, denied);
  }

  private DecisiveNode into(Evidence child, Evidence outer) {
    return new DecisiveNode(child, element, list, all.or(() -> Optional.of(outer)), denied);
  }
}
