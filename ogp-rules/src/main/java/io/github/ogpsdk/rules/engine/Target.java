package io.github.ogpsdk.rules.engine;

import org.jspecify.annotations.Nullable;

/**
 * The subject that a measure or collection is read from.
 *
 * @param kind its kind
 * @param name its name in the rule; the nearest of the kind when absent
 */
record Target(String kind, @Nullable String name) {
  /**
   * Returns whether another, which names it or asks for the nearest of its kind, means this one.
   */
  boolean isMeantBy(Target other) {
    return other.name == null ? kind.equals(other.kind) : other.name.equals(name);
  }
}
