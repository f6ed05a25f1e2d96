package io.github.ogpsdk.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AbsentTest {
  private final Absent absent = new Absent();

  private static Stream<Object> notWritten() {
    return Stream.of(
        Listing.unrecorded(),
        Listing.unknown(UnknownReason.WITHHELD),
        Optional.empty(),
        Partial.NONE,
        Unknown.none(),
        List.of(),
        Map.of());
  }

  private static Stream<Object> written() {
    return Stream.of(
        Listing.of(),
        Listing.partial(),
        Optional.of(1),
        Partial.read(List.of("a")),
        Unknown.of("a", UnknownReason.WITHHELD),
        List.of(1),
        Map.of("a", 1),
        "",
        0,
        false);
  }

  @Test
  void nullIsNotWritten() {
    assertThat(absent.equals(null)).isTrue();
    assertThat(absent.hashCode()).isZero();
  }

  @ParameterizedTest
  @MethodSource("notWritten")
  void whatSaysNothingIsNotWritten(Object value) {
    assertThat(absent.equals(value)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("written")
  void whatSaysSomethingIsWritten(Object value) {
    assertThat(absent.equals(value)).isFalse();
  }
}
