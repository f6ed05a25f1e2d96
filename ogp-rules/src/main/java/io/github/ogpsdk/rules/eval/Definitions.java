package io.github.ogpsdk.rules.eval;

import io.github.ogpsdk.model.rule.ValueType;
import io.github.ogpsdk.rules.fact.Items;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where measures and collections are declared, each beside its code:
 *
 * <pre>{@code
 * define.measure("gaps", SPANS, Args.MODE).of(Kinds.MECHANISM, Spaces::gaps);
 * define.collection("charters", Kinds.CHARTER).of(Kinds.MECHANISM, (m, s) -> ...);
 * }</pre>
 */
public final class Definitions {
  private final Map<String, Kind<?>> kinds = new LinkedHashMap<>();
  private final Map<String, MeasureDefinition> measures = new LinkedHashMap<>();
  private final Map<String, CollectionDefinition<?>> collections = new LinkedHashMap<>();

  private final Begun begun;

  /**
   * Starts without any.
   *
   * @param begun leaves out of each collection what was not there yet on the day of judgement
   */
  public Definitions(Begun begun) {
    this.begun = begun;
  }

  /** Leaves out of a list what was not there yet on the day of judgement. */
  @FunctionalInterface
  public interface Begun {
    /** Returns the items that had begun, or may have. */
    <E> Items<E> of(Items<E> items, EvaluationContext context);
  }

  /**
   * Declares a measure.
   *
   * @param name its name, such as {@code gaps}
   * @param type the kind of value that it gives
   * @param args its arguments
   * @throws IllegalArgumentException if the name is taken
   */
  public MeasureDefinition measure(String name, ValueType type, Argument... args) {
    MeasureDefinition measure = new MeasureDefinition(name, type, List.of(args));
    put(measures, name, measure);
    return measure;
  }

  /**
   * Returns a measure that was declared, to give its code for one more kind of subject.
   *
   * @throws IllegalArgumentException if nothing has the name
   */
  public MeasureDefinition declared(String name) {
    return Optional.ofNullable(measures.get(name))
        .orElseThrow(() -> new IllegalArgumentException("not declared: " + name));
  }

  /**
   * Declares a collection.
   *
   * @param name its name, such as {@code meetings}
   * @param element the kind of its elements
   * @throws IllegalArgumentException if the name is taken
   */
  public <E> CollectionDefinition<E> collection(String name, Kind<E> element) {
    know(element);
    CollectionDefinition<E> collection = new CollectionDefinition<>(name, element);
    put(collections, name, collection);
    return collection;
  }

  private void know(Kind<?> kind) {
    Kind<?> known = kinds.putIfAbsent(kind.name(), kind);
    if (known != null && !known.type().equals(kind.type())) {
      throw new IllegalArgumentException("two kinds of one name: " + kind.name());
    }
  }

  private static <V> void put(Map<String, V> map, String name, V value) {
    if (map.put(name, value) != null) {
      throw new IllegalArgumentException("declared twice: " + name);
    }
  }

  Map<String, Kind<?>> kinds() {
    return kinds;
  }

  Map<String, Measure> measures() {
    Map<String, Measure> all = new LinkedHashMap<>();
    measures.forEach((name, m) -> all.put(name, m.measure()));
    return all;
  }

  Map<String, Collection> collections() {
    Map<String, Collection> all = new LinkedHashMap<>();
    collections.forEach((name, c) -> all.put(name, c.collection()));
    return all;
  }

  public Map<String, Argument> parameters() {
    Map<String, Argument> all = new LinkedHashMap<>();
    collections.forEach((name, c) -> c.parameter.ifPresent(p -> all.put(name, p)));
    return all;
  }

  Map<String, Registry.Sides> compared() {
    Map<String, Registry.Sides> all = new LinkedHashMap<>();
    measures.forEach((name, m) -> m.compared.ifPresent(c -> all.put(name, c)));
    return all;
  }

  /** A measure as it is declared. */
  public final class MeasureDefinition {
    private final String name;
    private final ValueType type;
    private final List<Argument> args;
    private final Map<String, MeasureCode<?>> codes = new LinkedHashMap<>();
    private Optional<CodeList> values = Optional.empty();
    private Optional<Registry.Sides> compared = Optional.empty();
    private Optional<ParameterFormat> parameters = Optional.empty();

    private MeasureDefinition(String name, ValueType type, List<Argument> args) {
      this.name = name;
      this.type = type;
      this.args = List.copyOf(args);
    }

    /** Says of which list the codes are that it gives. */
    public MeasureDefinition giving(CodeList list) {
      values = Optional.of(list);
      return this;
    }

    /** Says which parameters of a rule it reads by itself, and what can stand in them. */
    public MeasureDefinition reading(ParameterFormat format) {
      parameters = Optional.of(format);
      return this;
    }

    /**
     * Says that it compares what another measure gives for each of some of its arguments.
     *
     * @param measure the other measure, such as {@code seats}
     * @param argument the argument of the other measure, such as {@code sector}
     * @param each its own arguments, such as {@code a} and {@code b}
     */
    public MeasureDefinition comparing(String measure, String argument, String... each) {
      compared = Optional.of(new Registry.Sides(measure, argument, List.of(each)));
      return this;
    }

    /**
     * Gives its code for one kind of subject.
     *
     * @throws IllegalArgumentException if it has code for the kind
     */
    public <S> MeasureDefinition of(Kind<S> kind, MeasureCode<S> code) {
      know(kind);
      put(codes, kind.name(), code);
      return this;
    }

    private Measure measure() {
      return new Measure(name, type, args, values, parameters, codes);
    }
  }

  /**
   * A collection as it is declared.
   *
   * @param <E> its elements
   */
  public final class CollectionDefinition<E> {
    private final String name;
    private final Kind<E> element;
    private final Map<String, CollectionCode<?, ?>> codes = new LinkedHashMap<>();
    private Optional<Argument> parameter = Optional.empty();

    private CollectionDefinition(String name, Kind<E> element) {
      this.name = name;
      this.element = element;
    }

    /** Names the parameter of a rule that says how it is read. */
    public CollectionDefinition<E> readBy(Argument argument) {
      parameter = Optional.of(argument);
      return this;
    }

    /**
     * Gives its code for one kind of owner.
     *
     * @throws IllegalArgumentException if it has code for the kind
     */
    public <S> CollectionDefinition<E> of(Kind<S> owner, CollectionCode<S, E> code) {
      know(owner);
      CollectionCode<S, E> then =
          (object, context) -> begun.of(code.read(object, context), context);
      put(codes, owner.name(), then);
      return this;
    }

    private Collection collection() {
      return new Collection(name, element.name(), codes);
    }
  }
}
