package io.github.ogpsdk.rules.engine;

import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.rules.fact.At;
import java.util.Optional;

/** What a rule is judged for: an object and those that it belongs to. Immutable. */
public final class Subject {
  private final Level self;
  private final Scope scope;
  private final Optional<At<Cycle>> cycle;

  private Subject(Level self, Scope scope, Optional<At<Cycle>> cycle) {
    this.self = self;
    this.scope = scope;
    this.cycle = cycle;
  }

  /** Returns the document as a subject, or another object that belongs to none. */
  public static Subject of(String kind, At<?> object) {
    return new Subject(new Level(kind, object), new Scope(null, kind, null, object), cycle(object));
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
    return self;
  }

  /** Returns the cycle that it is, or belongs to. */
  public Optional<At<Cycle>> cycle() {
    return cycle;
  }

  @SuppressWarnings("unchecked")
  private static Optional<At<Cycle>> cycle(At<?> object) {
    return object.value() instanceof Cycle ? Optional.of((At<Cycle>) object) : Optional.empty();
  }

  /** Returns this subject's object with one of those that belong to it. */
  public Subject with(String kind, At<?> object) {
    return new Subject(
        new Level(kind, object),
        scope.inner(kind, null, object),
        cycle.isPresent() ? cycle : cycle(object));
  }

  Scope scope() {
    return scope;
  }
}
