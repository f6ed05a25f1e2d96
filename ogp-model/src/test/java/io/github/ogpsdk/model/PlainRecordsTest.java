package io.github.ogpsdk.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.assessment.MeasuredValue;
import io.github.ogpsdk.model.rule.ValueType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What every record of a rulebook or an assessment promises, asked of each of them. */
class PlainRecordsTest {
  private static final List<Class<?>> PLAIN = Types.PLAIN;

  private static Stream<RecordComponent> components() {
    return PLAIN.stream().flatMap(t -> Stream.of(t.getRecordComponents()));
  }

  private static Stream<RecordComponent> lists() {
    return components().filter(c -> c.getType() == List.class);
  }

  private static Stream<RecordComponent> maps() {
    return components().filter(c -> c.getType() == Map.class);
  }

  @Test
  void thereAreRecordsToAsk() {
    assertThat(PLAIN).hasSizeGreaterThan(40);
    assertThat(lists()).hasSizeGreaterThan(25);
    assertThat(maps()).hasSizeGreaterThan(5);
  }

  @ParameterizedTest
  @FieldSource("PLAIN")
  void aRecordEqualsAnotherOfTheSameParts(Class<?> type) {
    assertThat(Samples.full(type))
        .isEqualTo(Samples.full(type))
        .hasSameHashCodeAs(Samples.full(type));
  }

  @ParameterizedTest
  @FieldSource("PLAIN")
  void everyPartOfMoreThanOneWordIsPinnedToItsName(Class<?> type) {
    assertThat(Types.components(type, c -> c.getName().chars().anyMatch(Character::isUpperCase)))
        .allSatisfy(
            c ->
                assertThat(c.getAccessor().getAnnotation(JsonProperty.class))
                    .as("%s needs @JsonProperty(\"%s\")", Types.named(c), c.getName())
                    .extracting(JsonProperty::value)
                    .isEqualTo(c.getName()));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void aListIsCopiedAndCannotBeChanged(RecordComponent component) {
    List<Object> given = new ArrayList<>((List<?>) Samples.of(component));
    List<Object> before = List.copyOf(given);

    Object owner =
        Samples.valid(component.getDeclaringRecord(), Map.of(component.getName(), given));
    given.clear();

    assertThat(component.getType()).isEqualTo(List.class);
    assertThat((List<?>) Types.get(owner, component)).isUnmodifiable().isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("maps")
  void aMapIsCopiedKeepsItsOrderAndCannotBeChanged(RecordComponent component) {
    Map<String, Object> given = new LinkedHashMap<>();
    List.of("z", "a", "m").forEach(n -> given.put(n, "value"));

    Object owner =
        Samples.valid(component.getDeclaringRecord(), Map.of(component.getName(), given));
    given.clear();

    Map<?, ?> kept = (Map<?, ?>) Types.get(owner, component);
    assertThat(kept.keySet()).map(Object::toString).containsExactly("z", "a", "m");
    assertThat(kept).isUnmodifiable();
  }

  @Test
  void codesOfAMeasuredValueAreCopied() {
    List<String> codes = new ArrayList<>(List.of("held"));

    var measured =
        new MeasuredValue(
            ValueType.CODE,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(codes));
    codes.clear();

    assertThat(measured.codes()).contains(List.of("held"));
  }

  @Test
  void anAssessmentWithOtherFindingsKeepsTheRest() {
    Assessment full = (Assessment) Samples.full(Assessment.class);

    Assessment none = full.withFindings(List.of());

    assertThat(full.findings()).hasSize(1);
    assertThat(none.findings()).isEmpty();
    assertThat(none.withFindings(full.findings())).isEqualTo(full);
  }
}
