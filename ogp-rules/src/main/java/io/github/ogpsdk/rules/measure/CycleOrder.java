package io.github.ogpsdk.rules.measure;

import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which cycle comes before another: cycles are listed in their order.
 *
 * @ogp.source none: SDK decision, a plan follows the last
 */
final class CycleOrder {
  private CycleOrder() {}

  /** Returns the cycle that is listed before another. */
  static Optional<Cursor<Cycle>> before(Cursor<Cycle> cycle, EvaluationContext context) {
    Cursor<Partnership> partnership = context.partnership();
    Map<String, Cursor<Cycle>> before =
        partnership.once("the cycle listed before each", () -> inOrder(partnership));
    return Optional.ofNullable(before.get(cycle.value().id()));
  }

  private static Map<String, Cursor<Cycle>> inOrder(Cursor<Partnership> partnership) {
    Map<String, Cursor<Cycle>> before = new HashMap<>();
    List<Cursor<Cycle>> cycles = partnership.peekList("cycles", Partnership::cycles).all();
    for (int i = 1; i < cycles.size(); i++) {
      before.put(cycles.get(i).value().id(), cycles.get(i - 1));
    }
    return before;
  }
}
