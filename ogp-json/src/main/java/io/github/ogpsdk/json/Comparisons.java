package io.github.ogpsdk.json;

import io.github.ogpsdk.model.rule.Comparison;
import java.util.ArrayList;
import java.util.List;

/** The names of comparisons as members of a condition, such as {@code atLeast}. */
final class Comparisons {
  /** The names. */
  static final List<String> NAMES = List.of("atLeast", "atMost", "moreThan", "lessThan", "equalTo");

  /** The names, and {@code is} for codes. */
  static final List<String> NAMES_AND_IS = and(NAMES, "is");

  private Comparisons() {}

  /** Returns the comparison with a name. */
  static Comparison named(String name) {
    return switch (name) {
      case "atLeast" -> Comparison.AT_LEAST;
      case "atMost" -> Comparison.AT_MOST;
      case "moreThan" -> Comparison.MORE_THAN;
      case "lessThan" -> Comparison.LESS_THAN;
      default -> Comparison.EQUAL_TO;
    };
  }

  /** Returns the name of a comparison. */
  static String name(Comparison comparison) {
    return switch (comparison) {
      case AT_LEAST -> "atLeast";
      case AT_MOST -> "atMost";
      case MORE_THAN -> "moreThan";
      case LESS_THAN -> "lessThan";
      case EQUAL_TO -> "equalTo";
    };
  }

  /** Returns names and more names. */
  static List<String> and(List<String> names, String... more) {
    List<String> all = new ArrayList<>(List.of(more));
    all.addAll(names);
    return List.copyOf(all);
  }
}
