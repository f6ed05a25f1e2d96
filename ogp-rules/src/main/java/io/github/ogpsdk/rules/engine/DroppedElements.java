package io.github.ogpsdk.rules.engine;

import io.github.ogpsdk.rules.Outcomes;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The elements of a long list that evidence does not keep: how many came to which outcomes, and
 * what they lack. Which verdict one of those facts could bring is not worked out.
 */
final class DroppedElements {
  /** Nothing was dropped. */
  static final DroppedElements NONE = new DroppedElements();

  private final int[] bySet = new int[8];
  private final Map<String, Lack> missing = new LinkedHashMap<>();
  private int size;

  void add(TraceEntry element) {
    size++;
    bySet[element.outcomes]++;
    DecisiveFacts.below(element, missing);
  }

  int size() {
    return size;
  }

  /** Returns how many came to a set of outcomes. */
  int of(int set) {
    return bySet[set];
  }

  /** Returns how many have the truth that a set of outcomes has. */
  int alike(int outcomes) {
    int alike = 0;
    for (int set = 0; set < bySet.length; set++) {
      alike += Outcomes.truth(set) == Outcomes.truth(outcomes) ? bySet[set] : 0;
    }
    return alike;
  }

  Map<String, Lack> missing() {
    return missing;
  }
}
