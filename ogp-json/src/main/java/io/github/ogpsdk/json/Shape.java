package io.github.ogpsdk.json;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The members of a record as they stand on the wire, and how to make one; found once a type. */
final class Shape {
  /** Records made by reflection before a method handle is linked, which costs more than they do. */
  private static final int BEFORE_LINKING = 50;

  private static final ClassValue<Shape> SHAPES =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          return new Shape(type);
        }
      };

  private final Class<?> type;
  private final List<Member> members;
  private final Map<String, Integer> places = new HashMap<>();
  private final Set<String> header;
  private final Constructor<?> constructor;
  private final Optional<String> idKind;
  private volatile @Nullable MethodHandle linked;
  private int made;

  private Shape(Class<?> type) {
    this.type = type;
    RecordComponent[] components = type.getRecordComponents();
    List<Member> found = new ArrayList<>(components.length);
    Class<?>[] types = new Class<?>[components.length];
    for (int i = 0; i < components.length; i++) {
      Member member = Members.of(type, components[i]);
      types[i] = components[i].getType();
      found.add(member);
      if (member.presence() != Member.Presence.EXTENSIONS) {
        places.put(member.name(), i);
      }
    }
    RulebookMembers.aliases(type).forEach((alias, name) -> places.put(alias, place(name)));
    this.header = RulebookMembers.header(type);
    this.members = List.copyOf(found);
    this.idKind =
        members.stream().anyMatch(m -> m.name().equals("id") && m.form().isPresent())
            ? Optional.of(
                Character.toLowerCase(type.getSimpleName().charAt(0))
                    + type.getSimpleName().substring(1))
            : Optional.empty();
    try {
      this.constructor = type.getConstructor(types);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " is no record that can be made", e);
    }
  }

  /** Returns the shape of a record. */
  static Shape of(Class<?> type) {
    return SHAPES.get(type);
  }

  /** Returns the record's type. */
  Class<?> type() {
    return type;
  }

  /** Returns the members, in the order of the components. */
  List<Member> members() {
    return members;
  }

  /** Returns the place of a member by its name on the wire, or -1. */
  int place(String name) {
    Integer place = places.get(name);
    return place == null ? -1 : place;
  }

  /** Returns whether a name belongs to the document and not to its type, such as {@code format}. */
  boolean isHeader(String name) {
    return header.contains(name);
  }

  /** Returns the kind of object whose id this is, where the record has an id. */
  Optional<String> idKind() {
    return idKind;
  }

  /**
   * Makes a record.
   *
   * @throws IllegalArgumentException if the values break an invariant
   */
  Object make(@Nullable Object[] values) {
    MethodHandle handle = linked;
    if (handle == null && made < BEFORE_LINKING) {
      made++;
      return reflected(values);
    }
    try {
      return (Object) (handle == null ? link() : handle).invokeExact(values);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  private Object reflected(@Nullable Object[] values) {
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException refused) {
        throw refused;
      }
      throw new IllegalStateException(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private MethodHandle link() {
    try {
      MethodHandle handle =
          MethodHandles.publicLookup()
              .unreflectConstructor(constructor)
              .asSpreader(Object[].class, constructor.getParameterCount())
              .asType(MethodType.methodType(Object.class, Object[].class));
      linked = handle;
      return handle;
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
