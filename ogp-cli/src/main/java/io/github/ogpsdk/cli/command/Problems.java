package io.github.ogpsdk.cli.command;

import io.github.ogpsdk.cli.Printable;
import io.github.ogpsdk.cli.Status;
import io.github.ogpsdk.json.OgpJsonException;
import io.github.ogpsdk.json.Problem;
import io.github.ogpsdk.json.ProblemCode;
import java.io.PrintStream;
import java.util.List;

/** Prints what is wrong with inputs, one line a problem, and remembers how bad it was. */
final class Problems {
  private static final int POINTER = 160;

  private final PrintStream out;
  private int status = Status.DONE;

  Problems(PrintStream out) {
    this.out = out;
  }

  /** Returns the exit status that the problems call for. */
  int status() {
    return status;
  }

  /** Reports an input that cannot be used. */
  void error(String name, String message) {
    line(name + ": " + message);
    status = Math.max(status, Status.USAGE);
  }

  /** Reports every problem of an input that cannot be read. */
  void error(String name, OgpJsonException e) {
    all(name, e.problems());
    status = Math.max(status, Status.USAGE);
  }

  /** Reports that the tool broke, which says nothing of the input. */
  void broken(String name, String cause) {
    line(name + ": the tool broke, which says nothing of the member: " + cause);
    status = Math.max(status, Status.BROKEN);
  }

  /** Says something that is no problem. */
  static void note(PrintStream out, String name, String message) {
    out.println(Printable.line(name + ": " + message));
  }

  /** Prints problems that the status does not depend on. */
  void all(String name, List<Problem> found) {
    found.forEach(p -> line(line(name, p)));
  }

  /** Returns a problem as {@code file:line:column: message (pointer); did you mean ...?}. */
  static String line(String name, Problem problem) {
    StringBuilder line = new StringBuilder(name);
    if (problem.code() != ProblemCode.UNREADABLE) {
      line.append(':').append(problem.position());
    }
    boolean unreadable = problem.code() == ProblemCode.UNREADABLE;
    line.append(": ").append(problem.isWarning() ? "warning: " : "");
    line.append(unreadable ? "cannot be read" : problem.message());
    if (!problem.pointer().isEmpty()) {
      line.append(" (").append(shortened(problem.pointer())).append(')');
    }
    problem.expected().ifPresent(e -> line.append("; expected ").append(e));
    problem.suggestion().ifPresent(s -> line.append("; did you mean \"").append(s).append("\"?"));
    return line.toString();
  }

  private static String shortened(String pointer) {
    return pointer.length() <= POINTER ? pointer : pointer.substring(0, POINTER) + "…";
  }

  private void line(String text) {
    out.println(Printable.line(text));
  }
}
