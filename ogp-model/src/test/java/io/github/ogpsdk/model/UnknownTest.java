package io.github.ogpsdk.model;

import static io.github.ogpsdk.model.UnknownReason.DOES_NOT_EXIST;
import static io.github.ogpsdk.model.UnknownReason.NOT_PUBLISHED;
import static io.github.ogpsdk.model.UnknownReason.WITHHELD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What stands beside the members of an object: {@link Unknown} and {@link Partial}. */
class UnknownTest {

  @Test
  void aReasonIsFoundByItsName() {
    Unknown unknown = Unknown.of("quorum", WITHHELD);

    assertThat(unknown.why("quorum")).contains(WITHHELD);
    assertThat(unknown.why("term")).isEqualTo(Optional.empty());
    assertThat(unknown.isStated("quorum")).isTrue();
    assertThat(unknown.isStated("term")).isFalse();
  }

  @Test
  void onlyWhatDoesNotExistIsKnownToBeAbsent() {
    Unknown unknown = Unknown.of("quorum", DOES_NOT_EXIST).and("term", WITHHELD);

    assertThat(unknown.isKnownAbsent("quorum")).isTrue();
    assertThat(unknown.isKnownAbsent("term")).isFalse();
    assertThat(unknown.isKnownAbsent("chair")).isFalse();
  }

  @Test
  void aReasonIsAddedOrReplaced() {
    Unknown one = Unknown.of("quorum", WITHHELD);

    Unknown two = one.and("term", NOT_PUBLISHED).and("quorum", NOT_PUBLISHED);

    assertThat(one.asMap()).isEqualTo(Map.of("quorum", WITHHELD));
    assertThat(two.asMap())
        .containsExactly(Map.entry("quorum", NOT_PUBLISHED), Map.entry("term", NOT_PUBLISHED));
    assertThat(two.asMap()).isUnmodifiable();
  }

  @Test
  void reasonsReadAreCopied() {
    Map<String, UnknownReason> given = new LinkedHashMap<>(Map.of("quorum", WITHHELD));

    Unknown unknown = Unknown.read(given);
    given.clear();

    assertThat(unknown.asMap()).isEqualTo(Map.of("quorum", WITHHELD));
  }

  @Test
  void reasonsAreEqualByNameAndReason() {
    assertThat(Unknown.of("quorum", WITHHELD))
        .isEqualTo(Unknown.read(Map.of("quorum", WITHHELD)))
        .hasSameHashCodeAs(Unknown.read(Map.of("quorum", WITHHELD)))
        .isNotEqualTo(Unknown.of("quorum", NOT_PUBLISHED))
        .isNotEqualTo(Map.of("quorum", WITHHELD))
        .hasToString("{quorum=WITHHELD}");
    assertThat(Unknown.of("quorum", WITHHELD).hashCode()).isNotZero();
  }

  @Test
  void namesReadAreCopied() {
    List<String> given = new ArrayList<>(List.of("meetings"));

    Partial partial = Partial.read(given);
    given.clear();

    assertThat(partial.names()).containsExactly("meetings").isUnmodifiable();
  }

  @Test
  void namesAreEqualInTheSameOrder() {
    Partial partial = Partial.read(List.of("a", "b"));

    assertThat(partial)
        .isEqualTo(Partial.read(List.of("a", "b")))
        .hasSameHashCodeAs(Partial.read(List.of("a", "b")))
        .isNotEqualTo(Partial.read(List.of("a")))
        .isNotEqualTo(List.of("a", "b"))
        .hasToString("[a, b]");
    assertThat(partial.hashCode()).isNotEqualTo(Partial.NONE.hashCode());
    assertThat(Partial.read(List.of()).isStated()).isTrue();
    assertThat(Partial.NONE.isStated()).isFalse();
  }
}
