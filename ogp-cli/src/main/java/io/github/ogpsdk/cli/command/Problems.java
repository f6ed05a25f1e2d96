package io.github.ogpsdk.cli.command;

import io.github.ogpsdk.cli.Environment;
import io.github.ogpsdk.cli.Phrases;
import io.github.ogpsdk.cli.Progress;
import io.github.ogpsdk.cli.Status;
import io.github.ogpsdk.json.OgpJsonException;
import io.github.ogpsdk.json.Problem;
import io.github.ogpsdk.json.ProblemCode;
import io.github.ogpsdk.json.ProblemWords;
import io.github.ogpsdk.report.text.Printable;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/** Prints what is wrong with inputs, one line a problem, and remembers how bad it was. */
final class Problems {
  private static final int POINTER = 160;

  private final PrintStream out;
  private final Phrases phrases;
  private final boolean quiet;
  private Optional<Progress> progress = Optional.empty();
  private int status = Status.DONE;
  private int count;

  /** Creates a place for problems: on standard error, in the language asked for. */
  Problems(CommonOptions common, Environment around) {
    this.out = around.err();
    this.phrases = common.phrases(around);
    this.quiet = common.isQuiet();
  }

  /** Returns the words in which the problems are said. */
  Phrases phrases() {
    return phrases;
  }

  /** Takes this bar away before anything is printed. */
  void afterClearing(Progress bar) {
    progress = Optional.of(bar);
  }

  /** Returns the exit status that the problems call for. */
  int status() {
    return status;
  }

  /** Returns how many inputs were found that cannot be used. */
  int count() {
    return count;
  }

  /** Reports an input that cannot be used, in words that are ready. */
  void said(String name, String message) {
    line(phrases.get("problem", "place", name, "message", message));
    status = Math.max(status, Status.USAGE);
    count++;
  }

  /** Reports an input that cannot be used by the key and the values of a phrase. */
  void error(String name, String key, Object... args) {
    said(name, phrases.get(key, args));
  }

  /** Reports every problem of an input that cannot be read. */
  void error(String name, OgpJsonException e) {
    e.problems().forEach(p -> line(line(name, p)));
    status = Math.max(status, Status.USAGE);
  }

  /** Reports that the tool broke, which says nothing of the input. */
  void broken(String name, String cause) {
    String message = phrases.get("usage.broken", "cause", cause);
    line(phrases.get("problem", "place", name, "message", message));
    status = Math.max(status, Status.BROKEN);
  }

  /** Says something that is no problem of the input, even if quiet is wanted. */
  void tell(String name, String key, Object... args) {
    line(phrases.get("problem", "place", name, "message", phrases.get(key, args)));
  }

  /** Says something that is no problem, unless quiet is wanted. */
  void note(String name, String key, Object... args) {
    if (!quiet) {
      tell(name, key, args);
    }
  }

  /** Says what is odd in words that are ready, unless quiet is wanted. */
  void warned(String name, String message) {
    if (!quiet) {
      line(phrases.get("validate.warning", "place", name, "message", message));
    }
  }

  /** Prints what is odd, which the status does not depend on. */
  void warnings(String name, List<Problem> found) {
    if (!quiet) {
      found.forEach(p -> line(line(name, p)));
    }
  }

  /** Returns a problem as {@code file:line:column: message (pointer); did you mean ...?}. */
  String line(String name, Problem problem) {
    ProblemWords words = ProblemWords.in(phrases.language().locale());
    boolean unreadable = problem.code() == ProblemCode.UNREADABLE;
    StringBuilder line = new StringBuilder();
    line.append(unreadable ? phrases.get("usage.unreadable") : words.message(problem));
    if (!problem.pointer().isEmpty()) {
      line.append(" (").append(shortened(problem.pointer())).append(')');
    }
    words.expected(problem).ifPresent(e -> line.append(phrases.get("usage.expected", "what", e)));
    line.append(phrases.meant(problem.suggestion())).append(taken(problem));
    String place = unreadable ? name : name + ":" + problem.position();
    String key = problem.isWarning() ? "validate.warning" : "problem";
    return phrases.get(key, "place", place, "message", line);
  }

  /** Says where a document belongs that was taken for one of another format. */
  private String taken(Problem problem) {
    String wanted = problem.expected().orElse("");
    if (problem.code() != ProblemCode.WRONG_FORMAT) {
      return "";
    }
    if (problem.message().endsWith(" a rulebook") && wanted.contains("partnership")) {
      return phrases.get("usage.is-rulebook");
    }
    return problem.message().endsWith(" a partnership") && wanted.contains("rulebook")
        ? phrases.get("usage.is-partnership")
        : "";
  }

  private static String shortened(String pointer) {
    return pointer.length() <= POINTER ? pointer : pointer.substring(0, POINTER) + "…";
  }

  /** Takes the bar away. */
  void clear() {
    progress.ifPresent(Progress::clear);
  }

  private void line(String text) {
    clear();
    out.println(Printable.line(text));
  }
}
