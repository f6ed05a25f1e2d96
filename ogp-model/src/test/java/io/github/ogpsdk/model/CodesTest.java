package io.github.ogpsdk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every code list promises, asked of each of them. */
class CodesTest {
  private static final List<Class<?>> CLOSED = Types.CLOSED;
  private static final List<Class<?>> OPEN = Types.OPEN;
  private static final String KEBAB = "[a-z0-9]+(-[a-z0-9]+)*";

  @Test
  void thereAreListsToAsk() {
    assertThat(CLOSED).hasSizeGreaterThan(40);
    assertThat(OPEN).hasSizeGreaterThan(10);
  }

  @ParameterizedTest
  @FieldSource("CLOSED")
  void eachCodeOfAClosedListIsReadBack(Class<?> list) {
    for (Object constant : list.getEnumConstants()) {
      assertThat(ofCode(list, code(constant))).isSameAs(constant);
    }
  }

  @ParameterizedTest
  @FieldSource("CLOSED")
  void codesAreKebabCaseAndUnique(Class<?> list) {
    List<String> codes = Arrays.stream(list.getEnumConstants()).map(CodesTest::code).toList();

    assertThat(codes).doesNotHaveDuplicates().allMatch(c -> c.matches(KEBAB));
  }

  @ParameterizedTest
  @FieldSource("CLOSED")
  void anUnknownCodeOfAClosedListIsRefusedWithTheCodesAllowed(Class<?> list) {
    String allowed =
        Arrays.stream(list.getEnumConstants())
            .map(CodesTest::code)
            .collect(Collectors.joining(", ", "[", "]"));

    assertThatThrownBy(() -> ofCode(list, "no-such-code"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "unknown %s \"no-such-code\"; expected one of %s", list.getSimpleName(), allowed);
  }

  @ParameterizedTest
  @FieldSource("OPEN")
  void theConstantsOfAnOpenListAreKnownAndPrintTheirCode(Class<?> list) {
    assertThat(constants(list))
        .isNotEmpty()
        .allSatisfy(
            c -> {
              assertThat(isKnown(c)).as("%s is known", c).isTrue();
              assertThat(c).hasToString(code(c));
            });
  }

  @ParameterizedTest
  @FieldSource("OPEN")
  void eachCodeOfAnOpenListIsKnown(Class<?> list) {
    assertThat(codes(list))
        .isNotEmpty()
        .doesNotHaveDuplicates()
        .isUnmodifiable()
        .allMatch(c -> isKnown(Samples.construct(list, c)));
  }

  @ParameterizedTest
  @FieldSource("OPEN")
  void anOpenListKeepsACodeOfItsUser(Class<?> list) {
    Object own = Samples.construct(list, "our-own.kind");

    assertThat(code(own)).isEqualTo("our-own.kind");
    assertThat(isKnown(own)).isFalse();
    assertThat(own).isEqualTo(Samples.construct(list, "our-own.kind"));
  }

  @ParameterizedTest
  @FieldSource("OPEN")
  void twoCodesOfAnOpenListAreTwo(Class<?> list) {
    Object one = Samples.construct(list, "one");
    Object two = Samples.construct(list, "two");

    assertThat(one).isNotEqualTo(two).doesNotHaveSameHashCodeAs(two).isNotEqualTo("one");
    assertThat(one).hasSameHashCodeAs(Samples.construct(list, "one"));
  }

  @ParameterizedTest
  @FieldSource("OPEN")
  void anOpenListRefusesAMalformedCode(Class<?> list) {
    assertThatThrownBy(() -> Samples.construct(list, "Our Own"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "malformed %s \"Our Own\"; expected a code such as \"working-group\"",
            list.getSimpleName());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "a-", "-a", "a--b", "A", "a_b", "é", "a b", "a\n"})
  void aMalformedCodeIsRefused(String code) {
    assertThatThrownBy(() -> Codes.open(Sector.class, code))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "1", "sub-committee", "irm:2022", "v1.2-b"})
  void aCodeIsWordsJoinedByHyphenColonOrDot(String code) {
    assertThat(Codes.open(Sector.class, code)).isEqualTo(code);
  }

  private static Object ofCode(Class<?> list, String code) {
    try {
      return list.getMethod("ofCode", String.class).invoke(null, code);
    } catch (InvocationTargetException e) {
      throw (RuntimeException) e.getCause();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String code(Object constant) {
    return (String) call(constant.getClass(), constant, "code");
  }

  private static boolean isKnown(Object code) {
    return (Boolean) call(code.getClass(), code, "isKnown");
  }

  private static List<String> codes(Class<?> list) {
    return ((List<?>) call(list, null, "codes")).stream().map(String.class::cast).toList();
  }

  private static List<Object> constants(Class<?> list) {
    return Arrays.stream(list.getFields())
        .filter(f -> Modifier.isStatic(f.getModifiers()) && f.getType() == list)
        .map(
            f -> {
              try {
                return f.get(null);
              } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
              }
            })
        .toList();
  }

  private static Object call(Class<?> type, Object on, String method) {
    try {
      return type.getMethod(method).invoke(on);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
