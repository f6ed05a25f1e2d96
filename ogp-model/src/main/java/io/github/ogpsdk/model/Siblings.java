package io.github.ogpsdk.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
 * sibling settles a list that is open or absent; a stated contradiction is refused; the reason for
 * a value stays until a value arrives. Every member passes through once, in wire order, and {@link
 * #partial()} and {@link #unknown()} come last.
 */
public final class Siblings {
  private final String owner;
  private final Partial saidPartial;
  private final Unknown saidUnknown;
  private final Set<String> extensions;
  private final List<String> names = new ArrayList<>();
  private final Set<String> lists = new HashSet<>();
  private final List<String> partial = new ArrayList<>(0);
  private final Map<String, UnknownReason> unknown = new LinkedHashMap<>(0);
  private final Set<String> stated = new LinkedHashSet<>(0);
  private final Map<String, String> newer;

  /** Starts the merge for one object; nulls are what a JSON library may pass for absent members. */
  public Siblings(
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

  /** Returns an optional member, empty when absent. */
  @SuppressWarnings("OptionalAssignedToNull")
  public <T> Optional<T> value(String name, @Nullable Optional<T> value) {
    names.add(name);
    Optional<T> result = value == null ? Optional.empty() : value;
    if (result.isPresent() && !newer.isEmpty()) {
      newer.remove(name);
    }
    Optional<UnknownReason> why = saidUnknown.why(name);
    if (why.isPresent()) {
      if (result.isEmpty()) {
        say(name, why.get());
      } else if (saidUnknown.isStated(name)) {
        throw contradiction(name);
      }
    }
    return result;
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
    result.reason().ifPresent(r -> say(name, r));
    return result.settled();
  }

  private <T> Listing<T> open(
      String name, Listing<T> given, boolean partialSaid, Optional<UnknownReason> why) {
    if (given.state() == Listing.State.UNRECORDED) {
      if (partialSaid) {
        throw new IllegalArgumentException(
            owner + ": \"partial\" names \"" + name + "\", which is not listed");
      }
      return why.<Listing<T>>map(Listing::unknown).orElse(given);
    }
    if (partialSaid) {
      return given.asPartial(why.orElse(null));
    }
    if (why.isPresent()) {
      throw contradiction(name);
    }
    return given;
  }

  private void checkSettled(
      String name, Listing<?> given, boolean partialSaid, Optional<UnknownReason> why) {
    boolean reasonDiffers = why.isPresent() && !why.equals(given.reason());
    boolean partialDiffers = partialSaid && given.state() != Listing.State.PARTIAL;
    if (reasonDiffers || partialDiffers) {
      throw contradiction(name);
    }
  }

  private void say(String name, UnknownReason reason) {
    unknown.put(name, reason);
    if (saidUnknown.isStated(name) && !lists.contains(name)) {
      stated.add(name);
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
      boolean isNewer = saidPartial.newer().contains(name);
      if (!isNewer) {
        checkMember("partial", name, lists);
      }
      if (isNewer || !lists.contains(name)) {
        partial.add(name);
      }
    }
    return Partial.derived(partial, saidPartial.newer());
  }

  /** Returns the reasons for what has no value, after all members have passed. */
  public Unknown unknown() {
    for (String name : saidUnknown.asMap().keySet()) {
      checkMember("unknown", name, names);
      if (extensions.contains(name)) {
        say(name, saidUnknown.why(name).orElseThrow());
      }
    }
    return Unknown.derived(unknown, stated, newer);
  }

  private void checkMember(String sibling, String name, Collection<String> expected) {
    if (!names.contains(name) && !extensions.contains(name)) {
      throw new IllegalArgumentException(
          owner
              + ": \""
              + sibling
              + "\" names \""
              + name
              + "\", which is no member; expected one of "
              + expected);
    }
  }
}
