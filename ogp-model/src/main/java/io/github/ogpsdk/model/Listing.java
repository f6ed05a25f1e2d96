package io.github.ogpsdk.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A list that knows whether it is the whole list: {@code Listing.of(a, b)} is all there are, {@code
 * Listing.partial(a, b)} says that more may exist, {@code Listing.unrecorded()} that nothing is
 * known.
 *
 * <p>On the wire the items are an array, or nothing when there are none to list; the owner's
 * members {@code partial} and {@code unknown} carry the rest, and the owner's constructor merges
 * them. {@code Listing.of()} is knowledge: there are none. {@code Listing.partial()} says that
 * there may be some and none is known; a list that is absent and named in {@code partial} reads as
 * that. Immutable and thread-safe.
 *
 * @param <T> the items
 * @ogp.source none: SDK decision, docs/adr/0003
 */
public final class Listing<T> implements Iterable<T> {
  /** What a list knows of itself. */
  public enum State {
    /** The items are all there are. */
    COMPLETE,
    /** More items may exist. */
    PARTIAL,
    /** Nothing is recorded. */
    UNRECORDED,
    /** Nothing is recorded, and a reason is given. */
    UNKNOWN
  }

  private static final Listing<?> UNRECORDED =
      new Listing<>(List.of(), State.UNRECORDED, null, false);

  private final List<T> items;
  private final State state;
  private final @Nullable UnknownReason reason;

  /** Read from an array, or never set: the owner's siblings may still settle the state. */
  private final boolean open;

  private Listing(List<T> items, State state, @Nullable UnknownReason reason, boolean open) {
    this.items = items;
    this.state = state;
    this.reason = reason;
    this.open = open;
  }

  /** Returns the whole list; with no item it says that there are none. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public static <T> Listing<T> of(T... items) {
    return copyOf(Arrays.asList(items));
  }

  /** Returns the whole list. */
  public static <T> Listing<T> copyOf(Collection<? extends T> items) {
    return new Listing<>(copy(items), State.COMPLETE, null, false);
  }

  /** Returns items besides which more may exist. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public static <T> Listing<T> partial(T... items) {
    return new Listing<>(copy(Arrays.asList(items)), State.PARTIAL, null, false);
  }

  /** Returns a list of which nothing is recorded. */
  @SuppressWarnings("unchecked")
  public static <T> Listing<T> unrecorded() {
    return (Listing<T>) UNRECORDED;
  }

  /** Returns a list of which nothing is recorded, with the reason. */
  public static <T> Listing<T> unknown(UnknownReason reason) {
    return new Listing<>(List.of(), State.UNKNOWN, reason, false);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static <T> Listing<T> read(List<T> items) {
    return new Listing<>(copy(items), State.COMPLETE, null, true);
  }

  /** Returns the list that a builder starts with. Internal to the model. */
  public static <T> Listing<T> unset() {
    return new Listing<>(List.of(), State.UNRECORDED, null, true);
  }

  private static <T> List<T> copy(Collection<? extends T> items) {
    List<T> copy = new ArrayList<>(items.size());
    for (T item : items) {
      copy.add(Objects.requireNonNull(item, "a list has a null item"));
    }
    return Collections.unmodifiableList(copy);
  }

  /** Returns this list with the remark that more items may exist. */
  public Listing<T> asPartial() {
    return new Listing<>(items, State.PARTIAL, reason, false);
  }

  Listing<T> asPartial(@Nullable UnknownReason why) {
    return new Listing<>(items, State.PARTIAL, why, false);
  }

  Listing<T> settled() {
    return open ? new Listing<>(items, state, reason, false) : this;
  }

  /** Returns this list with its items replaced one by one, its state kept. */
  public Listing<T> map(UnaryOperator<T> change) {
    return new Listing<>(copy(items.stream().map(change).toList()), state, reason, open);
  }

  /**
   * Returns this list with an item added at the end, its completeness kept: an item of a list that
   * was not recorded makes it partial, the first item where there were known to be none makes it
   * whole.
   */
  public Listing<T> plus(T item) {
    List<T> more = new ArrayList<>(items);
    more.add(item);
    return isComplete()
        ? new Listing<>(copy(more), State.COMPLETE, null, false)
        : new Listing<>(copy(more), State.PARTIAL, reason, false);
  }

  /** Returns the items that are known, unmodifiable; empty also where nothing is recorded. */
  public List<T> items() {
    return items;
  }

  /** Returns the items that are known as a stream. */
  public Stream<T> stream() {
    return items.stream();
  }

  /** Returns what the list knows of itself. */
  public State state() {
    return state;
  }

  /** Returns why items are missing, where a reason is given. */
  public Optional<UnknownReason> reason() {
    return Optional.ofNullable(reason);
  }

  /**
   * Returns whether the items are known to be all there are; true for a list that is known not to
   * exist.
   */
  public boolean isComplete() {
    return state == State.COMPLETE
        || (state == State.UNKNOWN && reason == UnknownReason.DOES_NOT_EXIST);
  }

  /** Returns whether it is known that there are none. */
  public boolean isKnownEmpty() {
    return isComplete() && items.isEmpty();
  }

  /** Returns whether items, or their absence, are listed on the wire. */
  public boolean isListed() {
    return state == State.COMPLETE || state == State.PARTIAL;
  }

  boolean isOpen() {
    return open;
  }

  @Override
  public Iterator<T> iterator() {
    return items.iterator();
  }

  @JsonValue
  @Nullable List<T> toWire() {
    return isListed() ? items : null;
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof Listing<?> l
        && state == l.state
        && reason == l.reason
        && items.equals(l.items);
  }

  @Override
  public int hashCode() {
    return 31 * items.hashCode() + state.hashCode();
  }

  @Override
  public String toString() {
    return switch (state) {
      case COMPLETE -> items.toString();
      case PARTIAL -> items + " and perhaps more";
      case UNRECORDED -> "unrecorded";
      case UNKNOWN -> "unknown: " + Objects.requireNonNull(reason).code();
    };
  }
}
