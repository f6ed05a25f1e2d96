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
  private static final Unknown NONE = new Unknown(Map.of(), Set.of(), Map.of());

  private final Map<String, UnknownReason> reasons;
  private final Set<String> stated;
  private final Map<String, String> newer;

  private Unknown(
      Map<String, UnknownReason> reasons, Set<String> stated, Map<String, String> newer) {
    this.reasons = Collections.unmodifiableMap(reasons);
    this.stated = stated;
    this.newer = Collections.unmodifiableMap(newer);
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
    return new Unknown(more, said, newer);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Unknown read(Map<String, UnknownReason> reasons) {
    return read(reasons, Map.of());
  }

  /**
   * Returns what a document of a newer minor version states.
   *
   * @param reasons what this version knows
   * @param newer names or reasons that it does not know, kept as they stand
   */
  public static Unknown read(Map<String, UnknownReason> reasons, Map<String, String> newer) {
    return new Unknown(
        new LinkedHashMap<>(reasons),
        new LinkedHashSet<>(reasons.keySet()),
        new LinkedHashMap<>(newer));
  }

  static Unknown derived(Map<String, UnknownReason> reasons, Map<String, String> newer) {
    return reasons.isEmpty() && newer.isEmpty() ? NONE : new Unknown(reasons, Set.of(), newer);
  }

  /** Returns the reason for a member, by its name on the wire. */
  public Optional<UnknownReason> why(String name) {
    return Optional.ofNullable(reasons.get(name));
  }

  /** Returns whether it is known that a member does not exist, by its name on the wire. */
  public boolean isKnownAbsent(String name) {
    return reasons.get(name) == UnknownReason.DOES_NOT_EXIST;
  }

  /** Returns the reasons by name, unmodifiable. */
  public Map<String, UnknownReason> asMap() {
    return reasons;
  }

  /** Returns the entries that only a newer version knows, name to reason; empty as a rule. */
  public Map<String, String> newer() {
    return newer;
  }

  @JsonValue
  Map<String, ?> toWire() {
    if (newer.isEmpty()) {
      return reasons;
    }
    Map<String, Object> all = new LinkedHashMap<>(reasons);
    all.putAll(newer);
    return all;
  }

  boolean isStated(String name) {
    return stated.contains(name);
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof Unknown u && reasons.equals(u.reasons) && newer.equals(u.newer);
  }

  @Override
  public int hashCode() {
    return reasons.hashCode();
  }

  @Override
  public String toString() {
    return toWire().toString();
  }
}
