package io.github.ogpsdk.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.ogpsdk.model.partnership.Partnership;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The types of the model, found in the folder of compiled classes. */
final class Types {
  /** All classes, nested ones included. */
  static final List<Class<?>> ALL = load();

  /** The records that a partnership is made of: those that keep unknown members. */
  static final List<Class<?>> FACTS =
      ALL.stream().filter(Class::isRecord).filter(t -> has(t, "extensions")).toList();

  /** The records of rulebooks and assessments. */
  static final List<Class<?>> PLAIN =
      ALL.stream()
          .filter(Class::isRecord)
          .filter(
              t ->
                  t.getPackageName().endsWith(".rule")
                      || t.getPackageName().endsWith(".assessment"))
          .toList();

  /** The open code lists. */
  static final List<Class<?>> OPEN =
      ALL.stream().filter(Class::isRecord).filter(t -> hasMethod(t, "isKnown")).toList();

  /** The closed code lists. */
  static final List<Class<?>> CLOSED =
      ALL.stream().filter(Class::isEnum).filter(t -> t != Listing.State.class).toList();

  private Types() {}

  /** Returns the folder of compiled classes. */
  static Path classes() {
    try {
      return Path.of(Partnership.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Class<?>> load() {
    try (Stream<Path> files = Files.walk(classes())) {
      return files
          .map(f -> classes().relativize(f).toString().replace('/', '.').replace('\\', '.'))
          .filter(n -> n.endsWith(".class") && !n.endsWith("-info.class"))
          .map(n -> n.substring(0, n.length() - ".class".length()))
          .sorted()
          .<Class<?>>map(Types::load)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, Types.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean has(Class<?> type, String component) {
    return Arrays.stream(type.getRecordComponents()).anyMatch(c -> c.getName().equals(component));
  }

  private static boolean hasMethod(Class<?> type, String name) {
    return Arrays.stream(type.getMethods()).anyMatch(m -> m.getName().equals(name));
  }

  /** Returns the components of a record that a rule or a reader could ask for. */
  static List<RecordComponent> members(Class<?> type) {
    return components(
        type, c -> !List.of("partial", "unknown", "extensions").contains(c.getName()));
  }

  /** Returns the components of a record that satisfy a condition. */
  static List<RecordComponent> components(Class<?> type, Predicate<RecordComponent> condition) {
    return Arrays.stream(type.getRecordComponents()).filter(condition).toList();
  }

  /** Returns the component with a name. */
  static Optional<RecordComponent> component(Class<?> type, String name) {
    return components(type, c -> c.getName().equals(name)).stream().findFirst();
  }

  /** Returns a component's name on the wire. */
  static String wire(RecordComponent component) {
    JsonProperty pinned = component.getAccessor().getAnnotation(JsonProperty.class);
    return pinned == null ? component.getName() : pinned.value();
  }

  static boolean isOptional(RecordComponent component) {
    return component.getType() == Optional.class;
  }

  static boolean isListing(RecordComponent component) {
    return component.getType() == Listing.class;
  }

  /** Returns whether a record cannot be built without the component. */
  static boolean isRequired(RecordComponent component) {
    return !List.of(Optional.class, Listing.class, Partial.class, Unknown.class, Map.class)
        .contains(component.getType());
  }

  /** Returns the type of a component's items, or its own type where it holds none. */
  static AnnotatedType item(RecordComponent component) {
    AnnotatedType type = component.getAnnotatedType();
    return isOptional(component) || isListing(component)
        ? ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[0]
        : type;
  }

  /** Returns whether a component, or its items, carry an annotation. */
  static boolean carries(RecordComponent component, Class<? extends Annotation> annotation) {
    return Stream.<AnnotatedElement>of(item(component), component.getAccessor())
        .anyMatch(e -> e.isAnnotationPresent(annotation));
  }

  static String named(RecordComponent component) {
    return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
  }

  static Object get(Object owner, RecordComponent component) {
    try {
      return component.getAccessor().invoke(owner);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
