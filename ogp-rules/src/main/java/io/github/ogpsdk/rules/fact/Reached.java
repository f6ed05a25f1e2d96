package io.github.ogpsdk.rules.fact;

import org.jspecify.annotations.Nullable;

/**
 * What was reached from an object: kept, so that all rules share one object for each place.
 *
 * @param member the name of the member that leads there
 * @param found the object or list
 * @param before what was reached earlier
 */
record Reached(String member, Object found, @Nullable Reached before) {
  /** Returns what was reached by a member; a member is always read by the same getter. */
  static @Nullable Object by(String name, @Nullable Reached last) {
    for (Reached r = last; r != null; r = r.before) {
      if (r.member.equals(name)) {
        return r.found;
      }
    }
    return null;
  }
}
