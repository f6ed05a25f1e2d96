package io.github.ogpsdk.model;

import static io.github.ogpsdk.model.UnknownReason.DOES_NOT_EXIST;
import static io.github.ogpsdk.model.UnknownReason.NOT_PUBLISHED;
import static io.github.ogpsdk.model.UnknownReason.WITHHELD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The merge of an object's members with what stands beside them, seen on a source. */
class CompletenessMergerTest {
  private static final Listing<String> URL = Listing.of("url");

  @Nested
  @DisplayName("A settled list wins over what was derived")
  class SettledWins {
    @Test
    void aNewListLeavesNoTraceOfAPartialOne() {
      Source before = Source.builder().fields(URL.asPartial()).build();

      Source after = before.withFields(Listing.of("title"));

      assertThat(before.partial().names()).containsExactly("fields");
      assertThat(after.fields()).isEqualTo(Listing.of("title"));
      assertThat(after.partial()).isEqualTo(Partial.NONE);
    }

    @Test
    void aNewListLeavesNoTraceOfAReason() {
      Source before = Source.builder().fields(Listing.unknown(WITHHELD)).build();

      Source after = before.withFields(URL);

      assertThat(before.unknown().asMap()).isEqualTo(Map.of("fields", WITHHELD));
      assertThat(after.unknown()).isEqualTo(Unknown.none());
    }

    @Test
    void aListMadeUnrecordedLosesItsReason() {
      Source before = Source.builder().fields(Listing.unknown(WITHHELD)).build();

      Source after = before.withFields(Listing.unrecorded());

      assertThat(after).isEqualTo(Source.builder().build());
    }

    @Test
    void aListTakenFromAnotherObjectKeepsItsState() {
      Source partial = Source.builder().fields(URL.asPartial(NOT_PUBLISHED)).build();

      Source other = Source.builder().fields(partial.fields()).build();

      assertThat(other.partial().names()).containsExactly("fields");
      assertThat(other.unknown().asMap()).isEqualTo(Map.of("fields", NOT_PUBLISHED));
    }

    @Test
    void aWholeListReadStaysWholeBesideWhatAnotherObjectDerived() {
      Source partial = Source.builder().fields(URL.asPartial()).build();

      Source other =
          Source.builder().fields(Listing.read(List.of("url"))).partial(partial.partial()).build();

      assertThat(other.fields()).isEqualTo(URL);
      assertThat(other.partial()).isEqualTo(Partial.NONE);
    }

    @Test
    void anAbsentListStaysUnrecordedBesideWhatAnotherObjectDerived() {
      Source unknown = Source.builder().fields(Listing.unknown(WITHHELD)).build();

      Source other = Source.builder().unknown(unknown.unknown()).build();

      assertThat(other.fields()).isEqualTo(Listing.unrecorded());
      assertThat(other.unknown()).isEqualTo(Unknown.none());
    }
  }

  @Nested
  @DisplayName("What is stated settles a list that is open or absent")
  class StatedSettles {
    @Test
    void aNameInPartialMakesAListReadPartial() {
      Source source = read(List.of("url"), List.of("fields"), Map.of());

      assertThat(source.fields()).isEqualTo(Listing.partial("url"));
      assertThat(source.fields().isOpen()).isFalse();
      assertThat(source.partial().names()).containsExactly("fields");
    }

    @Test
    void aNameInPartialMakesAnAbsentListPartialWithNoItemKnown() {
      Source source = read(null, List.of("fields"), Map.of());

      assertThat(source.fields()).isEqualTo(Listing.partial());
      assertThat(source.fields().isOpen()).isFalse();
      assertThat(source.fields().isKnownEmpty()).isFalse();
      assertThat(source).isEqualTo(read(List.of(), List.of("fields"), Map.of()));
      assertThat(source.withQuote("words").partial().names()).containsExactly("fields");
    }

    @Test
    void aReasonStaysWithAnAbsentListNamedInPartial() {
      Source source = read(null, List.of("fields"), Map.of("fields", NOT_PUBLISHED));

      assertThat(source.fields()).isEqualTo(Listing.<String>partial().asPartial(NOT_PUBLISHED));
      assertThat(source.unknown().asMap()).isEqualTo(Map.of("fields", NOT_PUBLISHED));
    }

    @Test
    void aReasonBesidePartialStaysWithTheList() {
      Source source = read(List.of("url"), List.of("fields"), Map.of("fields", NOT_PUBLISHED));

      assertThat(source.fields()).isEqualTo(URL.asPartial(NOT_PUBLISHED));
      assertThat(source.unknown().asMap()).isEqualTo(Map.of("fields", NOT_PUBLISHED));
    }

    @Test
    void aReasonSettlesAnAbsentList() {
      Source source = read(null, List.of(), Map.of("fields", WITHHELD));

      assertThat(source.fields()).isEqualTo(Listing.unknown(WITHHELD));
    }

    @Test
    void aReasonSettlesAListThatTheBuilderNeverSet() {
      Source source = Source.builder().unknown(Unknown.of("fields", WITHHELD)).build();

      assertThat(source.fields()).isEqualTo(Listing.unknown(WITHHELD));
    }

