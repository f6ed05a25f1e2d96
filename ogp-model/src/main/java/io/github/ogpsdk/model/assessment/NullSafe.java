package io.github.ogpsdk.model.assessment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Copies of lists and maps, unmodifiable. An assessment leaves out what is empty, and a mapper
 * hands null for what is left out.
 */
final class NullSafe {
  private NullSafe() {}

  static <E> List<E> list(@Nullable List<E> items) {
    return items == null ? List.of() : List.copyOf(items);
  }

  /** Returns a copy in the same order. */
  static Map<String, String> map(@Nullable Map<String, String> entries) {
    return entries == null || entries.isEmpty()
        ? Map.of()
        : Collections.unmodifiableMap(new LinkedHashMap<>(entries));
  }
}
