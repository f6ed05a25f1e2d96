package io.github.ogpsdk.model;

import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.assessment.Evidence;
import io.github.ogpsdk.model.partnership.Partnership;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Period;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds values of any record of the model, with valid members unless told otherwise. */
final class Samples {
  private Samples() {}

  /** Returns a record with the members without which it cannot be built, and no other. */
  static Object bare(Class<?> type) {
    return build(type, Map.of());
  }

  /** Returns a record that breaks no constraint, as small as can be. */
  static Object valid(Class<?> type) {
    return valid(type, Map.of());
  }

  /** Returns a record as small as can be, apart from the members given. */
  static Object valid(Class<?> type, Map<String, ?> members) {
    Map<String, Object> all = new HashMap<>();
    Types.components(type, Samples::isExpected).forEach(c -> all.put(c.getName(), of(c)));
    all.putAll(members);
    return build(type, all);
  }

  /** Returns a record in which every member has a value. */
  static Object full(Class<?> type) {
    Map<String, Object> all = new HashMap<>();
    Types.components(type, c -> true).forEach(c -> all.put(c.getName(), of(c)));
    return build(type, all);
  }

  private static boolean isExpected(RecordComponent component) {
    return Types.isOptional(component) && Types.item(component).isAnnotationPresent(NotNull.class);
  }

  /** Returns a record with the members given and those without which it cannot be built. */
  static Object build(Class<?> type, Map<String, ?> members) {
    Object[] arguments =
        Arrays.stream(type.getRecordComponents())
            .map(
                c ->
                    members.containsKey(c.getName())
                        ? members.get(c.getName())
                        : Types.isRequired(c) ? of(c) : absent(c))
            .toArray();
    return construct(type, arguments);
  }

  private static Object absent(RecordComponent component) {
    if (Types.FACTS.contains(component.getDeclaringRecord())) {
      return null;
    }
    return Types.isOptional(component) ? Optional.empty() : Map.of();
  }

  /** Calls the canonical constructor and throws what it throws. */
  static Object construct(Class<?> type, Object... arguments) {
    Class<?>[] types =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      return type.getConstructor(types).newInstance(arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns a valid value of a component. */
  static Object of(RecordComponent component) {
    if (component.getName().equals("extensions")) {
      return Map.of("ownMember", 1);
    }
    Class<?> owner = component.getDeclaringRecord();
    if (owner == Partnership.class || owner == Assessment.class) {
      String code = owner == Partnership.class ? Partnership.FORMAT : Assessment.FORMAT;
      Map<String, Object> header = Map.of("format", code, "version", "0.1.0");
      if (header.containsKey(component.getName())) {
        return header.get(component.getName());
      }
    }
    if (component.getName().equals("starts")) {
      return Optional.of("--10-01");
    }
    return of(component.getAnnotatedType(), Types.carries(component, WebAddress.class));
  }

  private static Object of(AnnotatedType type, boolean address) {
    Type plain = type.getType();
    if (plain instanceof ParameterizedType generic) {
      AnnotatedType[] of = ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments();
      if (generic.getRawType() == Optional.class) {
        return Optional.of(of(of[0], address));
      }
      if (generic.getRawType() == Listing.class) {
        return Listing.of(of(of[0], address));
      }
      if (generic.getRawType() == Map.class) {
        return Map.of();
      }
      // evidence holds evidence: the tree ends here
      return of[0].getType() == Evidence.class ? List.of() : List.of(of(of[0], address));
    }
    return of((Class<?>) plain, address);
  }

  private static Object of(Class<?> type, boolean address) {
    if (type == String.class) {
      return address ? "https://a.example/" : "a";
    }
    return SCALARS.containsKey(type) ? SCALARS.get(type) : made(type);
  }

  private static final Map<Class<?>, Object> SCALARS =
      Map.ofEntries(
          Map.entry(Text.class, Text.of("words")),
          Map.entry(PartialDate.class, PartialDate.parse("2024-05")),
          Map.entry(DateSpan.class, DateSpan.parse("2024-05")),
          Map.entry(Fraction.class, Fraction.parse("1/2")),
          Map.entry(Integer.class, 1),
          Map.entry(int.class, 1),
          Map.entry(boolean.class, true),
          Map.entry(Boolean.class, true),
          Map.entry(BigDecimal.class, BigDecimal.ONE),
          Map.entry(Period.class, Period.ofMonths(6)),
          Map.entry(Partial.class, Partial.NONE),
          Map.entry(Unknown.class, Unknown.none()));

  private static Object made(Class<?> type) {
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    if (Types.OPEN.contains(type)) {
      return construct(type, "own-code");
    }
    if (type.isSealed()) {
      return valid(type.getPermittedSubclasses()[type.getPermittedSubclasses().length - 1]);
    }
    return valid(type);
  }
}
