package io.github.ogpsdk.rules.fact;

import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.Recorded;
import io.github.ogpsdk.model.Source;
import io.github.ogpsdk.model.UnknownReason;
import io.github.ogpsdk.model.assessment.Part;
import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.Outcomes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An object of the document at its place, such as a meeting at {@code /mechanisms/0/meetings/3}.
 *
 * <p>Measures read facts only through it: what is found is taken down as a fact used, what is not
 * as a fact missing, so that the evidence is the evaluation.
 *
 * @param <T> the object
 */
public final class At<T> {
  private final T value;
  private final Place place;
  private final Recorder recorder;
  private final @Nullable At<?> owner;
  private final @Nullable At<T> previous;
  private final @Nullable Part part;
  private @Nullable Map<String, Object> kept;

  private At(
      T value,
      Place place,
      Recorder recorder,
      @Nullable At<?> owner,
      @Nullable At<T> previous,
      @Nullable Part part) {
    this.value = value;
    this.place = place;
    this.recorder = recorder;
    this.owner = owner;
    this.previous = previous;
    this.part = part;
  }

  /** Returns the root of a document. */
  public static <T> At<T> root(T document, Recorder recorder) {
    return new At<>(document, Place.ROOT, recorder, null, null, null);
  }

  /** Returns an object that is derived from this one and has no place of its own. */
  public <D> At<D> derived(D object, Part derivedPart) {
    return new At<>(object, place, recorder, this, null, derivedPart);
  }

  /** Returns this object with the neighbor before it. */
  public At<T> after(@Nullable At<T> neighbor) {
    return new At<>(value, place, recorder, owner, neighbor, part);
  }

  /** Returns the object itself; reading its members this way takes nothing down. */
  public T value() {
    return value;
  }

  /** Returns its place. */
  public Place place() {
    return place;
  }

  /** Returns whether what is read is taken down. */
  public boolean isRecorded() {
    return recorder.isOn();
  }

  /** Returns the neighbor before it, among consecutive elements. */
  public Optional<At<T>> previous() {
    return Optional.ofNullable(previous);
  }

  /** Returns the derived part that this is, such as plan year 2. */
  public Optional<Part> part() {
    return Optional.ofNullable(part);
  }

  /** Returns the object that this one belongs to. */
  public Optional<At<?>> owner() {
    return Optional.ofNullable(owner);
  }

  /** Returns a member's value. */
  public <V> Optional<V> get(String member, Function<? super T, Optional<V>> getter) {
    Optional<V> found = getter.apply(value);
    if (recorder.isOn()) {
      if (found.isPresent()) {
        recorder.fact(place.member(member), shown(found.get()), sources(member));
      } else if (isKnownAbsent(member)) {
        recorder.fact(place.member(member), UnknownReason.DOES_NOT_EXIST.code(), sources(member));
      } else {
        recorder.missing(place.member(member), reason(member));
      }
    }
    return found;
  }

  /** Takes down a required member as a fact used, and returns it. */
  public <V> V use(String member, V found) {
    if (recorder.isOn()) {
      recorder.fact(place.member(member), shown(found), sources(member));
    }
    return found;
  }

  /** Takes down a member if it is there; its absence is not missed. */
  public <V> Optional<V> peek(String member, Function<? super T, Optional<V>> getter) {
    Optional<V> found = getter.apply(value);
    found.ifPresent(v -> use(member, v));
    return found;
  }

  /** Takes down that a member would be needed. */
  public void miss(String member) {
    recorder.missing(place.member(member), reason(member));
  }

  /** Takes down that one more item of a list would be needed. */
  public void missItem(String member) {
    recorder.missing(place.member(member).nextItem(), Optional.empty());
  }

  /**
   * Returns a member that is a date, any day where it is not known; one that names no single day is
   * taken down as used, and as missing where that leaves a condition open.
   */
  public Bounds.Day day(String member, Function<? super T, Optional<PartialDate>> getter) {
    Optional<PartialDate> found = get(member, getter);
    if (found.isPresent() && !found.get().isExact()) {
      miss(member);
    }
    return found.map(Bounds.Day::of).orElse(Bounds.Day.ANY);
  }

