package io.github.ogpsdk.rules.engine;

import io.github.ogpsdk.rules.fact.At;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a rule is judged for: an object and those that it belongs to. Immutable. */
public final class Subject {
  private final List<Level> levels;
  private final Scope scope;

  /**
   * Creates a subject.
   *
   * @param levels the document first, the object itself last
   */
  public Subject(List<Level> levels) {
    this.levels = List.copyOf(levels);
    Scope innermost = null;
    for (Level level : levels) {
      innermost = new Scope(innermost, level.kind(), null, level.object());
    }
    if (innermost == null) {
      throw new IllegalArgumentException("a subject has no level");
    }
    this.scope = innermost;
  }

  /**
   * An object and its kind.
   *
   * @param kind the kind
   * @param object the object
   */
  public record Level(String kind, At<?> object) {}

  /** Returns the document first, the object itself last. */
  public List<Level> levels() {
    return levels;
  }

  /** Returns the object itself. */
  public Level self() {
    return levels.get(levels.size() - 1);
  }

  /** Returns the outermost object of a type, such as the cycle that a plan year belongs to. */
  @SuppressWarnings("unchecked")
  public <T> Optional<At<T>> within(Class<T> type) {
    for (Level level : levels) {
      if (type.isInstance(level.object().value())) {
        return Optional.of((At<T>) level.object());
      }
    }
    return Optional.empty();
  }

  /** Returns this subject's object with one of those that belong to it. */
  public Subject with(String kind, At<?> object) {
    List<Level> more = new ArrayList<>(levels);
    more.add(new Level(kind, object));
    return new Subject(more);
  }

  Scope scope() {
    return scope;
  }
}
