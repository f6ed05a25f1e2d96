package io.github.ogpsdk.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogpsdk.model.CyclePhase;
import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The small behavior of the records of a rulebook. */
class RuleValuesTest {
  private static final Citation CITATION =
      new Citation(
          "Standards", Optional.of("2022"), Optional.empty(), Optional.empty(), Reading.IN_SOURCE);

  @Test
  void aCitationIsNarrowedToASectionOrReadOtherwise() {
    Citation narrowed = CITATION.section("1.1").read(Reading.UNVERIFIED);

    assertThat(narrowed)
        .isEqualTo(
            new Citation(
                "Standards",
                Optional.of("2022"),
                Optional.of("1.1"),
                Optional.empty(),
                Reading.UNVERIFIED));
  }

  @Test
  void aTextThatWasNotReadInItsSourceIsUnread() {
    assertThat(Reading.values())
        .filteredOn(Reading::isUnread)
        .containsExactly(Reading.SECOND_HAND, Reading.UNVERIFIED);
  }

  @Test
  void whatADayBoundsIsNotInForceAlways() {
    Optional<PartialDate> day = Optional.of(PartialDate.parse("2022"));

    assertThat(Effective.ALWAYS.isAlways()).isTrue();
    assertThat(new Effective(day, Optional.empty()).isAlways()).isFalse();
    assertThat(new Effective(Optional.empty(), day).isAlways()).isFalse();
  }

  @Test
  void aParameterWithOneValueIsPlain() {
    RuleParameter parameter = RuleParameter.of("P6M");

    assertThat(parameter.value()).isEqualTo("P6M");
    assertThat(parameter.isPlain()).isTrue();
  }

  @Test
  void aParameterHasItsNewestValue() {
    DatedValue always = DatedValue.always("P6M");
    DatedValue newer = new DatedValue(Optional.of(PartialDate.parse("2023-01-01")), "P3M");
    RuleParameter parameter = new RuleParameter(List.of(always, newer), List.of());

    assertThat(parameter.value()).isEqualTo("P3M");
    assertThat(parameter.isPlain()).isFalse();
  }

  @Test
  void aParameterOfWhichAnotherReadingExistsIsNotPlain() {
    List<DatedValue> history = List.of(DatedValue.always("rolling"));

    assertThat(new RuleParameter(history, List.of("calendar-half")).isPlain()).isFalse();
  }

  @Test
  void aParameterThatBeginsOnADayIsNotPlain() {
    DatedValue dated = new DatedValue(Optional.of(PartialDate.parse("2023")), "P3M");

    assertThat(new RuleParameter(List.of(dated), List.of()).isPlain()).isFalse();
  }

  @Test
  void aParameterHasAValue() {
    assertThatThrownBy(() -> new RuleParameter(List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a parameter has no value");
  }

  @Test
  void alwaysHasNoEnds() {
    assertThat(Effective.ALWAYS).isEqualTo(new Effective(Optional.empty(), Optional.empty()));
  }

  @Test
  void aRulebookFindsItsRulesAndDefinitions() {
    Text words = Text.of("a", "a", "a");
    Rule rule =
        Rule.builder()
            .id("R-1")
            .about("cycle")
            .title(words)
            .text(words)
            .citation(CITATION)
            .phases(List.of(CyclePhase.CO_CREATION))
            .must(new Condition.Passes("R-2", Optional.empty()))
            .build();
    Definition definition = new Definition("D-1", Level.RULE, words, words, CITATION, Map.of());
    Rulebook book =
        Rulebook.builder()
            .id("own")
            .title(words)
            .definitions(List.of(definition))
            .rules(List.of(rule))
            .build();

    assertThat(book.rule("R-1")).contains(rule);
    assertThat(book.rule("D-1")).isEmpty();
    assertThat(book.definition("D-1")).contains(definition);
    assertThat(book.definition("R-1")).isEmpty();
  }

  @Test
  void aComparisonHasItsNameInAConditionAndItsCode() {
    assertThat(Comparison.values())
        .extracting(Comparison::member)
        .containsExactly("atLeast", "atMost", "moreThan", "lessThan", "equalTo");
    assertThat(Comparison.values())
        .extracting(Comparison::code)
        .containsExactly("at-least", "at-most", "more-than", "less-than", "equal-to");
  }
}
