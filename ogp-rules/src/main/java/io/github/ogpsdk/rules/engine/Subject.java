package io.github.ogpsdk.rules.engine;

import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.rules.fact.Cursor;
import java.util.Optional;

/** What a rule is judged for: an object and those that it belongs to. Immutable. */
public final class Subject {
  private final Level self;
  private final Scope scope;
  private final Optional<Cursor<Cycle>> cycle;

  private Subject(Level self, Scope scope, Optional<Cursor<Cycle>> cycle) {
    this.self = self;
    this.scope = scope;
    this.cycle = cycle;
  }

  /** Returns the document as a subject, or another object that belongs to none. */
  public static Subject of(String kind, Cursor<?> object) {
    return new Subject(new Level(kind, object), new Scope(null, kind, null, object), cycle(object));
  }

  /**
   * An object and its kind.
   *
   * @param kind the kind
   * @param object the object
   */
  public record Level(String kind, Cursor<?> object) {}

  /** Returns the object itself. */
  public Level self() {
    return self;
  }

  /** Returns the cycle that it is, or belongs to. */
  public Optional<Cursor<Cycle>> cycle() {
    return cycle;
  }

  @SuppressWarnings("unchecked")
  private static Optional<Cursor<Cycle>> cycle(Cursor<?> object) {
    return object.value() instanceof Cycle ? Optional.of((Cursor<Cycle>) object) : Optional.empty();
  }

  /** Returns this subject's object with one of those that belong to it. */
  public Subject with(String kind, Cursor<?> object) {
    return new Subject(
        new Level(kind, object),
        scope.inner(kind, null, object),
        cycle.isPresent() ? cycle : cycle(object));
  }

  Scope scope() {
    return scope;
  }
}
