package io.github.ogpsdk.rules.book;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Maps that keep the order in which they are written. */
final class InOrder {
  private InOrder() {}

  @SafeVarargs
  static <V> Map<String, V> map(Map.Entry<String, ? extends V>... entries) {
    Map<String, V> map = new LinkedHashMap<>();
    for (Map.Entry<String, ? extends V> entry : entries) {
      map.put(entry.getKey(), entry.getValue());
    }
    return Collections.unmodifiableMap(map);
  }
}
