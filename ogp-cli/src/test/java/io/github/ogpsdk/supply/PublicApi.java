package io.github.ogpsdk.supply;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.ogpsdk.MainClasses;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The public and protected types and members of a module, one a line, sorted. */
final class PublicApi {
  private static final Set<String> OF_ANY_OBJECT = Set.of("equals", "hashCode", "toString");
  private static final Set<String> OF_ANY_ENUM = Set.of("values", "valueOf");

  private PublicApi() {}

  static String of(String root, Predicate<String> isRecorded) {
    return new ClassFileImporter()
        .withImportOption(new MainClasses()).importPackages(root).stream()
            .map(JavaClass::reflect)
            .filter(type -> isReached(type) && isRecorded.test(type.getName()))
            .sorted(Comparator.comparing(Class::getName))
            .map(PublicApi::page)
            .collect(Collectors.joining("\n"));
  }

  private static boolean isReached(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return !type.isAnonymousClass()
        && !type.isSynthetic()
        && isOpen(type.getModifiers())
        && (outer == null || isReached(outer));
  }

  private static boolean isOpen(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }

  private static String page(Class<?> type) {
    Set<String> members = new TreeSet<>();
    Arrays.stream(type.getDeclaredFields())
        .filter(f -> isSeen(type, f.getModifiers()))
        .forEach(f -> members.add(line(f)));
    Arrays.stream(type.getDeclaredConstructors())
        .filter(c -> isSeen(type, c.getModifiers()))
        .forEach(c -> members.add(line(c)));
    methods(type).filter(m -> isSeen(type, m.getModifiers())).forEach(m -> members.add(line(m)));
    return head(type)
        + "\n"
        + members.stream().map(m -> "  " + m + "\n").collect(Collectors.joining());
  }

  /** Protected members of a final class are nobody's. */
  private static boolean isSeen(Class<?> type, int modifiers) {
    return Modifier.isPublic(modifiers)
        || (Modifier.isProtected(modifiers) && !Modifier.isFinal(type.getModifiers()));
  }

  /** With those that a type has from a parent that nobody sees. */
  private static Stream<Method> methods(Class<?> type) {
    Stream<Method> own =
        Arrays.stream(type.getDeclaredMethods())
            .filter(m -> !m.isSynthetic())
            .filter(m -> !OF_ANY_OBJECT.contains(m.getName()))
            .filter(m -> !type.isEnum() || !OF_ANY_ENUM.contains(m.getName()));
    Class<?> parent = type.getSuperclass();
    return parent == null || isReached(parent) || !parent.getName().startsWith("io.github.ogpsdk.")
        ? own
        : Stream.concat(own, methods(parent));
  }

  private static String head(Class<?> type) {
    StringBuilder head = new StringBuilder(deprecated(type.isAnnotationPresent(Deprecated.class)));
    int modifiers = type.getModifiers();
    if (Modifier.isProtected(modifiers)) {
      head.append("protected ");
    }
    if (type.isSealed() && !type.isEnum()) {
      head.append("sealed ");
    } else if (!type.isInterface() && !type.isRecord() && !type.isEnum()) {
      head.append(Modifier.isFinal(modifiers) ? "final " : "");
      head.append(Modifier.isAbstract(modifiers) ? "abstract " : "");
    }
    head.append(kind(type)).append(' ').append(shown(type.toGenericString().replaceAll(".* ", "")));
    head.append(
        list(
            " extends ",
            type.isInterface() || type.isEnum() || type.isRecord()
                ? List.of()
                : List.of(type.getGenericSuperclass())));
    return head.append(
            list(
                type.isInterface() ? " extends " : " implements ",
                List.of(type.getGenericInterfaces())))
        .toString();
  }

  private static String kind(Class<?> type) {
    if (type.isAnnotation()) {
      return "@interface";
    }
    return type.isRecord()
        ? "record"
        : type.isEnum() ? "enum" : type.isInterface() ? "interface" : "class";
  }

  private static String list(String word, List<Type> types) {
    return types.stream()
        .map(PublicApi::shown)
        .filter(t -> !t.equals("Object"))
        .reduce((a, b) -> a + ", " + b)
        .map(all -> word + all)
        .orElse("");
  }

  private static String line(Field field) {
    String type = field.isEnumConstant() ? "" : " : " + shown(field.getGenericType());
    return deprecated(field.isAnnotationPresent(Deprecated.class))
        + marks(field.getModifiers())
        + field.getName()
        + type;
  }

  private static String line(Constructor<?> constructor) {
    return deprecated(constructor.isAnnotationPresent(Deprecated.class))
        + "new"
        + parameters(constructor);
  }

  private static String line(Method method) {
    String variables =
        Arrays.stream(method.getTypeParameters())
            .map(PublicApi::shown)
            .collect(Collectors.joining(", "));
    return deprecated(method.isAnnotationPresent(Deprecated.class))
        + marks(method.getModifiers())
        + (method.isDefault() ? "default " : "")
        + method.getName()
        + (variables.isEmpty() ? "" : "<" + variables + ">")
        + parameters(method)
        + " : "
        + shown(method.getGenericReturnType());
  }

  private static String parameters(Executable of) {
    String all =
        Arrays.stream(of.getGenericParameterTypes())
            .map(PublicApi::shown)
            .collect(Collectors.joining(", ", "(", ")"));
    return of.isVarArgs() ? all.replaceAll("\\[]\\)$", "...)") : all;
  }

  private static String marks(int modifiers) {
    return (Modifier.isProtected(modifiers) ? "protected " : "")
        + (Modifier.isStatic(modifiers) ? "static " : "");
  }

  private static String deprecated(boolean is) {
    return is ? "@Deprecated " : "";
  }

  /** Without the packages that everyone knows. */
  private static String shown(Type type) {
    return shown(type.getTypeName());
  }

  private static String shown(String name) {
    return name.replaceAll("\\b(java\\.(lang|util|time)|io\\.github\\.ogpsdk)\\.", "")
        .replace('$', '.');
  }
}
