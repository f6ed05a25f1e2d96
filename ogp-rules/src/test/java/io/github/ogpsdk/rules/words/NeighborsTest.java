package io.github.ogpsdk.rules.words;

import static io.github.ogpsdk.rules.book.Books.all;
import static io.github.ogpsdk.rules.book.Books.any;
import static io.github.ogpsdk.rules.book.Books.constant;
import static io.github.ogpsdk.rules.book.Books.each;
import static io.github.ogpsdk.rules.book.Books.measure;
import static io.github.ogpsdk.rules.book.Books.not;
import static io.github.ogpsdk.rules.book.Books.passes;
import static io.github.ogpsdk.rules.book.Books.some;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.model.rule.Condition;
import io.github.ogpsdk.rules.book.Books.Measured;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same asked of two neighbors, of which one is enough. */
class NeighborsTest {
  private static Condition.Each neighbors(Condition... ofEither) {
    return (Condition.Each) each("cycles").as("cycle").consecutive().satisfying(any(ofEither));
  }

  private static Measured of(String measure, String subject) {
    return subject.isEmpty() ? measure(measure) : measure(measure).on(subject);
  }

  private static Condition other(String subject) {
    return subject.isEmpty() ? passes("XX-OTHER") : passes("XX-OTHER", subject);
  }

  /** Conditions on a subject, by its name. */
  static Stream<Function<String, Condition>> conditions() {
    return Stream.of(
        s -> of("hasPlan", s).holds(),
        s -> of("processFound", s).is("according"),
        s -> of("delay", s).atMost(constant("P6M")),
        s -> of("delivered", s).atMost(of("due", s).value()),
        s -> of("delay", s).with("since", of("due", s).value()).atLeast(1),
        NeighborsTest::other,
        s -> not(of("hasPlan", s).holds()),
        s -> all(of("hasPlan", s).holds(), other(s)),
        s -> any(of("hasPlan", s).holds(), other(s)));
  }

  @ParameterizedTest
  @MethodSource("conditions")
  void theNameOfTheSubjectIsLeftOut(Function<String, Condition> of) {
    assertThat(Neighbors.eitherOf(neighbors(of.apply("previous"), of.apply("cycle"))))
        .contains(of.apply(""));
  }

  @ParameterizedTest
  @MethodSource("conditions")
  void ofOneNeighborTwiceIsNotOfBoth(Function<String, Condition> of) {
    assertThat(Neighbors.eitherOf(neighbors(of.apply("cycle"), of.apply("cycle")))).isEmpty();
  }

  @Test
  void whatIsNotAskedOfNeighborsIsLeft() {
    Condition one = measure("hasPlan").on("previous").holds();
    Condition other = measure("hasPlan").on("cycle").holds();

    assertThat(Neighbors.eitherOf(neighbors(one))).isEmpty();
    assertThat(Neighbors.eitherOf(neighbors(one, other, other))).isEmpty();
    assertThat(Neighbors.eitherOf(neighbors(one, measure("submitted").on("cycle").holds())))
        .isEmpty();
    assertThat(
            List.of(
                each("cycles").as("cycle").satisfying(any(one, other)),
                each("cycles").consecutive().satisfying(any(one, other)),
                each("cycles").as("cycle").consecutive().satisfying(all(one, other))))
        .extracting(e -> Neighbors.eitherOf((Condition.Each) e))
        .allMatch(Optional::isEmpty);
  }

  @Test
  void aConditionOnAListStaysAsItIs() {
    Condition list = some("meetings").satisfying(measure("inWindow").holds());

    assertThat(Neighbors.eitherOf(neighbors(list, list))).contains(list);
  }
}
