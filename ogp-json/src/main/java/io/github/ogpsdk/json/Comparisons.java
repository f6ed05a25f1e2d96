package io.github.ogpsdk.json;

import io.github.ogpsdk.model.rule.Comparison;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The names of comparisons as members of a condition, such as {@code atLeast}. */
final class Comparisons {
  /** The names. */
  static final List<String> NAMES =
      Arrays.stream(Comparison.values()).map(Comparison::member).toList();

  /** The names, and {@code is} for codes. */
  static final List<String> NAMES_AND_IS = and(NAMES, "is");

  private Comparisons() {}

  /** Returns the comparison with one of the names. */
  static Comparison named(String name) {
    return Arrays.stream(Comparison.values())
        .filter(c -> c.member().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** Returns names and more names. */
  static List<String> and(List<String> names, String... more) {
    List<String> all = new ArrayList<>(List.of(more));
    all.addAll(names);
    return List.copyOf(all);
  }
}
