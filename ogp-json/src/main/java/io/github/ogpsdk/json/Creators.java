package io.github.ogpsdk.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.assessment.UsedFact;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.List;

/**
 * Calls the creators that any Jackson calls, so that what is read here is as what is read there.
 */
final class Creators {
  private static final MethodHandle LISTING = creator(Listing.class, List.class);
  private static final MethodHandle NUMBERED = creator(UsedFact.class, int.class);

  private Creators() {}

  /** Returns a list as read from an array. */
  static Object listing(List<?> items) {
    return call(LISTING, items);
  }

  /** Returns what stands for a fact of the table until the assessment is made. */
  static Object numbered(int number) {
    return call(NUMBERED, number);
  }

  private static Object call(MethodHandle creator, Object argument) {
    try {
      return (Object) creator.invokeExact(argument);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  private static MethodHandle creator(Class<?> type, Class<?> parameter) {
    for (Method method : type.getDeclaredMethods()) {
      if (method.isAnnotationPresent(JsonCreator.class)
          && method.getParameterCount() == 1
          && method.getParameterTypes()[0] == parameter) {
        method.setAccessible(true);
        try {
          return MethodHandles.lookup()
              .unreflect(method)
              .asType(MethodType.methodType(Object.class, Object.class));
        } catch (IllegalAccessException e) {
          throw new IllegalStateException(e);
        }
      }
    }
    throw new IllegalStateException(type + " has no creator from " + parameter);
  }
}
