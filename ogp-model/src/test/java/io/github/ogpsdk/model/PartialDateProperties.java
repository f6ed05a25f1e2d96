package io.github.ogpsdk.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PartialDateProperties {

  @Property
  void whatIsParsedPrintsAsItWas(@ForAll("texts") String text) {
    assertThat(PartialDate.parse(text)).hasToString(text);
  }

  @Property
  void everyDayIsReadBackFromItsText(@ForAll("days") LocalDate day) {
    PartialDate date = PartialDate.of(day);

    assertThat(PartialDate.parse(date.toString())).isEqualTo(date).hasSameHashCodeAs(date);
    assertThat(date.day()).contains(day);
  }

  @Property
  void lessPrecisionNeverExcludesTheDay(@ForAll("days") LocalDate day) {
    String text = day.toString();

    for (int length : new int[] {4, 7, 10}) {
      PartialDate date = PartialDate.parse(text.substring(0, length));
      assertThat(day).isBetween(date.earliest(), date.latest());
    }
  }

  @Property
  void noTwoDatesLieAfterEachOther(@ForAll("texts") String a, @ForAll("texts") String b) {
    PartialDate one = PartialDate.parse(a);
    PartialDate other = PartialDate.parse(b);

    assertThat(one.isCertainlyAfter(other) && other.isCertainlyAfter(one)).isFalse();
    assertThat(one.isCertainlyAfter(one)).isFalse();
  }

  @Property
  void anyTextIsADateOrAnIllegalArgument(@ForAll String text) {
    try {
      assertThat(PartialDate.parse(text)).hasToString(text);
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessageContaining("\"" + text + "\"");
    }
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(1, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<String> texts() {
    return Combinators.combine(days(), Arbitraries.of(4, 7, 10))
        .as((day, length) -> day.toString().substring(0, length));
  }
}
