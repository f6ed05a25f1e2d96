package io.github.ogpsdk.rules.engine;

import io.github.ogpsdk.rules.fact.At;
import io.github.ogpsdk.rules.measure.Setting;
import java.util.ArrayList;
import java.util.List;

/**
 * What a rule is judged for: an object and those that it belongs to.
 *
 * @param levels the document first, the object itself last
 */
public record Subject(List<Level> levels) {
  /** Copies the list. */
  public Subject {
    levels = List.copyOf(levels);
  }

  /**
   * An object and its kind.
   *
   * @param kind the kind
   * @param object the object
   */
  public record Level(String kind, At<?> object) {}

  /** Returns the object itself. */
  public Level self() {
    return levels.get(levels.size() - 1);
  }

  /** Returns this subject's object with one of those that belong to it. */
  public Subject with(String kind, At<?> object) {
    List<Level> more = new ArrayList<>(levels);
    more.add(new Level(kind, object));
    return new Subject(more);
  }

  Scope scope(Setting setting) {
    Scope scope = null;
    for (Level level : levels) {
      scope = new Scope(scope, level.kind(), null, level.object(), setting);
    }
    if (scope == null) {
      throw new IllegalStateException("a subject has no level");
    }
    return scope;
  }
}
