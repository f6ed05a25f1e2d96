package io.github.ogpsdk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every record of a partnership promises, asked of each of them. */
class RecordsTest {
  private static final List<Class<?>> FACTS = Types.FACTS;

  private static Stream<RecordComponent> members() {
    return FACTS.stream().flatMap(t -> Types.members(t).stream());
  }

  private static Stream<RecordComponent> lists() {
    return members().filter(Types::isListing);
  }

  private static Stream<RecordComponent> optionals() {
    return members().filter(Types::isOptional);
  }

  private static Stream<RecordComponent> required() {
    return members().filter(Types::isRequired);
  }

  @Test
  void theModelHasRecordsToAsk() {
    assertThat(FACTS).hasSizeGreaterThan(50);
    assertThat(optionals()).hasSizeGreaterThan(300);
    assertThat(lists()).hasSizeGreaterThan(100);
    assertThat(required()).hasSizeGreaterThan(30);
  }

  @ParameterizedTest
  @FieldSource("FACTS")
  void everyMemberOfMoreThanOneWordIsPinnedToItsName(Class<?> type) {
    List<RecordComponent> multiWord =
        Types.components(type, c -> c.getName().chars().anyMatch(Character::isUpperCase));

    assertThat(multiWord)
        .allSatisfy(
            c ->
                assertThat(c.getAccessor().getAnnotation(JsonProperty.class))
                    .as("%s needs @JsonProperty(\"%s\")", Types.named(c), c.getName())
                    .extracting(JsonProperty::value)
                    .matches(n -> n.equals(c.getName()) || SourceVersion.isKeyword(n)));
  }

