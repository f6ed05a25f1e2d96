package io.github.ogpsdk.model;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells a JSON library which values are not written. Internal to the model. */
final class Absent {
  @Override
  @SuppressWarnings("EqualsUnsafeCast")
  public boolean equals(@Nullable Object value) {
    if (value == null) {
      return true;
    }
    if (value instanceof Listing<?> list) {
      return !list.isListed();
    }
    if (value instanceof Optional<?> optional) {
      return optional.isEmpty();
    }
    if (value instanceof Partial partial) {
      return partial.names().isEmpty();
    }
    if (value instanceof Unknown unknown) {
      return unknown.asMap().isEmpty() && unknown.newer().isEmpty();
    }
    return (value instanceof Collection<?> c && c.isEmpty())
        || (value instanceof Map<?, ?> m && m.isEmpty());
  }

  @Override
  public int hashCode() {
    return 0;
  }
}
