package io.github.ogpsdk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogpsdk.model.body.TermRule;
import io.github.ogpsdk.model.partnership.Partnership;
import java.lang.reflect.RecordComponent;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The conditions without which no value can be built, asked of every record. */
class InvariantsTest {

  private static Stream<RecordComponent> ends() {
    return Types.FACTS.stream().flatMap(t -> Types.component(t, "to").stream());
  }

  private static Stream<RecordComponent> counts() {
    return Types.FACTS.stream()
        .flatMap(t -> Types.members(t).stream())
        .filter(c -> !Types.isListing(c))
        .filter(c -> Types.item(c).getType() == Integer.class);
  }

  private static Stream<RecordComponent> lengths() {
    return Types.FACTS.stream()
        .flatMap(t -> Types.members(t).stream())
        .filter(c -> !Types.isListing(c))
        .filter(c -> Types.item(c).getType() == Period.class);
  }

  @Test
  void thereArePeriodsAndCountsToAsk() {
    assertThat(lengths()).hasSizeGreaterThan(8);
    assertThat(ends()).hasSizeGreaterThan(14);
    assertThat(counts()).hasSizeGreaterThan(55);
  }

  @ParameterizedTest
  @MethodSource("ends")
  void aPeriodCannotEndBeforeItStarts(RecordComponent to) {
    RecordComponent from = start(to);
    Map<String, Object> backwards = period(from, "2024-03", to, "2024-02-29");

    assertThatThrownBy(() -> Samples.build(to.getDeclaringRecord(), backwards))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "%s: \"to\" must not be before \"%s\": 2024-02-29 < 2024-03",
            to.getDeclaringRecord().getSimpleName(), from.getName());
  }

  @ParameterizedTest
  @MethodSource("ends")
  void aPeriodThatMayBeInOrderCanBeBuilt(RecordComponent to) {
    assertThatCode(
            () -> {
              build(to, "2024-03-10", "2024-03");
              build(to, "2024", "2024-01-01");
              build(to, "2024-03-10", "2024-03-10");
            })
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @MethodSource("counts")
  void aCountCannotBeNegative(RecordComponent count) {
    assertThatThrownBy(() -> build(count, -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "%s: \"%s\" must be 0 or more: -1",
            count.getDeclaringRecord().getSimpleName(), Types.wire(count));
  }

  @ParameterizedTest
  @MethodSource("counts")
  void aCountCanBeZero(RecordComponent count) {
    assertThatCode(() -> build(count, 0)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @MethodSource("lengths")
  void aPeriodCannotBeBelowZero(RecordComponent length) {
    Class<?> owner = length.getDeclaringRecord();

    assertThatThrownBy(
            () -> Samples.build(owner, Map.of(length.getName(), Optional.of(Period.ofMonths(-3)))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "%s: \"%s\" must be 0 or more: P-3M", owner.getSimpleName(), Types.wire(length));
    assertThatCode(
            () -> Samples.build(owner, Map.of(length.getName(), Optional.of(Period.ofDays(0)))))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--01-01", "--10-31", "--12-31", "--02-29"})
  void aDayOfTheYearHasMonthAndDay(String day) {
    assertThatCode(() -> Invariants.monthDay("TermRule", "starts", Optional.of(day)))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"10-01", "--13-01", "--00-10", "--10-00", "--10-32", "--1-1", "--10-01Z"})
  void anythingElseIsNoDayOfTheYear(String day) {
    assertThatThrownBy(() -> Invariants.monthDay("TermRule", "starts", Optional.of(day)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("TermRule: \"starts\" must be a day such as \"--10-01\": " + day);
  }

  @Test
  void aTermRuleChecksTheDayOnWhichTermsStart() {
    assertThatThrownBy(
            () -> Samples.build(TermRule.class, Map.of("starts", Optional.of("October"))))
        .hasMessage("TermRule: \"starts\" must be a day such as \"--10-01\": October");
  }

  @ParameterizedTest
  @CsvSource({
    "rulebook, 0.1.0, format",
    "foo, 0.1.0, format",
    "Partnership, 0.1.0, format",
    "partnership, 1.0.0, version",
    "partnership, 9.1.0, version",
    "partnership, latest, version",
    "partnership, '', version"
  })
  void aForeignDocumentIsNone(String format, String version, String member) {
    assertThatThrownBy(() -> Invariants.document("Partnership", "partnership", format, version))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Partnership: \"" + member + "\" must be ");
    assertThatThrownBy(
            () -> Samples.build(Partnership.class, Map.of("format", format, "version", version)))
        .hasMessageStartingWith("Partnership: \"" + member + "\" must be ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.1.0", "0.2.0", "0.1", "0.1.0-SNAPSHOT"})
  void aDocumentOfThisMajorVersionIs(String version) {
    assertThatCode(() -> Invariants.document("Partnership", "partnership", "partnership", version))
        .doesNotThrowAnyException();
  }

  private static RecordComponent start(RecordComponent to) {
    return List.of("from", "date").stream()
        .flatMap(n -> Types.component(to.getDeclaringRecord(), n).stream())
        .findFirst()
        .orElseThrow();
  }

  private static void build(RecordComponent to, String from, String until) {
    Samples.build(to.getDeclaringRecord(), period(start(to), from, to, until));
  }

  private static void build(RecordComponent count, int value) {
    Object given = Types.isOptional(count) ? Optional.of(value) : value;
    Samples.build(count.getDeclaringRecord(), Map.of(count.getName(), given));
  }

  private static Map<String, Object> period(
      RecordComponent from, String start, RecordComponent to, String end) {
    return Map.of(
        from.getName(), Optional.of(PartialDate.parse(start)),
        to.getName(), Optional.of(PartialDate.parse(end)));
  }
}
