package io.github.ogpsdk.rules.eval;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An argument of a measure as it is declared, such as {@code mode} of {@code gaps}: one of {@code
 * rolling} and {@code calendar-half}, {@code rolling} where it is left out.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name its name, such as {@code mode}
 * @param type what can stand in it
 * @param codes its codes, where it is a code
 * @param isRequired whether the measure cannot do without it
 * @param otherwise the value that holds where it is left out, if one does
 * @param thresholds the only threshold that the measure can be compared with, for each code that
 *     fits no other
 * @ogp.source none: SDK decision, docs/adr/0026
 * @since 0.1
 */
public record Argument(
    String name,
    ArgumentType type,
    Optional<CodeList> codes,
    boolean isRequired,
    Optional<String> otherwise,
    Map<String, String> thresholds) {
  /** Copies the map. */
  public Argument {
    thresholds = Collections.unmodifiableMap(new LinkedHashMap<>(thresholds));
  }

  /** Returns an argument that must be given. */
  public static Argument of(String name, ArgumentType type) {
    return new Argument(name, type, Optional.empty(), true, Optional.empty(), Map.of());
  }

  /** Returns an argument that must be given, a code of a list. */
  public static Argument of(String name, CodeList codes) {
    return new Argument(
        name, ArgumentType.CODE, Optional.of(codes), true, Optional.empty(), Map.of());
  }

  /** Returns this argument as one that can be left out. */
  public Argument optional() {
    return new Argument(name, type, codes, false, Optional.empty(), thresholds);
  }

  /** Returns this argument as one that has a value where it is left out. */
  public Argument otherwise(String value) {
    return new Argument(name, type, codes, false, Optional.of(value), thresholds);
  }

  /** Returns this argument where a code fits one threshold only. */
  public Argument fitting(String code, String threshold) {
    return new Argument(name, type, codes, isRequired, otherwise, Map.of(code, threshold));
  }
}
