package io.github.ogpsdk.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One reading of a tree into types: the place reached, and what was found wrong. */
final class Binding {
  /** A problem without its line; on the name of a member where the name is what is wrong. */
  private record Draft(
      ProblemCode code,
      String message,
      String pointer,
      boolean onName,
      Optional<String> expected,
      Optional<String> suggestion) {}

  private final Input input;
  private final boolean newer;
  private final List<Draft> drafts = new ArrayList<>(0);
  private final List<Problem> found;
  private final DeclaredSectors sectors;
  private final References references = new References();
  private final Set<String> own = new LinkedHashSet<>();
  private String firstOwn = "";
  private final Map<String, String> places = new HashMap<>(0);

  /** The way to the value being read. */
  final Route route = new Route();

  /**
   * Starts a reading.
   *
   * @param newer whether the document is of a newer minor version, so that names may be new
   * @param found what the scan found
   */
  Binding(Input input, boolean newer, List<Problem> found) {
    this(input, newer, found, DeclaredSectors.NONE);
  }

  /**
   * Starts a reading of a document that declares sectors.
   *
   * @param sectors what it declares
   */
  Binding(Input input, boolean newer, List<Problem> found, DeclaredSectors sectors) {
    this.input = input;
    this.newer = newer;
    this.found = found;
    this.sectors = sectors;
  }

  /** Whether the document is of a newer minor version of the format. */
  boolean isNewer() {
    return newer;
  }

  /** Whether a number may stand where a text is wanted, because quotes are optional. */
  boolean isLenient() {
    return input.syntax() == Syntax.YAML;
  }

  /** Returns the sectors that the document declares. */
  DeclaredSectors sectors() {
    return sectors;
  }

  References references() {
    return references;
  }

  /** Reports a value that has another type than its member. */
  void wrongType(Tree tree, String expected) {
    wrongType(tree, expected, null);
  }

  /** Reports a value that has another type than its member, with what was probably meant. */
  void wrongType(Tree tree, String expected, @Nullable String suggestion) {
    String value =
        tree instanceof Tree.Words words
            ? " (\"" + Kinds.shortened(words.text()) + "\")"
            : tree instanceof Tree.Numeral numeral
                ? " (" + Kinds.shortened(numeral.written()) + ")"
                : "";
    report(ProblemCode.WRONG_TYPE, "this is " + tree.kind() + value, expected, suggestion);
  }

  /** Reports something about the value reached. */
  void report(ProblemCode code, String message, String expected, @Nullable String suggestion) {
    report(code, message, route.pointer(), false, expected, suggestion);
  }

  /** Reports something about a value, or about the name of a member. */
  void report(
      ProblemCode code,
      String message,
      String pointer,
      boolean onName,
      String expected,
      @Nullable String suggestion) {
    if (drafts.size() < Limits.PROBLEMS) {
      Optional<String> right = expected.isEmpty() ? Optional.empty() : Optional.of(expected);
      drafts.add(new Draft(code, message, pointer, onName, right, Optional.ofNullable(suggestion)));
    }
  }

  /** Notes a member whose name says that it is the writer's own, such as {@code x-percent}. */
  void own(String name) {
    if (own.isEmpty()) {
      firstOwn = route.pointer(name);
    }
    if (own.size() < Limits.SUGGESTIONS) {
      own.add(name);
    }
  }

  /** Says once which members are the writer's own. */
  private void reportOwn() {
    if (own.size() == 1) {
      String message = "\"" + own.iterator().next() + "\" is not known to this version; it is kept";
      report(ProblemCode.UNKNOWN_MEMBER, message, firstOwn, true, "", null);
    } else if (!own.isEmpty()) {
      String names =
          own.stream().map(n -> "\"" + Kinds.shortened(n) + "\"").collect(Collectors.joining(", "));
      String message = names + " are not known to this version; they are kept";
      report(ProblemCode.UNKNOWN_MEMBER, message, firstOwn, true, "", null);
    }
    own.clear();
  }

  /** Notes that a value which is read at one place stands at another, and serves several. */
  void standsAt(String pointer, String place) {
    places.put(pointer, place);
  }

  /** Returns a draft at the place where its value stands. */
  private Draft placed(Draft draft) {
    for (String p = draft.pointer; !p.isEmpty(); p = parent(p)) {
      String place = places.get(p);
      if (place != null) {
        String pointer = place + draft.pointer.substring(p.length());
        return new Draft(
            draft.code, draft.message, pointer, draft.onName, draft.expected, draft.suggestion);
      }
    }
    return draft;
  }

  /** Returns what was probably meant; nothing once many problems have been found. */
  @Nullable String suggest(String word, Collection<String> candidates) {
    return drafts.size() >= Limits.SUGGESTIONS
        ? null
        : Spelling.closest(word, candidates).orElse(null);
  }

  /**
   * Returns the warnings.
   *
   * @throws OgpJsonException if there is an error
   */
  List<Problem> finish() {
    reportOwn();
    if (drafts.isEmpty() && found.isEmpty()) {
      return List.of();
    }
    Set<Draft> placed = new LinkedHashSet<>();
    drafts.forEach(draft -> placed.add(placed(draft)));
    Set<String> pointers = new HashSet<>();
    for (Draft draft : placed) {
      for (String p = draft.pointer; !p.isEmpty(); p = parent(p)) {
        pointers.add(p);
      }
    }
    pointers.add("");
    Positions positions = Positions.of(input, pointers);
    List<Problem> problems = new ArrayList<>(found);
    for (Draft d : placed) {
      problems.add(
          new Problem(d.code, d.message, d.pointer, place(d, positions), d.expected, d.suggestion));
    }
    problems.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
    if (problems.stream().anyMatch(p -> !p.isWarning())) {
      throw new OgpJsonException(problems);
    }
    return problems;
  }

  private static Position place(Draft draft, Positions positions) {
    if (draft.onName) {
      Optional<Position> name = positions.name(draft.pointer);
      if (name.isPresent()) {
        return name.get();
      }
    }
    String pointer = draft.pointer;
    Optional<Position> place = positions.value(pointer);
    while (place.isEmpty() && !pointer.isEmpty()) {
      pointer = parent(pointer);
      place = positions.value(pointer);
    }
    return place.orElse(Position.START);
  }

  private static String parent(String pointer) {
    return pointer.substring(0, pointer.lastIndexOf('/'));
  }
}
