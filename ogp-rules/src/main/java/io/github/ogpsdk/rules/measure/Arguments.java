package io.github.ogpsdk.rules.measure;

import io.github.ogpsdk.model.Sector;
import java.util.Map;
import java.util.Optional;

/**
 * The arguments of a measure by name, such as {@code sector: civil-society}.
 *
 * @param values as on the wire
 */
public record Arguments(Map<String, String> values) {
  /** No argument. */
  public static final Arguments NONE = new Arguments(Map.of());

  /**
   * Returns an argument.
   *
   * @throws IllegalArgumentException if it is not given
   */
  public String text(String name) {
    return find(name)
        .orElseThrow(() -> new IllegalArgumentException("argument \"" + name + "\" is missing"));
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
    return new Sector(text(name));
  }
}