  @ParameterizedTest
  @MethodSource("optionals")
  void anAbsentValueMayBeNamedAsUnknownByItsWireName(RecordComponent member) {
    Object owner = withUnknown(member, UnknownReason.NOT_PUBLISHED);

    assertThat(Types.get(owner, member)).isEqualTo(Optional.empty());
    assertThat(unknown(owner)).isEqualTo(Map.of(Types.wire(member), UnknownReason.NOT_PUBLISHED));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void anAbsentListMayBeNamedAsUnknownByItsWireName(RecordComponent member) {
    Object owner = withUnknown(member, UnknownReason.WITHHELD);

    assertThat(Types.get(owner, member)).isEqualTo(Listing.unknown(UnknownReason.WITHHELD));
    assertThat(unknown(owner)).isEqualTo(Map.of(Types.wire(member), UnknownReason.WITHHELD));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void aListReadMayBeNamedAsPartialByItsWireName(RecordComponent member) {
    Object owner =
        Samples.build(
            member.getDeclaringRecord(),
            Map.of(
                member.getName(),
                Listing.read(List.of()),
                "partial",
                Partial.read(List.of(Types.wire(member)))));

    assertThat(Types.get(owner, member)).isEqualTo(Listing.partial());
    assertThat(partial(owner)).containsExactly(Types.wire(member));
  }

  @ParameterizedTest
  @MethodSource("required")
  void aRequiredMemberThatIsNullIsNamedInTheError(RecordComponent member) {
    Map<String, Object> nothing = new LinkedHashMap<>();
    nothing.put(member.getName(), null);

    assertThatThrownBy(() -> Samples.build(member.getDeclaringRecord(), nothing))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "%s: \"%s\" is required",
            member.getDeclaringRecord().getSimpleName(), Types.wire(member));
  }

  @ParameterizedTest
  @MethodSource("required")
  void aRequiredMemberThatTheBuilderLacksIsNamedInTheError(RecordComponent member)
      throws ReflectiveOperationException {
    Object builder = member.getDeclaringRecord().getMethod("builder").invoke(null);

    assertThatThrownBy(() -> call(builder, "build"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(member.getDeclaringRecord().getSimpleName())
        .hasMessageContaining(member.getName());
  }

  @ParameterizedTest
  @MethodSource("required")
  void aRequiredMemberCannotBeUnknown(RecordComponent member) {
    assertThatThrownBy(() -> withUnknown(member, UnknownReason.NOT_RECORDED))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "%s: \"%s\" has a value and is named in \"unknown\"",
            member.getDeclaringRecord().getSimpleName(), Types.wire(member));
  }

  @ParameterizedTest
  @FieldSource("FACTS")
  void nullMembersBecomeAbsent(Class<?> type) {
    Object owner = Samples.bare(type);

    assertThat(Types.components(type, c -> !Types.isRequired(c)))
        .allSatisfy(
            c ->
                assertThat(Types.get(owner, c))
                    .as(Types.named(c))
                    .isIn(
                        Optional.empty(),
                        Listing.unrecorded(),
                        Partial.NONE,
                        Unknown.none(),
                        Map.of()));
  }

  @ParameterizedTest
  @FieldSource("FACTS")
  void reasonsStandInTheOrderOfTheMembers(Class<?> type) {
    List<String> names =
        new ArrayList<>(
            Types.members(type).stream()
                .filter(c -> !Types.isRequired(c))
                .map(Types::wire)
                .toList());
    List<String> inOrder = List.copyOf(names);
    Collections.reverse(names);
    Map<String, UnknownReason> reasons = new LinkedHashMap<>();
    names.forEach(n -> reasons.put(n, UnknownReason.NOT_COLLECTED));

    Object owner = Samples.build(type, Map.of("unknown", Unknown.read(reasons)));

    assertThat(unknown(owner).keySet()).containsExactlyElementsOf(inOrder);
  }

  @ParameterizedTest
  @FieldSource("FACTS")
  void aNameThatIsNoMemberIsRefused(Class<?> type) {
    Unknown unknown = Unknown.of("noSuchMember", UnknownReason.NOT_RECORDED);

    assertThatThrownBy(() -> Samples.build(type, Map.of("unknown", unknown)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(
            "%s: \"unknown\" names \"noSuchMember\", which is no member; expected one of [",
            type.getSimpleName());
  }

  @ParameterizedTest
  @FieldSource("FACTS")
  void fieldsAreFinalAndUnknownMembersCannotBeChanged(Class<?> type) {
    Object owner = Samples.full(type);

    assertThat(type.getDeclaredFields())
        .filteredOn(f -> !Modifier.isStatic(f.getModifiers()))
        .allMatch(f -> Modifier.isFinal(f.getModifiers()));
    assertThat(extensions(owner)).isUnmodifiable();
  }

  @ParameterizedTest
  @FieldSource("FACTS")
  void unknownMembersAreCopied(Class<?> type) {
    Map<String, Object> given = new LinkedHashMap<>(Map.of("ownMember", 1));

    Object owner = Samples.build(type, Map.of("extensions", given));
    given.clear();

    assertThat(extensions(owner)).isEqualTo(Map.of("ownMember", 1));
  }

  @ParameterizedTest
  @FieldSource("FACTS")
  void aCopyByTheBuilderIsEqual(Class<?> type) throws ReflectiveOperationException {
    for (Object owner : List.of(Samples.bare(type), Samples.full(type))) {
      Object builder = type.getMethod("builder").invoke(null);

      Object copy = call(call(builder, "copy", owner), "build");

      assertThat(copy).isEqualTo(owner).hasSameHashCodeAs(owner).isNotSameAs(owner);
    }
    assertThat(Samples.full(type)).isNotEqualTo(Samples.bare(type));
  }

  @ParameterizedTest
  @MethodSource("members")
  void aWitherReplacesOneMemberAndKeepsTheRest(RecordComponent member) {
    Class<?> type = member.getDeclaringRecord();
    Object before = Samples.bare(type);
    Object value = Types.get(Samples.full(type), member);

    Object after = call(before, "with" + capital(member.getName()), value);

    assertThat(Types.get(after, member)).isEqualTo(value);
    for (RecordComponent other : type.getRecordComponents()) {
      if (!other.getName().equals(member.getName())) {
        assertThat(Types.get(after, other))
            .as(Types.named(other))
            .isEqualTo(Types.get(before, other));
      }
    }
  }

  private static Object withUnknown(RecordComponent member, UnknownReason reason) {
    return Samples.build(
        member.getDeclaringRecord(), Map.of("unknown", Unknown.of(Types.wire(member), reason)));
  }

  private static Map<String, UnknownReason> unknown(Object owner) {
    return ((Unknown) call(owner, "unknown")).asMap();
  }

  private static List<String> partial(Object owner) {
    return ((Partial) call(owner, "partial")).names();
  }

  @ParameterizedTest
  @FieldSource("FACTS")
  void anExtensionCannotHaveTheNameOfAMember(Class<?> type) {
    for (RecordComponent member : Types.members(type)) {
      Map<String, Object> given = Map.of("extensions", Map.of(Types.wire(member), 1));

      assertThatThrownBy(() -> Samples.build(type, given))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "%s: \"%s\" is the name of a member, which no extension may have",
              type.getSimpleName(), Types.wire(member));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"partial", "unknown", "*"})
  void norThatOfASibling(String name) {
    assertThatThrownBy(() -> Source.builder().extensions(Map.of(name, 1)).build())
        .hasMessageContaining("\"" + name + "\" is the name of a member");
  }

  @Test
  void extensionsAreImmutableAllThrough() {
    List<Object> inner = new ArrayList<>(List.of("a"));
    Map<String, Object> map = new LinkedHashMap<>(Map.of("list", inner));
    Source source = Source.builder().extensions(Map.of("x-one", map)).build();

    inner.add("b");
    map.put("more", 1);

    assertThat(source.extensions()).isEqualTo(Map.of("x-one", Map.of("list", List.of("a"))));
    Map<?, ?> kept = (Map<?, ?>) source.extensions().get("x-one");
    assertThat(kept).isUnmodifiable();
    assertThat((List<?>) Objects.requireNonNull(kept).get("list")).isUnmodifiable();
  }

  @Test
  void extensionsHoldOnlyWhatJsonHolds() {
    List<Object> itself = new ArrayList<>();
    itself.add(itself);
    List<Object> strangers =
        List.of(
            LocalDate.EPOCH,
            Double.NaN,
            Float.POSITIVE_INFINITY,
            new int[0],
            new Object(),
            Set.of(1),
            Map.of(1, 2),
            List.of(Optional.empty()),
            'c',
            itself);

    for (Object stranger : strangers) {
      Source.Builder source = Source.builder().extensions(Map.of("x-one", stranger));

      assertThatThrownBy(source::build)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("extension");
    }
  }

  private static Map<?, ?> extensions(Object owner) {
    return (Map<?, ?>) call(owner, "extensions");
  }

  private static String capital(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private static Object call(Object on, String name, Object... arguments) {
    for (Method method : on.getClass().getMethods()) {
      if (method.getName().equals(name) && accepts(method, arguments)) {
        try {
          method.setAccessible(true); // builders and withers inherit from package-private types
          return method.invoke(on, arguments);
        } catch (InvocationTargetException e) {
          throw (RuntimeException) e.getCause();
        } catch (ReflectiveOperationException e) {
          throw new IllegalStateException(e);
        }
      }
    }
    throw new IllegalStateException("no " + name + Arrays.toString(arguments) + " on " + on);
  }

  private static boolean accepts(Method method, Object... arguments) {
    Class<?>[] types = method.getParameterTypes();
    if (types.length != arguments.length) {
      return false;
    }
    for (int i = 0; i < types.length; i++) {
      if (!types[i].isInstance(arguments[i])) {
        return false;
      }
    }
    return true;
  }
}