    @Test
    void whatDoesNotExistIsKnown() {
      Source source = read(null, List.of(), Map.of("fields", DOES_NOT_EXIST));

      assertThat(source.fields().isKnownEmpty()).isTrue();
    }

    @Test
    void withoutAnySiblingAListReadIsWholeAndAnAbsentOneUnrecorded() {
      assertThat(read(List.of(), List.of(), Map.of()).fields()).isEqualTo(Listing.of());
      assertThat(read(null, List.of(), Map.of()).fields()).isEqualTo(Listing.unrecorded());
      assertThat(read(null, List.of(), Map.of()).fields().isOpen()).isFalse();
    }

    @Test
    void whatIsReadEqualsWhatIsBuilt() {
      Source read = read(List.of("url"), List.of("fields"), Map.of("quote", WITHHELD));
      Source built =
          Source.builder().fields(URL.asPartial()).unknown(Unknown.of("quote", WITHHELD)).build();

      assertThat(read).isEqualTo(built).hasSameHashCodeAs(built);
    }

    @Test
    void aStatementThatAgreesWithASettledListIsAccepted() {
      Source source =
          Source.builder()
              .fields(URL.asPartial(NOT_PUBLISHED))
              .partial(Partial.read(List.of("fields")))
              .unknown(Unknown.of("fields", NOT_PUBLISHED))
              .build();

      assertThat(source.fields()).isEqualTo(URL.asPartial(NOT_PUBLISHED));
    }
  }

  @Nested
  @DisplayName("What is stated and contradicts is refused")
  class Contradictions {
    @Test
    void aListThatIsListedAndUnknown() {
      refused(
          () -> read(List.of("url"), List.of(), Map.of("fields", WITHHELD)),
          "Source: \"fields\" has a value and is named in \"unknown\"");
    }

    @Test
    void aReasonAgainstASettledList() {
      refused(
          () -> Source.builder().fields(URL).unknown(Unknown.of("fields", WITHHELD)).build(),
          "Source: \"fields\" has a value and is named in \"unknown\"");
    }

    @Test
    void aReasonOtherThanThatOfASettledList() {
      refused(
          () ->
              Source.builder()
                  .fields(Listing.unknown(NOT_PUBLISHED))
                  .unknown(Unknown.of("fields", WITHHELD))
                  .build(),
          "Source: \"fields\" is unknown for another reason than \"unknown\" gives");
    }

    @Test
    void aNameInPartialAgainstAListSaidToBeUnrecorded() {
      refused(
          () ->
              Source.builder()
                  .fields(Listing.unrecorded())
                  .partial(Partial.read(List.of("fields")))
                  .build(),
          "Source: \"fields\" is not partial and is named in \"partial\"");
    }

    @Test
    void aNameInPartialAgainstAWholeList() {
      refused(
          () -> Source.builder().fields(URL).partial(Partial.read(List.of("fields"))).build(),
          "Source: \"fields\" is not partial and is named in \"partial\"");
    }

    @Test
    void aValueThatIsUnknown() {
      refused(
          () -> Source.builder().quote("words").unknown(Unknown.of("quote", WITHHELD)).build(),
          "Source: \"quote\" has a value and is named in \"unknown\"");
    }

    @Test
    void aNameInPartialThatIsNoList() {
      refused(
          () -> read(null, List.of("quote"), Map.of()),
          "Source: \"partial\" names \"quote\", which is no list");
    }

    @Test
    void aNameInPartialThatIsNoMember() {
      refused(
          () -> read(null, List.of("feilds"), Map.of()),
          "Source: \"partial\" names \"feilds\", which is no member; expected one of [fields]");
    }

    @Test
    void aNameInUnknownThatIsNoMember() {
      refused(
          () -> read(null, List.of(), Map.of("qoute", WITHHELD)),
          "Source: \"unknown\" names \"qoute\", which is no member; expected one of"
              + " [url, title, quote, kind, published, retrieved, fields, licence]");
    }
  }

  @Nested
  @DisplayName("The reason for a value stays until a value arrives")
  class ReasonsOfValues {
    private final Source unknown =
        Source.builder()
            .unknown(Unknown.of("quote", WITHHELD).and("licence", NOT_PUBLISHED))
            .build();

    @Test
    void anotherEditKeepsTheReason() {
      Source after = unknown.withUrl("https://a.example/");

      assertThat(after.unknown()).isEqualTo(unknown.unknown());
    }

    @Test
    void aCopyByTheBuilderKeepsTheReason() {
      assertThat(Source.builder().copy(unknown).build()).isEqualTo(unknown);
    }

    @Test
    void aValueThatArrivesDropsTheReason() {
      Source after = unknown.withQuote("words");

      assertThat(after.quote()).contains("words");
      assertThat(after.unknown().asMap()).isEqualTo(Map.of("licence", NOT_PUBLISHED));
    }

