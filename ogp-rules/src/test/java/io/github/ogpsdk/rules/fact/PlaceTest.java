package io.github.ogpsdk.rules.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Places as JSON Pointers. */
class PlaceTest {

  @Test
  void aPlaceIsThePointerFromTheRoot() {
    Place meetings = Place.ROOT.member("mechanisms").item(0).member("meetings");

    assertThat(Place.ROOT.pointer()).isEmpty();
    assertThat(meetings.item(12)).hasToString("/mechanisms/0/meetings/12");
    assertThat(meetings.nextItem().pointer()).isEqualTo("/mechanisms/0/meetings/-");
  }

  @Test
  void aTildeOrSlashInANameIsEscaped() {
    assertThat(Place.ROOT.member("a/b~1c").pointer()).isEqualTo("/a~1b~01c");
  }
}
