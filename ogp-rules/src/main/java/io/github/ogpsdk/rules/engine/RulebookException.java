package io.github.ogpsdk.rules.engine;

import java.util.List;
import java.util.stream.Collectors;

/** A rulebook has rules that cannot be evaluated; all problems are listed. */
public final class RulebookException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<CompileProblem> problems;

  /** Creates the exception from one or more problems; each is kept once. */
  public RulebookException(List<CompileProblem> problems) {
    super(
        problems.stream()
            .distinct()
            .map(CompileProblem::toString)
            .collect(Collectors.joining("\n")));
    this.problems = problems.stream().distinct().toList();
  }

  /** Returns the problems. */
  public List<CompileProblem> problems() {
    return problems;
  }
}
