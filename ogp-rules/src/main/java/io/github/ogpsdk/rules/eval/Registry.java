package io.github.ogpsdk.rules.eval;

import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Items;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The kinds, collections and measures that rules can use, each with its code. Immutable. */
public final class Registry {
  private final Map<String, Kind<?>> kinds;
  private final Map<String, Collection> collections;
  private final Map<String, Measure> measures;
  private final Map<String, Argument> parameters;
  private final Map<String, Sides> compared;

  public Registry(Definitions definitions) {
    kinds = definitions.kinds();
    collections = definitions.collections();
    measures = definitions.measures();
    parameters = definitions.parameters();
    compared = definitions.compared();
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

  /** Returns the kinds of subject. */
  public List<Kind<?>> kinds() {
    return List.copyOf(kinds.values());
  }

  /** Returns the collections. */
  public List<Collection> collections() {
    return List.copyOf(collections.values());
  }

  /** Returns the measures. */
  public List<Measure> measures() {
    return List.copyOf(measures.values());
  }

  /** Returns the kind with a name. */
  public Optional<Kind<?>> kind(String name) {
    return Optional.ofNullable(kinds.get(name));
  }

  /** Returns the collection with a name. */
  public Optional<Collection> collection(String name) {
    return Optional.ofNullable(collections.get(name));
  }

  /** Returns the measure with a name. */
  public Optional<Measure> measure(String name) {
    return Optional.ofNullable(measures.get(name));
  }

  /**
   * Returns the parameter of a rule that says how a collection is read, such as {@code window} of
   * {@code planYears}, where one does.
   */
  public Optional<Argument> parameter(String collection) {
    return Optional.ofNullable(parameters.get(collection));
  }

  /** Returns the code of a measure for a kind of subject. */
  public MeasureCode<?> measure(String name, String kind) {
    return measure(name)
        .<MeasureCode<?>>map(m -> m.codes().get(kind))
        .orElseThrow(() -> new IllegalStateException("no measure " + kind + "." + name));
  }

  /** Returns the code of a collection for a kind of owner. */
  public CollectionCode<?, ?> collection(String name, String kind) {
    return collection(name)
        .<CollectionCode<?, ?>>map(c -> c.codes().get(kind))
        .orElseThrow(() -> new IllegalStateException("no collection " + kind + "." + name));
  }

  /** Returns what a measure compares, where it compares what another one gives. */
  public Optional<Sides> sides(String measure) {
    return Optional.ofNullable(compared.get(measure));
  }

  /** Reads a measure; the compiler has checked that the subject is of the kind. */
  public Bounds read(
      String name, String kind, Cursor<?> subject, Arguments args, EvaluationContext context) {
    return measure(name, kind).readAny(subject, args, context);
  }

  /** Reads a collection as it was on the day of judgement. */
  public Items<?> elements(String name, String kind, Cursor<?> owner, EvaluationContext context) {
    return collection(name, kind).readAny(owner, context);
  }
}