  /** Returns a member that is true or false, open where it is not known. */
  public int flag(String member, Function<? super T, Optional<Boolean>> getter) {
    return get(member, getter)
        .map(Outcomes::of)
        .orElse(isKnownAbsent(member) ? Outcomes.FAILS : Outcomes.OPEN);
  }

  /** Returns a member that is a count, any number where it is not known. */
  public Bounds.Whole count(String member, Function<? super T, Optional<Integer>> getter) {
    return get(member, getter)
        .map(Bounds.Whole::of)
        .orElse(isKnownAbsent(member) ? Bounds.Whole.of(0) : Bounds.Whole.ANY);
  }

  /** Returns a member that is an object. */
  public <C> Optional<At<C>> child(String member, Function<? super T, Optional<C>> getter) {
    Optional<C> found = getter.apply(value);
    if (found.isEmpty() && recorder.isOn() && !isKnownAbsent(member)) {
      recorder.missing(place.member(member), reason(member));
    }
    return found.map(
        c -> once(member, () -> new At<>(c, place.member(member), recorder, this, null, null)));
  }

  /** Returns a member that is a list of objects or values. */
  public <E> Items<E> list(String member, Function<? super T, Listing<E>> getter) {
    Items<E> items = peekList(member, getter);
    if (recorder.isOn()) {
      Listing<E> listing = getter.apply(value);
      Place at = place.member(member);
      if (!items.complete()) {
        recorder.missing(listing.isListed() ? at.nextItem() : at, listing.reason());
      } else if (items.all().isEmpty()) {
        recorder.fact(at, "[]", sources(member));
      }
    }
    return items;
  }

  /** Returns the items of a list that are there; that there may be more is not missed. */
  public <E> Items<E> peekList(String member, Function<? super T, Listing<E>> getter) {
    return once(member, () -> itemsOf(getter.apply(value), place.member(member)));
  }

  private <E> Items<E> itemsOf(Listing<E> listing, Place at) {
    List<At<E>> items = new ArrayList<>(listing.items().size());
    for (int i = 0; i < listing.items().size(); i++) {
      items.add(new At<>(listing.items().get(i), at.item(i), recorder, this, null, null));
    }
    return new Items<>(items, listing.isComplete());
  }

  /**
   * Returns what is worked out from this object only once, such as an index of its lists, so that a
   * rule about each element of a long list takes no time for the whole list. What is taken down
   * while it is worked out is taken down only then.
   *
   * @param name a name that stands for nothing else of this object
   */
  @SuppressWarnings("unchecked")
  public <V> V once(String name, Supplier<V> work) {
    if (kept == null) {
      kept = new HashMap<>();
    }
    Object found = kept.get(name);
    if (found == null) {
      found = work.get();
      kept.put(name, found);
    }
    return (V) found;
  }

  /** Takes down this value of a list, such as a code, as a fact used. */
  public T used() {
    if (recorder.isOn()) {
      recorder.fact(place, shown(value), owner == null ? List.of() : owner.sources(""));
    }
    return value;
  }

  /** Returns whether it is known that a member does not exist. */
  public boolean isKnownAbsent(String member) {
    return reason(member).filter(r -> r == UnknownReason.DOES_NOT_EXIST).isPresent();
  }

  private Optional<UnknownReason> reason(String member) {
    return value instanceof Recorded r ? r.unknown().why(member) : Optional.empty();
  }

  private List<String> sources(String member) {
    if (value instanceof Recorded r && part == null) {
      List<String> found = new ArrayList<>();
      for (int i = 0; i < r.sources().items().size(); i++) {
        Source source = r.sources().items().get(i);
        if (source.fields().items().isEmpty() || source.fields().items().contains(member)) {
          found.add(place.member("sources").item(i).pointer());
        }
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return owner == null ? List.of() : owner.sources("");
  }

  /** A value as on the wire; the code of a constant is its name in kebab-case. */
  private static String shown(Object found) {
    return found instanceof Enum<?> constant
        ? constant.name().toLowerCase(Locale.ROOT).replace('_', '-')
        : found.toString();
  }

  @Override
  public String toString() {
    return place + " " + value;
  }
}
