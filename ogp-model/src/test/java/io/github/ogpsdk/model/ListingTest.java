package io.github.ogpsdk.model;

import static io.github.ogpsdk.model.Listing.State.COMPLETE;
import static io.github.ogpsdk.model.Listing.State.PARTIAL;
import static io.github.ogpsdk.model.Listing.State.UNKNOWN;
import static io.github.ogpsdk.model.Listing.State.UNRECORDED;
import static io.github.ogpsdk.model.UnknownReason.DOES_NOT_EXIST;
import static io.github.ogpsdk.model.UnknownReason.NOT_PUBLISHED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ListingTest {

  @Nested
  class States {
    @Test
    void aWholeListIsComplete() {
      Listing<String> list = Listing.of("a", "b");

      assertThat(list.state()).isEqualTo(COMPLETE);
      assertThat(list.isComplete()).isTrue();
      assertThat(list.isKnownEmpty()).isFalse();
      assertThat(list.isListed()).isTrue();
      assertThat(list.reason()).isEqualTo(Optional.empty());
      assertThat(list.items()).containsExactly("a", "b");
      assertThat(list).containsExactly("a", "b");
      assertThat(list.stream()).containsExactly("a", "b");
      assertThat(list.toWire()).containsExactly("a", "b");
      assertThat(list).hasToString("[a, b]");
    }

    @Test
    void aListWithoutItemsSaysThatThereAreNone() {
      Listing<String> none = Listing.of();

      assertThat(none.isComplete()).isTrue();
      assertThat(none.isKnownEmpty()).isTrue();
      assertThat(none.toWire()).isEmpty();
    }

    @Test
    void aPartialListIsListedAndNotComplete() {
      Listing<String> list = Listing.partial("a");

      assertThat(list.state()).isEqualTo(PARTIAL);
      assertThat(list.isComplete()).isFalse();
      assertThat(list.isListed()).isTrue();
      assertThat(list.isKnownEmpty()).isFalse();
      assertThat(list.toWire()).containsExactly("a");
      assertThat(list).hasToString("[a] and perhaps more");
    }

    @Test
    void anEmptyPartialListIsNotKnownToBeEmpty() {
      assertThat(Listing.partial().isKnownEmpty()).isFalse();
    }

    @Test
    void anUnrecordedListSaysNothing() {
      Listing<String> list = Listing.unrecorded();

      assertThat(list.state()).isEqualTo(UNRECORDED);
      assertThat(list.isComplete()).isFalse();
      assertThat(list.isKnownEmpty()).isFalse();
      assertThat(list.isListed()).isFalse();
      assertThat(list.items()).isEmpty();
      assertThat(list.toWire()).isNull();
      assertThat(list).hasToString("unrecorded");
    }

    @Test
    void anUnknownListHasAReason() {
      Listing<String> list = Listing.unknown(NOT_PUBLISHED);

      assertThat(list.state()).isEqualTo(UNKNOWN);
      assertThat(list.reason()).contains(NOT_PUBLISHED);
      assertThat(list.isComplete()).isFalse();
      assertThat(list.isKnownEmpty()).isFalse();
      assertThat(list.isListed()).isFalse();
      assertThat(list.toWire()).isNull();
      assertThat(list).hasToString("unknown: not-published");
    }

    @Test
    void aListThatDoesNotExistIsKnownToBeEmpty() {
      Listing<String> list = Listing.unknown(DOES_NOT_EXIST);

      assertThat(list.isComplete()).isTrue();
      assertThat(list.isKnownEmpty()).isTrue();
      assertThat(list).isNotEqualTo(Listing.of());
    }

    @Test
    void aPartialListOfWhichMoreDoesNotExistIsNotComplete() {
      assertThat(Listing.of("a").asPartial(DOES_NOT_EXIST).isComplete()).isFalse();
    }
  }

  @Nested
  class Changes {
    @Test
    void asPartialKeepsTheItems() {
      assertThat(Listing.of("a").asPartial()).isEqualTo(Listing.partial("a"));
      assertThat(Listing.unrecorded().asPartial()).isEqualTo(Listing.partial());
    }

    @Test
    void asPartialKeepsTheReason() {
      Listing<String> list = Listing.of("a").asPartial(NOT_PUBLISHED);

      assertThat(list.asPartial().reason()).contains(NOT_PUBLISHED);
    }

    @Test
    void mapChangesItemsAndKeepsTheState() {
      Listing<String> partial = Listing.of("a").asPartial(NOT_PUBLISHED);

      Listing<String> mapped = partial.map(s -> s.toUpperCase(Locale.ROOT));

      assertThat(mapped).isEqualTo(Listing.of("A").asPartial(NOT_PUBLISHED));
      assertThat(Listing.read(List.of("a")).map(s -> s).isOpen()).isTrue();
      assertThat(Listing.of("a").map(s -> s).isOpen()).isFalse();
    }

    @Test
    void plusKeepsTheCompletenessOfAListedList() {
      assertThat(Listing.of("a").plus("b")).isEqualTo(Listing.of("a", "b"));
      assertThat(Listing.partial("a").plus("b")).isEqualTo(Listing.partial("a", "b"));
      assertThat(Listing.of("a").asPartial(NOT_PUBLISHED).plus("b"))
          .isEqualTo(Listing.of("a", "b").asPartial(NOT_PUBLISHED));
    }

    @Test
    void oneItemOfAListNotRecordedDoesNotMakeItWhole() {
      assertThat(Listing.<String>unrecorded().plus("a")).isEqualTo(Listing.partial("a"));
      assertThat(Listing.<String>unknown(NOT_PUBLISHED).plus("a"))
          .isEqualTo(Listing.of("a").asPartial(NOT_PUBLISHED));
    }

    @Test
    void theFirstItemOfAListThatDidNotExistMakesItWhole() {
      assertThat(Listing.<String>unknown(DOES_NOT_EXIST).plus("a")).isEqualTo(Listing.of("a"));
    }

    @Test
    void settledClosesAnOpenListAndKeepsTheRest() {
      Listing<String> open = Listing.read(List.of("a"));
      Listing<String> closed = Listing.of("a");

      assertThat(open.isOpen()).isTrue();
      assertThat(open.settled().isOpen()).isFalse();
      assertThat(open.settled()).isEqualTo(open);
      assertThat(closed.settled()).isSameAs(closed);
      assertThat(Listing.unset().isOpen()).isTrue();
      assertThat(Listing.unset().state()).isEqualTo(UNRECORDED);
    }
  }

  @Nested
  class Safety {
    @Test
    void itemsAreCopiedAndCannotBeChanged() {
      List<String> given = new ArrayList<>(List.of("a"));

      Listing<String> list = Listing.copyOf(given);
      given.add("b");

      assertThat(list.items()).containsExactly("a").isUnmodifiable();
      assertThat(Listing.of("a").plus("b").items()).isUnmodifiable();
    }

    @Test
    void anItemThatIsNullIsRefused() {
      List<String> given = Arrays.asList("a", null);

      assertThatThrownBy(() -> Listing.copyOf(given))
          .isInstanceOf(NullPointerException.class)
          .hasMessage("a list has a null item");
      assertThatThrownBy(() -> Listing.read(given)).hasMessage("a list has a null item");
    }
  }

  @Test
  void listsAreEqualByItemsStateAndReason() {
    assertThat(Listing.of("a"))
        .isEqualTo(Listing.read(List.of("a")))
        .hasSameHashCodeAs(Listing.read(List.of("a")))
        .isNotEqualTo(Listing.partial("a"))
        .isNotEqualTo(Listing.of("b"))
        .isNotEqualTo(List.of("a"));
    assertThat(Listing.unknown(NOT_PUBLISHED)).isNotEqualTo(Listing.unknown(DOES_NOT_EXIST));
    assertThat(Listing.unrecorded()).isNotEqualTo(Listing.of());
    assertThat(Listing.of("a").hashCode())
        .isNotZero()
        .isNotEqualTo(Listing.of("b").hashCode())
        .isNotEqualTo(Listing.partial("a").hashCode());
  }
}
