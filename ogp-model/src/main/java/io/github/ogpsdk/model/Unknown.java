package io.github.ogpsdk.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Why members of an object have no value, such as {@code {"quorum": "not-published"}}.
 *
 * <p>A member that is absent and not named here is unknown without a reason. Immutable and
 * thread-safe.
 *
 * @ogp.source none: SDK decision after BODS unspecifiedReason, docs/adr/0003
 */
public final class Unknown {
  private static final Unknown NONE = new Unknown(Map.of(), Set.of());

  private final Map<String, UnknownReason> reasons;
  private final Set<String> stated;

  private Unknown(Map<String, UnknownReason> reasons, Set<String> stated) {
    this.reasons = Collections.unmodifiableMap(reasons);
    this.stated = stated;
  }

  /** Returns the value that gives no reason. */
  public static Unknown none() {
    return NONE;
  }

  /**
   * Returns one reason.
   *
   * @param name the member's name on the wire, such as {@code quorum}
   */
  public static Unknown of(String name, UnknownReason reason) {
    return NONE.and(name, reason);
  }

  /** Returns these reasons and one more. */
  public Unknown and(String name, UnknownReason reason) {
    Map<String, UnknownReason> more = new LinkedHashMap<>(reasons);
    more.put(name, reason);
    Set<String> said = new LinkedHashSet<>(stated);
    said.add(name);
    return new Unknown(more, said);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Unknown read(Map<String, UnknownReason> reasons) {
    return new Unknown(new LinkedHashMap<>(reasons), new LinkedHashSet<>(reasons.keySet()));
  }

  static Unknown derived(Map<String, UnknownReason> reasons, Set<String> stated) {
    return reasons.isEmpty() ? NONE : new Unknown(reasons, stated);
  }

  /** Returns the reason for a member, by its name on the wire. */
  public Optional<UnknownReason> why(String name) {
    return Optional.ofNullable(reasons.get(name));
  }

  /** Returns the reasons by name, unmodifiable. */
  @JsonValue
  public Map<String, UnknownReason> asMap() {
    return reasons;
  }

  boolean isStated(String name) {
    return stated.contains(name);
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof Unknown u && reasons.equals(u.reasons);
  }

  @Override
  public int hashCode() {
    return reasons.hashCode();
  }

  @Override
  public String toString() {
    return reasons.toString();
  }
}
