package io.github.ogpsdk.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the codes of the model's closed lists (enums) and open lists (records of one code). */
final class CodeLists {
  private static final ClassValue<CodeKind> LISTS =
      new ClassValue<>() {
        @Override
        protected CodeKind computeValue(Class<?> type) {
          return type.isEnum() ? closed(type) : open(type);
        }
      };

  private CodeLists() {}

  /** Returns whether the values of a type are codes. */
  static boolean isList(Class<?> type) {
    return type.isEnum()
        || (type.isRecord()
            && type.getRecordComponents().length == 1
            && type.getRecordComponents()[0].getName().equals("code"));
  }

  /** Returns the kind of a type whose values are codes. */
  static CodeKind kind(Class<?> type) {
    return LISTS.get(type);
  }

  private static CodeKind closed(Class<?> type) {
    Method code = method(type, "code");
    Method ofCode = method(type, "ofCode", String.class);
    List<String> codes = new ArrayList<>();
    for (Object constant : type.getEnumConstants()) {
      codes.add((String) call(code, constant));
    }
    return CodeKind.of(type, codes, false, text -> call(ofCode, null, text));
  }

  @SuppressWarnings("unchecked")
  private static CodeKind open(Class<?> type) {
    List<String> codes = (List<String>) call(method(type, "codes"), null);
    try {
      Constructor<?> constructor = type.getConstructor(String.class);
      return CodeKind.of(type, codes, true, text -> make(constructor, text));
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Method method(Class<?> type, String name, Class<?>... parameters) {
    try {
      return type.getMethod(name, parameters);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object call(Method method, @Nullable Object on, Object... arguments) {
    try {
      return method.invoke(on, arguments);
    } catch (InvocationTargetException e) {
      throw unwrapped(e);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object make(Constructor<?> constructor, String code) {
    try {
      return constructor.newInstance(code);
    } catch (InvocationTargetException e) {
      throw unwrapped(e);
    } catch (InstantiationException | IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static RuntimeException unwrapped(InvocationTargetException e) {
    return e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
  }
}
