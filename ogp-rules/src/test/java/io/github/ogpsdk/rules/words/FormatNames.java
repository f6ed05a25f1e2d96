package io.github.ogpsdk.rules.words;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.OgpRecord;
import io.github.ogpsdk.model.partnership.Partnership;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The names and codes that a partnership can hold, read from the types of the model. */
final class FormatNames {
  /** Members that say something of others and are never facts themselves. */
  private static final Set<String> ASIDE = Set.of("partial", "unknown", "extensions");

  private FormatNames() {}

  /**
   * Returns the names of all members, those of lists with {@code .one} once more, and those that
   * are lists in one type and single in another with that other type. The bodies that a cycle names
   * stand elsewhere, and have words of their own.
   */
  static Set<String> members() {
    Set<String> names = new TreeSet<>();
    Set<String> single = new TreeSet<>();
    for (Class<?> type : types()) {
      if (type.isAnnotationPresent(OgpRecord.class)) {
        for (RecordComponent component : type.getRecordComponents()) {
          if (!ASIDE.contains(component.getName())) {
            names.add(wireName(component));
            if (component.getType() == Listing.class) {
              names.add(wireName(component) + ".one");
            } else {
              single.add(wireName(component) + "." + type.getSimpleName());
            }
          }
        }
      }
    }
    single.stream()
        .filter(n -> names.contains(n.substring(0, n.indexOf('.')) + ".one"))
        .forEach(names::add);
    names.addAll(List.of("mechanisms.Cycle", "events.Standing", "events.Standing.one"));
    return names;
  }

  private static String wireName(RecordComponent component) {
    JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
    return property == null ? component.getName() : property.value();
  }

  /** Returns the codes of all closed lists, and those that open lists know. */
  static Set<String> codes() {
    Set<String> codes = new TreeSet<>();
    for (Class<?> type : types()) {
      if (type.isEnum()) {
        for (Object constant : type.getEnumConstants()) {
          codes.add((String) call(type, "code", constant));
        }
      } else if (Arrays.stream(type.getMethods()).anyMatch(m -> m.getName().equals("codes"))) {
        ((List<?>) call(type, "codes", null)).forEach(c -> codes.add((String) c));
      }
    }
    return codes;
  }

  private static Object call(Class<?> type, String method, Object target) {
    try {
      Method found = type.getMethod(method);
      return found.invoke(target);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns all types of the model that a partnership reaches. */
  private static Set<Class<?>> types() {
    Set<Class<?>> types = new LinkedHashSet<>();
    Deque<Type> todo = new ArrayDeque<>(List.of(Partnership.class));
    while (!todo.isEmpty()) {
      Type next = todo.pop();
      if (next instanceof ParameterizedType p) {
        todo.addAll(List.of(p.getActualTypeArguments()));
      } else if (next instanceof Class<?> c
          && c.getName().startsWith("io.github.ogpsdk.model")
          && types.add(c)
          && c.isRecord()) {
        for (RecordComponent component : c.getRecordComponents()) {
          todo.add(component.getGenericType());
        }
      }
    }
    return types;
  }
}
