package io.github.ogpsdk.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The names of an object's lists that are known to be incomplete, such as {@code ["meetings"]}.
 *
 * <p>Derived from the lists themselves: mark a list with {@link Listing#asPartial()} and this
 * follows. Immutable and thread-safe.
 *
 * @ogp.source none: SDK decision, docs/adr/0003
 */
public final class Partial {
  /** No list is incomplete. */
  public static final Partial NONE = new Partial(List.of(), Set.of(), false);

  private final List<String> names;
  private final Set<String> newer;
  private final boolean stated;

  private Partial(List<String> names, Set<String> newer, boolean stated) {
    this.names = names;
    this.newer = newer;
    this.stated = stated;
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Partial read(List<String> names) {
    return read(names, Set.of());
  }

  /**
   * Returns what a document of a newer minor version states.
   *
   * @param names the names, all of them
   * @param newer those that this version does not know, kept as they stand
   */
  public static Partial read(List<String> names, Set<String> newer) {
    return new Partial(List.copyOf(names), Set.copyOf(newer), true);
  }

  static Partial derived(List<String> names, Set<String> newer) {
    return names.isEmpty() ? NONE : new Partial(List.copyOf(names), newer, false);
  }

  /** Returns the names that only a newer version knows; empty as a rule. */
  Set<String> newer() {
    return newer;
  }

  /** Returns the names, in the order of the object's members. */
  @JsonValue
  public List<String> names() {
    return names;
  }

  boolean isStated() {
    return stated;
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof Partial p && names.equals(p.names);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(names);
  }

  @Override
  public String toString() {
    return names.toString();
  }
}
