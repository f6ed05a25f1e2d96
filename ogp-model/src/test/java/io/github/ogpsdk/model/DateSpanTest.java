package io.github.ogpsdk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateSpanTest {

  @Test
  void aDateIsNoSpan() {
    DateSpan when = DateSpan.parse("2025-04");

    assertThat(when.isSpan()).isFalse();
    assertThat(when.from()).isEqualTo(PartialDate.parse("2025-04"));
    assertThat(when.to()).isEqualTo(when.from());
    assertThat(when.earliest()).isEqualTo(LocalDate.of(2025, 4, 1));
    assertThat(when.latest()).isEqualTo(LocalDate.of(2025, 4, 30));
  }

  @Test
  void aSpanHasTwoDates() {
    DateSpan when = DateSpan.parse("2023-10/2024-09-15");

    assertThat(when.isSpan()).isTrue();
    assertThat(when.from()).isEqualTo(PartialDate.parse("2023-10"));
    assertThat(when.to()).isEqualTo(PartialDate.parse("2024-09-15"));
    assertThat(when.earliest()).isEqualTo(LocalDate.of(2023, 10, 1));
    assertThat(when.latest()).isEqualTo(LocalDate.of(2024, 9, 15));
  }

  @Test
  void aSpanThatMayBeInOrderIsAccepted() {
    assertThat(DateSpan.parse("2024-06/2024")).hasToString("2024-06/2024");
  }

  @Test
  void aSpanThatEndsBeforeItStartsIsRefused() {
    assertThatThrownBy(() -> DateSpan.parse("2024-06/2024-05-31"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not a time span: \"2024-06/2024-05-31\" ends before it starts");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "2024/", "/2024", "2023/2024/2025", "2023 / 2024", "2023--2024"})
  void anotherFormIsRefused(String text) {
    assertThatThrownBy(() -> DateSpan.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("not a date: \"");
  }

  @Test
  void equalTextsAreEqual() {
    assertThat(DateSpan.parse("2024/2025"))
        .isEqualTo(DateSpan.parse("2024/2025"))
        .hasSameHashCodeAs(DateSpan.parse("2024/2025"))
        .isNotEqualTo(DateSpan.parse("2024"))
        .isNotEqualTo("2024/2025");
    assertThat(DateSpan.parse("2024").hashCode()).isNotZero();
  }
}
