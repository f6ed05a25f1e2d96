package io.github.ogpsdk.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Accepts what JSON libraries pass to constructors. Internal to the model. */
public final class Wire {
  /** Objects and arrays within each other: as many as the readers of Jackson take. */
  private static final int DEPTH = 1_000;

  private Wire() {}

  /**
   * Returns the unknown members in their order, empty when absent, as an immutable copy all
   * through.
   *
   * @throws IllegalArgumentException if a value is nothing that JSON holds: no text, number, truth
   *     value, {@code null}, list of such, or map from texts to such; or if one holds itself
   */
  public static Map<String, @Nullable Object> extensions(
      @Nullable Map<String, @Nullable Object> members) {
    return members == null || members.isEmpty() ? Collections.emptyMap() : members(members, 0);
  }

  private static Map<String, @Nullable Object> members(Map<?, ?> members, int depth) {
    Map<String, @Nullable Object> copy = new LinkedHashMap<>();
    members.forEach(
        (name, value) -> {
          if (!(name instanceof String text)) {
            throw refused("a name in an extension must be a text", name);
          }
          copy.put(text, copy(value, depth + 1));
        });
    return Collections.unmodifiableMap(copy);
  }

  private static @Nullable Object copy(@Nullable Object value, int depth) {
    if (depth > DEPTH) {
      throw new IllegalArgumentException(
          "an extension is nested deeper than " + DEPTH + " levels, or holds itself");
    }
    if (value instanceof Map<?, ?> map) {
      return members(map, depth);
    }
    if (value instanceof List<?> list) {
      List<@Nullable Object> items = new ArrayList<>(list.size());
      list.forEach(item -> items.add(copy(item, depth + 1)));
      return Collections.unmodifiableList(items);
    }
    if (value == null || isPlain(value)) {
      return value;
    }
    throw refused("an extension must hold what JSON holds", value);
  }

  private static boolean isPlain(Object value) {
    if (value instanceof Double || value instanceof Float) {
      return Double.isFinite(((Number) value).doubleValue());
    }
    return value instanceof String
        || value instanceof Boolean
        || value instanceof Integer
        || value instanceof Long
        || value instanceof Short
        || value instanceof Byte
        || value instanceof BigInteger
        || value instanceof BigDecimal;
  }

  private static IllegalArgumentException refused(String rule, @Nullable Object value) {
    String type = value == null ? "null" : value.getClass().getName();
    return new IllegalArgumentException(rule + ": " + value + " (" + type + ")");
  }
}
