package io.github.ogpsdk.json;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Says why a document cannot be read, with every problem found and its place.
 *
 * @since 0.1
 */
public final class OgpJsonException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 20;

  private final transient List<Problem> problems;

  OgpJsonException(List<Problem> problems) {
    super(describe(problems));
    this.problems = List.copyOf(problems);
  }

  OgpJsonException(List<Problem> problems, Throwable cause) {
    super(describe(problems), cause);
    this.problems = List.copyOf(problems);
  }

  /** Returns every error and warning, in the order of the text; at least one is an error. */
  public List<Problem> problems() {
    return problems;
  }

  /** Returns what keeps the document from being read, in the order of the text. */
  public List<Problem> errors() {
    return problems.stream().filter(p -> !p.isWarning()).toList();
  }

  private static String describe(List<Problem> problems) {
    List<Problem> errors = problems.stream().filter(p -> !p.isWarning()).toList();
    String text =
        errors.stream().limit(SHOWN).map(Problem::toString).collect(Collectors.joining("\n"));
    return errors.size() > SHOWN ? text + "\n… and " + (errors.size() - SHOWN) + " more" : text;
  }
}
