package io.github.ogpsdk.rules.measure;

import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.fact.At;
import io.github.ogpsdk.rules.fact.Items;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which code stands behind each measure and collection, by the kind of subject. */
public final class Registry {
  private final Map<String, Class<?>> kinds = new LinkedHashMap<>();
  private final Map<String, MeasureCode<?>> measures = new LinkedHashMap<>();
  private final Map<String, CollectionCode<?, ?>> collections = new LinkedHashMap<>();
  private final Map<String, Sides> compared = new LinkedHashMap<>();

  Registry() {}

  /** Names the type of a kind of subject. */
  public void kind(String name, Class<?> type) {
    put(kinds, name, type);
  }

  /** Gives a measure its code for one kind of subject. */
  public <S> void measure(String name, String kind, Class<S> type, MeasureCode<S> code) {
    check(kind, type);
    put(measures, key(name, kind), code);
  }

  /** Says that a measure compares what another one gives for each of some of its arguments. */
  public void compares(String name, String kind, Sides sides) {
    put(compared, key(name, kind), sides);
  }

  /**
   * What a measure compares: such as the seats of a sector, for its arguments {@code a} and {@code
   * b}.
   *
   * @param measure the measure that it compares
   * @param argument the argument of that measure
   * @param each the arguments of its own of which each is one side
   */
  public record Sides(String measure, String argument, List<String> each) {
    /** Copies the list. */
    public Sides {
      each = List.copyOf(each);
    }
  }

  /** Gives a collection its code for one kind of owner. */
  public <S, E> void collection(
      String name, String kind, Class<S> type, CollectionCode<S, E> code) {
    check(kind, type);
    put(collections, key(name, kind), code);
  }

  private void check(String kind, Class<?> type) {
    if (!type.equals(kinds.get(kind))) {
      throw new IllegalArgumentException("kind \"" + kind + "\" is not " + type);
    }
  }

  private static <V> void put(Map<String, V> map, String key, V value) {
    if (map.put(key, value) != null) {
      throw new IllegalArgumentException("registered twice: " + key);
    }
  }

  private static String key(String name, String kind) {
    return kind + "." + name;
  }

  /** Returns the keys of all code, as {@code kind.name}. */
  public Set<String> keys() {
    Set<String> keys = new TreeSet<>(measures.keySet());
    keys.addAll(collections.keySet());
    return keys;
  }

  /** Returns the type of a kind. */
  public Optional<Class<?>> type(String kind) {
    return Optional.ofNullable(kinds.get(kind));
  }

  /** Returns the code of a measure for a kind of subject. */
  public MeasureCode<?> measure(String name, String kind) {
    MeasureCode<?> code = measures.get(key(name, kind));
    if (code == null) {
      throw new IllegalStateException("no measure " + key(name, kind));
    }
    return code;
  }

  /** Returns what a measure compares, where it compares what another one gives. */
  public Optional<Sides> sides(String name, String kind) {
    return Optional.ofNullable(compared.get(key(name, kind)));
  }

  /** Returns the code of a collection for a kind of owner. */
  public CollectionCode<?, ?> collection(String name, String kind) {
    CollectionCode<?, ?> code = collections.get(key(name, kind));
    if (code == null) {
      throw new IllegalStateException("no collection " + key(name, kind));
    }
    return code;
  }

  /** Reads a measure; the compiler has checked that the subject is of the kind. */
  public Bounds read(String name, String kind, At<?> subject, Arguments args, Setting setting) {
    return measure(name, kind).readAny(subject, args, setting);
  }

  /** Reads a collection as it was on the day of judgement, as {@link CollectionCode#readAny}. */
  public Items<?> elements(String name, String kind, At<?> owner, Setting setting) {
    return collection(name, kind).readAny(owner, setting);
  }
}
