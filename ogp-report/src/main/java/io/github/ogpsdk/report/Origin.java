package io.github.ogpsdk.report;

import io.github.ogpsdk.json.Input;
import io.github.ogpsdk.json.Position;
import io.github.ogpsdk.json.Positions;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.MissingFact;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Where an assessed document came from, such as {@code peru.json}, and on which lines its objects
 * stand.
 *
 * <p>Immutable and thread-safe.
 *
 * @ogp.source none: SDK decision
 * @since 0.1
 */
public final class Origin {
  private final String name;
  private final Positions positions;

  private Origin(String name, Positions positions) {
    this.name = name;
    this.positions = positions;
  }

  /**
   * Finds the lines that the findings of an assessment are about.
   *
   * @param name the name of the file, a path with {@code /}, relative to where the reader looks
   * @param input its text
   * @throws io.github.ogpsdk.json.OgpJsonException if the text is neither JSON nor YAML
   */
  public static Origin of(String name, Input input, Assessment assessment) {
    Set<String> pointers = new HashSet<>();
    for (Finding finding : assessment.findings()) {
      add(finding.subject(), pointers);
      finding.missing().stream().map(MissingFact::at).forEach(at -> add(at, pointers));
      if (finding.verdict() == Verdict.NOT_MET) {
        DecidingPlaces.of(finding).forEach(at -> add(at, pointers));
      }
    }
    return new Origin(name, Positions.of(input, pointers));
  }

  /** Returns the name of the file. */
  public String name() {
    return name;
  }

  /**
   * Returns where a value stands, or the nearest object around it that is in the file.
   *
   * @param pointer a JSON Pointer
   */
  public Optional<Position> position(String pointer) {
    Optional<Position> found = positions.name(pointer).or(() -> positions.value(pointer));
    return found.isPresent() || pointer.isEmpty() ? found : position(above(pointer));
  }

  /**
   * Returns the file, without its folders, and the line of a value, such as {@code peru.json:120}.
   *
   * @param pointer a JSON Pointer
   */
  public Optional<String> place(String pointer) {
    String file = name.substring(name.replace('\\', '/').lastIndexOf('/') + 1);
    return position(pointer).map(p -> file + ":" + p.line());
  }

  private static void add(String pointer, Set<String> pointers) {
    for (String at = pointer; pointers.add(at) && !at.isEmpty(); ) {
      at = above(at);
    }
  }

  private static String above(String pointer) {
    return pointer.substring(0, Math.max(pointer.lastIndexOf('/'), 0));
  }
}
