package io.github.ogpsdk.rules.fact;

import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.Recorded;
import io.github.ogpsdk.model.UnknownReason;
import io.github.ogpsdk.model.assessment.Part;
import io.github.ogpsdk.model.assessment.UsedFact;
import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.Outcomes;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntSupplier;
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
public final class Cursor<T> {
  /** The number of an object that stands in no list. */
  private static final int NOT_LISTED = -1;

  /** The name of no member: a value of a list is a fact itself. */
  private static final String ITSELF = "(itself)";

  private final T value;
  private final Recorder recorder;
  private final @Nullable Cursor<?> owner;
  private final @Nullable String member;
  private final int index;
  private final @Nullable Cursor<T> previous;
  private final @Nullable Part part;

  /** Found when it is first asked for: most objects are read and never shown. */
  private @Nullable Place place;

  private @Nullable Reached reached;

  /** What was taken down of each member: made once, and shared by all evidence that rests on it. */
  private @Nullable Reached noted;

  private @Nullable List<String> sources;

  private @Nullable String content;

  private Cursor(
      T value,
      Recorder recorder,
      @Nullable Cursor<?> owner,
      @Nullable String member,
      int index,
      @Nullable Cursor<T> previous,
      @Nullable Part part) {
    this.value = value;
    this.recorder = recorder;
    this.owner = owner;
    this.member = member;
    this.index = index;
    this.previous = previous;
    this.part = part;
  }

  /** Returns the root of a document. */
  public static <T> Cursor<T> root(T document, Recorder recorder) {
    return new Cursor<>(document, recorder, null, null, NOT_LISTED, null, null);
  }

  /** Returns the root of the document that this stands in. */
  public Cursor<?> root() {
    Cursor<?> found = this;
    while (found.owner != null) {
      found = found.owner;
    }
    return found;
  }

  /** Returns an object that is derived from this one and has no place of its own. */
  public <D> Cursor<D> derived(D object, Part derivedPart) {
    return new Cursor<>(object, recorder, this, null, NOT_LISTED, null, derivedPart);
  }

  /** Returns this object with the neighbor before it. */
  public Cursor<T> after(@Nullable Cursor<T> neighbor) {
    return new Cursor<>(value, recorder, owner, member, index, neighbor, part);
  }

  /** Returns the object itself; reading its members this way takes nothing down. */
  public T value() {
    return value;
  }

  /** Returns the object that stands in the document: of a derived part, the one it comes from. */
  public Object recorded() {
    return part == null || owner == null ? value : owner.recorded();
  }

  /** Returns its place. */
  public Place place() {
    Place known = place;
    if (known == null) {
      known = owner == null ? Place.ROOT : placeIn(owner.place());
      place = known;
    }
    return known;
  }

  private Place placeIn(Place above) {
    if (member == null) {
      return above;
    }
    return index == NOT_LISTED ? above.member(member) : above.item(member, index);
  }

  /** Returns whether what is read is taken down. */
  public boolean isRecorded() {
    return recorder.isOn();
  }

  /** Returns the neighbor before it, among consecutive elements. */
  public Optional<Cursor<T>> previous() {
    return Optional.ofNullable(previous);
  }

  /** Returns the derived part that this is, such as plan year 2. */
  public Optional<Part> part() {
    return Optional.ofNullable(part);
  }

  /** Returns the object that this one belongs to. */
  public Optional<Cursor<?>> owner() {
    return Optional.ofNullable(owner);
  }

  /** Returns the list that it stands in, equal for all of its items. */
  public Object list() {
    return member == null ? this : List.of(owner == null ? this : owner, member);
  }

  /** Returns a member's value. */
  public <V> Optional<V> require(String name, Function<? super T, Optional<V>> getter) {
    Optional<V> found = getter.apply(value);
    if (recorder.isOn()) {
      if (found.isPresent()) {
        recorder.fact(noted(name, found.get()), this);
      } else if (isKnownAbsent(name)) {
        recorder.fact(noted(name, UnknownReason.DOES_NOT_EXIST.code()), this);
      } else {
        recorder.missing(place().member(name), reason(name), this);
      }
    }
    return found;
  }

