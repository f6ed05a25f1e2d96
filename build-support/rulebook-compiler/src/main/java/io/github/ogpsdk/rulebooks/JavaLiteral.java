package io.github.ogpsdk.rulebooks;

import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.Text;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Values as Java expressions that make them, such as {@code new Effective(Optional.empty())}. */
final class JavaLiteral {
  private JavaLiteral() {}

  /**
   * Returns an expression that makes a value.
   *
   * @throws IllegalArgumentException if there is no way to write its type
   */
  static String of(Object value) {
    if (value instanceof String text) {
      return quoted(text);
    }
    if (value instanceof Boolean || value instanceof Integer) {
      return value.toString();
    }
    if (value instanceof Enum<?> constant) {
      return constant.getDeclaringClass().getCanonicalName() + "." + constant.name();
    }
    if (value instanceof Optional<?> optional) {
      return optional
          .map(o -> call("java.util.Optional.of", Stream.of(o)))
          .orElse("java.util.Optional.empty()");
    }
    if (value instanceof List<?> list) {
      return call("java.util.List.of", list.stream());
    }
    if (value instanceof Map<?, ?> map) {
      return map(map);
    }
    if (value instanceof PartialDate date) {
      return call(PartialDate.class.getCanonicalName() + ".parse", Stream.of(date.toString()));
    }
    if (value instanceof Text text) {
      return Text.class.getCanonicalName() + ".of(" + map(text.byLanguage()) + ")";
    }
    if (value instanceof Record) {
      return "new " + call(value.getClass().getCanonicalName(), components(value).stream());
    }
    throw new IllegalArgumentException("no Java expression for " + value.getClass().getName());
  }

  private static String call(String function, Stream<?> arguments) {
    return function + "(" + String.join(", ", arguments.map(JavaLiteral::of).toList()) + ")";
  }

  /** A map that keeps its order. */
  private static String map(Map<?, ?> map) {
    if (map.isEmpty()) {
      return "java.util.Map.of()";
    }
    List<String> entries = new ArrayList<>();
    map.forEach((key, value) -> entries.add(call("java.util.Map.entry", Stream.of(key, value))));
    return "InOrder.map(" + String.join(", ", entries) + ")";
  }

  private static List<Object> components(Object made) {
    List<Object> values = new ArrayList<>();
    for (RecordComponent component : made.getClass().getRecordComponents()) {
      try {
        values.add(component.getAccessor().invoke(made));
      } catch (ReflectiveOperationException e) {
        throw new IllegalArgumentException(made.getClass().getName(), e);
      }
    }
    return values;
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.chars()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
              } else if (c < ' ' || c > '~') {
                quoted.append(String.format("\\u%04x", c));
              } else {
                quoted.append((char) c);
              }
            });
    return quoted.append('"').toString();
  }
}
