package io.github.ogpsdk.rules.words;

import io.github.ogpsdk.model.Listing;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the members of facts by their names. */
final class Members {
  private static final RecordComponent[] NONE = {};

  /** Asking a class for its components is slow, and each has always the same. */
  private static final ClassValue<RecordComponent[]> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
          RecordComponent[] found = type.getRecordComponents();
          return found == null ? NONE : found;
        }
      };

  private Members() {}

  /** Returns the value of a member, null where it has none. */
  static @Nullable Object of(Object owner, String name) {
    for (RecordComponent component : components(owner)) {
      if (component.getName().equals(name)) {
        Object value = read(component, owner);
        return value instanceof Optional<?> o ? o.orElse(null) : value;
      }
    }
    return null;
  }

  /** Returns what stands at a JSON Pointer, null where nothing does. */
  static @Nullable Object at(Object document, String pointer) {
    Object here = document;
    for (String token : pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
      here = here instanceof Listing<?> list ? item(list, token) : of(here, token);
      if (here == null) {
        return null;
      }
    }
    return here;
  }

  /** Returns an item of a list, null where there is none. */
  static @Nullable Object item(Listing<?> list, String index) {
    try {
      int i = Integer.parseInt(index);
      return i >= 0 && i < list.items().size() ? list.items().get(i) : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** Returns whether a member is a list; nothing where there is no such member. */
  static Optional<Boolean> isList(Object owner, String name) {
    return Arrays.stream(components(owner))
        .filter(c -> c.getName().equals(name))
        .map(c -> c.getType() == Listing.class)
        .findFirst();
  }

  /** Returns the text of a code on the wire. */
  static String wire(Object code) {
    if (code instanceof Enum<?>) {
      try {
        return String.valueOf(code.getClass().getMethod("code").invoke(code));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("no code: " + code, e);
      }
    }
    return code.toString();
  }

  private static RecordComponent[] components(Object owner) {
    return COMPONENTS.get(owner.getClass());
  }

  private static @Nullable Object read(RecordComponent component, Object owner) {
    try {
      return component.getAccessor().invoke(owner);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }
}