  /** Takes down a required member as a fact used, and returns it. */
  public <V> V use(String name, V found) {
    if (recorder.isOn()) {
      recorder.fact(noted(name, found), this);
    }
    return found;
  }

  /** Takes down a member if it is there; its absence is not missed. */
  public <V> Optional<V> peek(String name, Function<? super T, Optional<V>> getter) {
    Optional<V> found = getter.apply(value);
    if (found.isPresent()) {
      use(name, found.get());
    }
    return found;
  }

  /** Takes down that a member would be needed. */
  public void recordMissing(String name) {
    if (recorder.isOn()) {
      recorder.missing(place().member(name), reason(name), this);
    }
  }

  /**
   * Returns what some work comes to; where that is decided, what it found missing is left out.
   *
   * @param work reads facts and gives a set of {@link Outcomes}
   */
  public int decided(IntSupplier work) {
    return recorder.decided(work);
  }

  /** Takes down what was taken for granted of a member that nobody recorded. */
  public void presume(Presumption presumption, String name) {
    if (recorder.isOn()) {
      recorder.presumed(place().member(name), presumption);
    }
  }

  /** Takes down that one more item of a list would be needed. */
  public void recordMissingItem(String name) {
    if (recorder.isOn()) {
      recorder.missing(place().member(name).nextItem(), Optional.empty(), this);
    }
  }

  /**
   * Returns a member that is a date, any day where it is not known; one that names no single day is
   * taken down as used, and as missing where that leaves a condition open.
   */
  public Bounds.Day day(String name, Function<? super T, Optional<PartialDate>> getter) {
    Optional<PartialDate> found = require(name, getter);
    if (found.isPresent() && !found.get().isExact()) {
      recordMissing(name);
    }
    return Bounds.Day.of(found);
  }

  /** Returns a member that is true or false, open where it is not known. */
  public int flag(String name, Function<? super T, Optional<Boolean>> getter) {
    Optional<Boolean> found = require(name, getter);
    if (found.isPresent()) {
      return Outcomes.of(found.get());
    }
    return isKnownAbsent(name) ? Outcomes.FAILS : Outcomes.OPEN;
  }

  /** Returns a member that is a count, any number where it is not known. */
  public Bounds.Whole count(String name, Function<? super T, Optional<Integer>> getter) {
    Optional<Integer> found = require(name, getter);
    if (found.isPresent()) {
      return Bounds.Whole.of(found.get());
    }
    return isKnownAbsent(name) ? Bounds.Whole.of(0) : Bounds.Whole.ANY;
  }

  /** Returns a member that is an object. */
  @SuppressWarnings("unchecked")
  public <C> Optional<Cursor<C>> child(String name, Function<? super T, Optional<C>> getter) {
    Object known = Reached.by(name, reached);
    if (known != null) {
      return (Optional<Cursor<C>>) known;
    }
    Optional<C> found = getter.apply(value);
    if (found.isPresent()) {
      return reach(
          name,
          Optional.of(new Cursor<>(found.get(), recorder, this, name, NOT_LISTED, null, null)));
    }
    if (recorder.isOn() && !isKnownAbsent(name)) {
      recorder.missing(place().member(name), reason(name), this);
    }
    return Optional.empty();
  }

  /** Returns an object of a member that is a map, such as a sector that is declared. */
  @SuppressWarnings("unchecked")
  public <C> Cursor<C> entry(String name, String key, C object) {
    String way = name + '/' + key;
    Object known = Reached.by(way, reached);
    if (known != null) {
      return (Cursor<C>) known;
    }
    Cursor<Object> map = new Cursor<>(object, recorder, this, name, NOT_LISTED, null, null);
    return reach(way, new Cursor<>(object, recorder, map, key, NOT_LISTED, null, null));
  }

