package io.github.ogpsdk.cli.page;

import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.Source;
import io.github.ogpsdk.model.partnership.Partnership;
import java.lang.reflect.RecordComponent;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sources of a document by their JSON Pointers. */
final class Cited {
  private Cited() {}

  /** Returns where a source can be read, else its title, else the pointer. */
  static String source(String pointer, Partnership document) {
    Object here = document;
    for (String token : pointer.substring(Math.min(1, pointer.length())).split("/", -1)) {
      here = here == null ? null : step(here, token);
    }
    if (here instanceof Source source) {
      return source.url().or(() -> source.title().map(t -> t.in("en"))).orElse(pointer);
    }
    return pointer;
  }

  private static @Nullable Object step(Object owner, String token) {
    if (owner instanceof Listing<?> list) {
      boolean index = token.matches("[0-9]{1,6}") && Integer.parseInt(token) < list.items().size();
      return index ? list.items().get(Integer.parseInt(token)) : null;
    }
    RecordComponent[] components = owner.getClass().getRecordComponents();
    for (RecordComponent component : components == null ? new RecordComponent[0] : components) {
      if (component.getName().equals(token)) {
        try {
          Object value = component.getAccessor().invoke(owner);
          return value instanceof Optional<?> o ? o.orElse(null) : value;
        } catch (ReflectiveOperationException e) {
          return null;
        }
      }
    }
    return null;
  }
}
