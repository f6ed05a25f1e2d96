package io.github.ogpsdk.rules.measure;

import io.github.ogpsdk.model.Sector;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The arguments of a measure by name, such as {@code sector: civil-society}. Each is read once, for
 * all subjects that the measure is asked of. Immutable and thread-safe.
 */
public final class Arguments {
  /** No argument. */
  public static final Arguments NONE = new Arguments(Map.of());

  private final Map<String, String> values;
  private final Map<String, Object> read = new ConcurrentHashMap<>();

  /**
   * Creates arguments.
   *
   * @param values as on the wire
   */
  public Arguments(Map<String, String> values) {
    this.values = values;
  }

  /** Returns the arguments by name, as on the wire. */
  public Map<String, String> values() {
    return values;
  }

  /**
   * Returns an argument.
   *
   * @throws IllegalArgumentException if it is not given
   */
  public String text(String name) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("argument \"" + name + "\" is missing");
    }
    return value;
  }

  /** Returns an argument if it is given. */
  public Optional<String> find(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /**
   * Returns an argument that is a sector.
   *
   * @throws IllegalArgumentException if it is not given or malformed
   */
  public Sector sector(String name) {
    return (Sector) read(name, Sector::new);
  }

  /**
   * Returns an argument that is a length of time, such as {@code P6M}.
   *
   * @throws IllegalArgumentException if it is not given
   * @throws java.time.format.DateTimeParseException if it is malformed
   */
  Period period(String name) {
    return (Period) read(name, Period::parse);
  }

  /**
   * Returns an argument that is a regular expression.
   *
   * @throws IllegalArgumentException if it is not given or malformed
   */
  Pattern pattern(String name) {
    return (Pattern) read(name, Pattern::compile);
  }

  private Object read(String name, Function<String, Object> reading) {
    Object known = read.get(name);
    return known == null ? read.computeIfAbsent(name, n -> reading.apply(text(n))) : known;
  }
}