  /** Returns a member that is a list of objects or values. */
  public <E> Items<E> list(String name, Function<? super T, Listing<E>> getter) {
    Items<E> items = peekList(name, getter);
    if (recorder.isOn()) {
      if (!items.complete()) {
        Listing<E> listing = getter.apply(value);
        Place at = place().member(name);
        recorder.missing(listing.isListed() ? at.nextItem() : at, listing.reason(), this);
      } else if (items.all().isEmpty()) {
        recorder.fact(noted(name, "[]"), this);
      }
    }
    return items;
  }

  /** Returns the items of a list that are there; that there may be more is not missed. */
  @SuppressWarnings("unchecked")
  public <E> Items<E> peekList(String name, Function<? super T, Listing<E>> getter) {
    Object known = Reached.by(name, reached);
    if (known != null) {
      return (Items<E>) known;
    }
    Listing<E> listing = getter.apply(value);
    List<E> values = listing.items();
    Cursor<E>[] items = (Cursor<E>[]) new Cursor<?>[values.size()];
    for (int i = 0; i < items.length; i++) {
      items[i] = new Cursor<>(values.get(i), recorder, this, name, i, null, null);
    }
    return reach(name, new Items<>(List.of(items), listing.isComplete()));
  }

  private <F> F reach(String name, F found) {
    reached = new Reached(name, found, reached);
    return found;
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
    Object known = Reached.by(name, reached);
    return known == null ? reach(name, work.get()) : (V) known;
  }

  /**
   * Returns what is worked out from this object, once for all rules; while evidence is taken down
   * it is worked out anew, so that the facts that it rests on are part of the evidence.
   *
   * @param name a name that stands for nothing else of this object
   */
  public <V> V kept(String name, Supplier<V> work) {
    return recorder.isOn() ? work.get() : once(name, work);
  }

  /** Takes down this value of a list, such as a code, as a fact used. */
  public T used() {
    if (recorder.isOn()) {
      recorder.fact(noted(ITSELF, value), this);
    }
    return value;
  }

  /** Returns a member's value as a fact used; a member never has another value. */
  private UsedFact noted(String name, Object found) {
    UsedFact known = (UsedFact) Reached.by(name, noted);
    if (known == null) {
      Place at = name.equals(ITSELF) ? place() : place().member(name);
      known = new UsedFact(at.pointer(), Noted.value(found), sources(name));
      noted = new Reached(name, known, noted);
    }
    return known;
  }

  /**
   * Returns what tells this object from the others of its list, wherever it stands there: its first
   * date, then all that it holds.
   */
  public String content() {
    String known = content;
    if (known == null) {
      known = Content.of(value);
      content = known;
    }
    return known;
  }

  /** Returns whether it is known that a member does not exist. */
  public boolean isKnownAbsent(String name) {
    return value instanceof Recorded r && r.unknown().isKnownAbsent(name);
  }

  /**
   * Returns whether nothing is said of a member that is not there: not that it exists, not that it
   * may, and not why it has no value. Of the clauses of a rule that is recorded, such as a quorum,
   * one that is passed over in silence is none.
   */
  public boolean isSilentOn(String name) {
    return isKnownAbsent(name)
        || (value instanceof Recorded r
            && r.unknown().why(name).isEmpty()
            && !r.partial().names().contains(name));
  }

  private Optional<UnknownReason> reason(String name) {
    return value instanceof Recorded r ? r.unknown().why(name) : Optional.empty();
  }

  /** Where the sources of a member stand: those about it or the whole object, else the owner's. */
  private List<String> sources(String name) {
    return Noted.isSourcedApart(value, name) ? sourcesOf(name) : sources();
  }

  private List<String> sources() {
    List<String> known = sources;
    if (known == null) {
      known = sourcesOf("");
      sources = known;
    }
    return known;
  }

  private List<String> sourcesOf(String name) {
    List<String> own =
        value instanceof Recorded r && part == null ? Noted.sources(r, place(), name) : List.of();
    return own.isEmpty() && owner != null ? owner.sources() : own;
  }

  /** Returns a short text that is the same for equal objects, wherever they stand. */
  @Override
  public String toString() {
    return value.getClass().getSimpleName() + ' ' + Integer.toHexString(content().hashCode());
  }
}
