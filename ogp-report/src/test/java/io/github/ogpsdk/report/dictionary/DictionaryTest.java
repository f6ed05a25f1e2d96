package io.github.ogpsdk.report.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a dictionary says of a document, and what it finds in it. */
class DictionaryTest {
  private static final Dictionary PARTNERSHIP = Dictionary.of("partnership");

  private static List<String> found(String wanted) {
    return PARTNERSHIP.find(wanted).stream().map(p -> p.owner().name() + " " + p.path()).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "cycles.coCreation.notice, CoCreation cycles[].coCreation.notice[]",
    "cycles[].coCreation.notice[], CoCreation cycles[].coCreation.notice[]",
    "/cycles/0/coCreation/notice/1, CoCreation cycles[].coCreation.notice[]",
    "/cycles/0/coCreation/notice/1/published, Notice cycles[].coCreation.notice[].published",
    "Notice.published, Notice cycles[].coCreation.notice[].published",
    "notice.PUBLISHED, Notice cycles[].coCreation.notice[].published",
    "coCreation, Cycle cycles[].coCreation",
    "asOf, Partnership asOf",
    "/cycles/0/coCreation/notice/-, CoCreation cycles[].coCreation.notice[]",
    "coCreation.notice, CoCreation cycles[].coCreation.notice[]",
    "/unknown/cycles, Partnership unknown.*",
    "mechanisms.chairs.from, Membership mechanisms[].chairs[].from",
    "/member/name/fr, "
  })
  void aMemberIsFoundByPlaceByWayAndByName(String wanted, String place) {
    assertThat(found(wanted)).isEqualTo(place == null ? List.of() : List.of(place));
  }

  @Test
  void aNameThatSeveralObjectsHaveFindsAll() {
    assertThat(found("seen"))
        .containsExactly(
            "Composition mechanisms[].compositions[].seen[]",
            "Membership mechanisms[].members[].seen[]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "0", "cycles.plan.nothing", "nothing", "Notice.nothing"})
  void whatIsNoMemberIsNotFound(String wanted) {
    assertThat(found(wanted)).isEmpty();
  }

  @Test
  void aMemberThatMostObjectsHaveIsFoundWhereItIsAskedFor() {
    assertThat(found("Notice.note")).containsExactly("Notice cycles[].coCreation.notice[].note");
    assertThat(found("note")).containsExactly("Partnership note");
    assertThat(PARTNERSHIP.entry("Notice").orElseThrow().fields().stream())
        .filteredOn(PARTNERSHIP::isCommon)
        .extracting(Field::name)
        .containsExactly("sources", "note", "partial", "unknown");
  }

  @Test
  void anEntryHasMembersCodesOrExamples() {
    Entry tally = PARTNERSHIP.entry("reportedCount").orElseThrow();
    assertThat(tally.isObject()).isTrue();
    assertThat(tally.field("value"))
        .contains(
            new Field(
                "value",
                "How many.",
                true,
                new ValueForm(ValueForm.Shape.ONE, List.of("Integer"))));

    Entry phase = PARTNERSHIP.entry("CyclePhase").orElseThrow();
    assertThat(phase.codes()).containsExactly("co-creation", "implementation", "whole-cycle");
    assertThat(phase.isOpen()).isFalse();

    assertThat(PARTNERSHIP.entry("Period").orElseThrow().examples()).containsExactly("\"P6M\"");
  }

  @Test
  void aListIsOpenWhereItsDescriptionSaysSo() {
    assertThat(PARTNERSHIP.entries())
        .filteredOn(Entry::isOpen)
        .isEqualTo(
            PARTNERSHIP.entries().stream()
                .filter(e -> e.description().contains("An open list"))
                .toList())
        .hasSizeGreaterThan(10);
  }

  @ParameterizedTest
  @ValueSource(strings = {"partnership", "rulebook", "assessment"})
  void everyEntryIsReachedFromTheDocument(String schema) {
    Dictionary dictionary = Dictionary.of(schema);

    assertThat(dictionary.entries())
        .filteredOn(e -> dictionary.path(e).isEmpty())
        .extracting(Entry::name)
        .as("the document, and the form of names")
        .containsExactly(dictionary.root().name(), "MemberName");
  }

  @Test
  void aConditionIsOneOfSeveral() {
    Dictionary rulebook = Dictionary.of("rulebook");

    assertThat(rulebook.entry("Condition").orElseThrow().oneOf())
        .containsExactly("All", "Any", "Not", "Each", "Some", "Compared", "Counted", "Passes");
    assertThat(rulebook.find("rules.must.all.measure"))
        .extracting(Place::path)
        .containsExactly("rules[].must.all[].measure");
    assertThat(rulebook.find("rules.when.measure"))
        .extracting(p -> p.owner().name())
        .containsExactly("Compared");
  }

  @Test
  void onlyDocumentsHaveADictionary() {
    assertThatThrownBy(() -> Dictionary.of("plan"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("plan");
  }
}
