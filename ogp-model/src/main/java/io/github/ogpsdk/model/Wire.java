package io.github.ogpsdk.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Accepts what JSON libraries pass to constructors. Internal to the model. */
public final class Wire {
  private Wire() {}

  /** Returns the unknown members in their order, empty when absent. */
  public static Map<String, @Nullable Object> extensions(
      @Nullable Map<String, @Nullable Object> members) {
    return members == null || members.isEmpty()
        ? Collections.emptyMap()
        : Collections.unmodifiableMap(new LinkedHashMap<>(members));
  }
}
