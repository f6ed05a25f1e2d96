package io.github.ogpsdk.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a scan tells of a text besides its values: where they stand, and what is wrong there. */
class Places {
  private final List<Problem> problems = new ArrayList<>(0);

  /** Hears of a member's name; the route leads to the member. */
  void name(Route route, int line, int column) {}

  /** Hears of a value. */
  void value(Route route, int line, int column) {}

  /** Whether {@link #name} and {@link #value} are wanted. */
  boolean listens() {
    return false;
  }

  final void problem(ProblemCode code, String message, Route route, Position position) {
    problem(code, message, route, position, Optional.empty());
  }

  final void problem(
      ProblemCode code,
      String message,
      Route route,
      Position position,
      Optional<String> suggestion) {
    if (problems.size() < Limits.PROBLEMS) {
      problems.add(
          new Problem(code, message, route.pointer(), position, Optional.empty(), suggestion));
    }
  }

  final List<Problem> problems() {
    return problems;
  }
}
