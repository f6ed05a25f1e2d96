package io.github.ogpsdk.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The names of an object's lists that are known to be incomplete, such as {@code ["meetings"]}.
 *
 * <p>Derived from the lists themselves: mark a list with {@link Listing#asPartial()} and this
 * follows. Immutable and thread-safe.
 */
public final class Partial {
  /** No list is incomplete. */
  public static final Partial NONE = new Partial(List.of(), false);

  private final List<String> names;
  private final boolean stated;

  private Partial(List<String> names, boolean stated) {
    this.names = names;
    this.stated = stated;
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Partial read(List<String> names) {
    return new Partial(List.copyOf(new ArrayList<>(names)), true);
  }

  static Partial derived(List<String> names) {
    return names.isEmpty() ? NONE : new Partial(List.copyOf(names), false);
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