    @Test
    void aValueGivenToACopyDropsTheReason() {
      Source after = Source.builder().copy(unknown).quote("words").build();

      assertThat(after.unknown().asMap()).isEqualTo(Map.of("licence", NOT_PUBLISHED));
    }

    @Test
    void aReasonMayBeAddedToThoseDerived() {
      Source after = unknown.withUnknown(unknown.unknown().and("url", DOES_NOT_EXIST));

      assertThat(after.unknown().asMap())
          .containsExactly(
              Map.entry("url", DOES_NOT_EXIST),
              Map.entry("quote", WITHHELD),
              Map.entry("licence", NOT_PUBLISHED));
    }

    @Test
    void noReasonClearsThoseOfValuesAndKeepsThoseOfLists() {
      Source both = unknown.withFields(Listing.unknown(WITHHELD));

      Source after = both.withUnknown(Unknown.none());

      assertThat(after.unknown().asMap()).isEqualTo(Map.of("fields", WITHHELD));
    }
  }

  @Nested
  @DisplayName("Members that this version does not know")
  class Extended {
    private final Source source =
        Source.builder()
            .putExtension("archive", null)
            .unknown(Unknown.of("archive", NOT_PUBLISHED))
            .build();

    @Test
    void theyMayBeNamedInUnknown() {
      assertThat(source.unknown().asMap()).isEqualTo(Map.of("archive", NOT_PUBLISHED));
      assertThat(source.withQuote("words").unknown()).isEqualTo(source.unknown());
    }

    @Test
    void theirReasonIsDroppedWithThem() {
      Source after = source.withExtensions(Map.of());

      assertThat(after.unknown()).isEqualTo(Unknown.none());
    }

    @Test
    void theyMayBeNamedInPartial() {
      Source partial =
          Source.builder()
              .putExtension("archive", List.of())
              .partial(Partial.read(List.of("archive")))
              .build();

      assertThat(partial.withQuote("words").partial().names()).containsExactly("archive");
      assertThat(partial.withExtensions(Map.of()).partial()).isEqualTo(Partial.NONE);
    }

    @Test
    void theyKeepTheirOrder() {
      Map<String, @Nullable Object> members = new LinkedHashMap<>();
      List.of("z", "a", "m").forEach(n -> members.put(n, 1));

      Source extended = Source.builder().extensions(members).build();

      assertThat(extended.extensions().keySet()).containsExactly("z", "a", "m");
    }
  }

  private static Source read(
      @Nullable List<String> fields, List<String> partial, Map<String, UnknownReason> unknown) {
    Map<String, @Nullable Object> members = new HashMap<>();
    members.put("fields", fields == null ? null : Listing.read(fields));
    members.put("partial", partial.isEmpty() ? null : Partial.read(partial));
    members.put("unknown", unknown.isEmpty() ? null : Unknown.read(unknown));
    return (Source) Samples.build(Source.class, members);
  }

  private static void refused(ThrowingCallable edit, String message) {
    assertThatThrownBy(edit).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }

  @Nested
  @DisplayName("What a newer version of the format adds")
  class Newer {
    private final Source source =
        Source.builder()
            .fields(URL)
            .partial(Partial.read(List.of("copies"), Set.of("copies")))
            .unknown(Unknown.read(Map.of(), Map.of("quote", "lost", "copies", "withheld")))
            .build();

    @Test
    void namesAndReasonsAreKept() {
      assertThat(source.partial().names()).containsExactly("copies");
      assertThat(source.unknown().newer()).isEqualTo(Map.of("quote", "lost", "copies", "withheld"));
      assertThat(source.unknown().asMap()).isEmpty();
      assertThat(source.withLicence("CC0").unknown()).isEqualTo(source.unknown());
    }

    @Test
    void aReasonIsDroppedWhenAValueArrives() {
      assertThat(source.withQuote("words").unknown().newer())
          .isEqualTo(Map.of("copies", "withheld"));
    }

    @Test
    void aReasonIsDroppedWhenAWholeListArrives() {
      Source unknown =
          Source.builder().unknown(Unknown.read(Map.of(), Map.of("fields", "lost"))).build();

      assertThat(unknown.withFields(URL).unknown()).isEqualTo(Unknown.none());
      assertThat(unknown.withFields(URL.asPartial()).unknown()).isEqualTo(unknown.unknown());
    }

    @Test
    void theyAreWrittenBesideWhatIsKnown() {
      Unknown unknown = Unknown.read(Map.of("quote", WITHHELD), Map.of("copies", "lost"));

      assertThat(unknown.toWire()).isEqualTo(Map.of("quote", WITHHELD, "copies", "lost"));
      assertThat(unknown).isNotEqualTo(Unknown.of("quote", WITHHELD));
      assertThat(unknown.newer()).isUnmodifiable();
      assertThat(unknown.and("url", WITHHELD).newer()).isEqualTo(Map.of("copies", "lost"));
    }
  }

  @Test
  void anEmptyObjectHasNothingBesideIt() {
    assertThat(read(null, List.of(), Map.of()).url()).isEqualTo(Optional.empty());
    assertThat(read(null, List.of(), Map.of())).isEqualTo(Source.builder().build());
  }
}
