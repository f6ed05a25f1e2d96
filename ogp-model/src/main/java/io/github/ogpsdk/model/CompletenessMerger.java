package io.github.ogpsdk.model;

import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Merges an object's {@code partial} and {@code unknown} with its members, in the constructor of
 * each record. Internal to the model.
 *
 * <p>Four laws: a list whose state a caller has set wins over what was derived earlier; a stated
 * sibling settles a list that is open or absent (one that is absent and named in {@code partial} is
 * partial with no item known); a stated contradiction is refused; the reason for a value stays
 * until a value arrives. Every member passes through once, in wire order, and {@link #partial()}
 * and {@link #unknown()} come last.
 */
public final class CompletenessMerger {
  private static final Set<String> RESERVED = Set.of("partial", "unknown", "*");

  private final String owner;
  private final Partial saidPartial;
  private final Unknown saidUnknown;
  private final Set<String> extensions;
  private final List<String> names = new ArrayList<>();
  private final Set<String> lists = new HashSet<>();
  private final List<String> partial = new ArrayList<>(0);
  private final Map<String, UnknownReason> unknown = new LinkedHashMap<>(0);
  private final Map<String, String> newer;

  /** Starts the merge for one object; nulls are what a JSON library may pass for absent members. */
  public CompletenessMerger(
      String owner,
      @Nullable Partial partial,
      @Nullable Unknown unknown,
      Map<String, @Nullable Object> extensions) {
    this.owner = owner;
    this.saidPartial = partial == null ? Partial.NONE : partial;
    this.saidUnknown = unknown == null ? Unknown.none() : unknown;
    this.extensions = extensions.keySet();
    this.newer =
        saidUnknown.newer().isEmpty() ? Map.of() : new LinkedHashMap<>(saidUnknown.newer());
  }

  /**
   * Returns a required member.
   *
   * @throws IllegalArgumentException if it is absent
   */
  public <T> T required(String name, @Nullable T value) {
    names.add(name);
    if (value == null) {
      throw new IllegalArgumentException(owner + ": \"" + name + "\" is required");
    }
    if (saidUnknown.why(name).isPresent()) {
      throw contradiction(name);
    }
    return value;
  }

  /**
   * Returns an optional member, empty when absent.
   *
   * @throws IllegalArgumentException if it contradicts {@code unknown}, or is a period below zero
   */
  @SuppressWarnings("OptionalAssignedToNull")
  public <T> Optional<T> value(String name, @Nullable Optional<T> value) {
    names.add(name);
    Optional<T> result = value == null ? Optional.empty() : value;
    if (result.isPresent() && result.get() instanceof Period period && period.isNegative()) {
      throw new IllegalArgumentException(owner + ": \"" + name + "\" must be 0 or more: " + period);
    }
    if (result.isPresent() && !newer.isEmpty()) {
      newer.remove(name);
    }
    Optional<UnknownReason> why = saidUnknown.why(name);
    if (why.isPresent()) {
      if (result.isEmpty()) {
        unknown.put(name, why.get());
      } else if (saidUnknown.isStated(name)) {
        throw contradiction(name);
      }
    }
    return result;
  }

  /**
   * Returns a member that is a map, in its order and immutable, empty when absent.
   *
   * @throws IllegalArgumentException if it contradicts {@code unknown}
   */
  public <V> Map<String, V> map(String name, @Nullable Map<String, V> map) {
    Optional<Map<String, V>> some = Optional.ofNullable(map).filter(m -> !m.isEmpty());
    return value(name, some)
        .map(m -> Collections.unmodifiableMap(new LinkedHashMap<>(m)))
        .orElse(Map.of());
  }

  /** Returns a list with its state settled. */
  public <T> Listing<T> list(String name, @Nullable Listing<T> list) {
    names.add(name);
    lists.add(name);
    Listing<T> given = list == null ? Listing.unset() : list;
    boolean partialSaid = saidPartial.isStated() && saidPartial.names().contains(name);
    Optional<UnknownReason> why =
        saidUnknown.isStated(name) ? saidUnknown.why(name) : Optional.empty();
    Listing<T> result = given.isOpen() ? open(name, given, partialSaid, why) : given;
    if (!given.isOpen()) {
      checkSettled(name, given, partialSaid, why);
    }
    if (result.state() == Listing.State.PARTIAL) {
      partial.add(name);
    } else if (result.isListed() && !newer.isEmpty()) {
      newer.remove(name);
    }
    result.reason().ifPresent(r -> unknown.put(name, r));
    return result.settled();
  }

  private <T> Listing<T> open(
      String name, Listing<T> given, boolean partialSaid, Optional<UnknownReason> why) {
    if (partialSaid) {
      return given.asPartial(why.orElse(null));
    }
    if (given.state() == Listing.State.UNRECORDED) {
      return why.<Listing<T>>map(Listing::unknown).orElse(given);
    }
    if (why.isPresent()) {
      throw contradiction(name);
    }
    return given;
  }

  private void checkSettled(
      String name, Listing<?> given, boolean partialSaid, Optional<UnknownReason> why) {
    if (partialSaid && given.state() != Listing.State.PARTIAL) {
      throw new IllegalArgumentException(
          owner + ": \"" + name + "\" is not partial and is named in \"partial\"");
    }
    if (why.isPresent() && !why.equals(given.reason())) {
      if (given.reason().isEmpty()) {
        throw contradiction(name);
      }
      throw new IllegalArgumentException(
          owner + ": \"" + name + "\" is unknown for another reason than \"unknown\" gives");
    }
  }

  private IllegalArgumentException contradiction(String name) {
    return new IllegalArgumentException(
        owner + ": \"" + name + "\" has a value and is named in \"unknown\"");
  }

  /** Returns the names of the incomplete lists, after all members have passed. */
  public Partial partial() {
    for (String name : saidPartial.names()) {
      if (names.contains(name) && !lists.contains(name)) {
        throw new IllegalArgumentException(
            owner + ": \"partial\" names \"" + name + "\", which is no list");
      }
      if (saidPartial.newer().contains(name)
          || isExtension("partial", name, lists, saidPartial.isStated())) {
        partial.add(name);
      }
    }
    return Partial.derived(partial, saidPartial.newer());
  }

  /**
   * Returns the reasons for what has no value, after all members have passed.
   *
   * @throws IllegalArgumentException if an extension has the name of a member
   */
  public Unknown unknown() {
    for (String name : extensions) {
      if (names.contains(name) || RESERVED.contains(name)) {
        throw new IllegalArgumentException(
            owner + ": \"" + name + "\" is the name of a member, which no extension may have");
      }
    }
    for (String name : saidUnknown.asMap().keySet()) {
      if (isExtension("unknown", name, names, saidUnknown.isStated(name))) {
        unknown.put(name, saidUnknown.why(name).orElseThrow());
      }
    }
    return Unknown.derived(unknown, newer);
  }

  /** Refuses a name stated that nothing bears; one derived has gone stale and is dropped. */
  private boolean isExtension(
      String sibling, String name, Collection<String> expected, boolean stated) {
    boolean isExtension = extensions.contains(name);
    if (stated && !isExtension && !names.contains(name)) {
      throw new IllegalArgumentException(
          owner
              + ": \""
              + sibling
              + "\" names \""
              + name
              + "\", which is no member; expected one of "
              + expected);
    }
    return isExtension;
  }
}
