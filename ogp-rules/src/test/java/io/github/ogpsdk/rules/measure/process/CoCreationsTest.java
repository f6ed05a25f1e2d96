package io.github.ogpsdk.rules.measure.process;

import static io.github.ogpsdk.rules.measure.MeasureProbe.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.model.CyclePhase;
import io.github.ogpsdk.model.rule.Comparison;
import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Bounds.Flag;
import io.github.ogpsdk.rules.Comparisons;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.measure.MeasureProbe;
import java.time.Period;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The notice of co-creation, its outreach and its reasoned response. */
class CoCreationsTest {
  private static MeasureProbe coCreation(String facts) {
    return MeasureProbe.of(
            "2024-12-31",
            """
            cycles:
              - id: plan-1
                plan: {from: 2024-01-01, to: 2025-12-31, submitted: 2023-12-20}
                coCreation: {%s}
            """
                .formatted(facts))
        .in(CyclePhase.CO_CREATION);
  }

  private static Bounds notice(String measure, String start, String notice) {
    return coCreation(start + "notice: [{" + notice + "}]")
        .read(measure, Map.of("rule", "R-1"), "notice", "cycles", "notices");
  }

  private static int early(String start, String notice) {
    return Comparisons.compare(
        notice("leadTime", start, notice), Comparison.AT_LEAST, Period.ofDays(14));
  }

  private static int flag(Bounds bounds) {
    return ((Flag) bounds).outcomes();
  }

  @Test
  void fourteenDaysAreEnoughAndThirteenAreNot() {
    assertThat(early("from: 2023-02-01, ", "published: 2023-01-18")).isEqualTo(Outcomes.HOLDS);
    assertThat(early("from: 2023-02-01, ", "published: 2023-01-19")).isEqualTo(Outcomes.FAILS);
  }

  @Test
  void aNoticeThatWasChangedWasPublishedByThen() {
    String start = "from: 2023-02-01, ";
    assertThat(early(start, "updated: [2023-01-20, 2023-01-18]")).isEqualTo(Outcomes.HOLDS);
    assertThat(early(start, "updated: [2023-01-19]")).isEqualTo(Outcomes.OPEN);
    assertThat(early(start, "published: 2023-01-20, updated: [2023-01-20, 2023-01-25]"))
        .isEqualTo(Outcomes.FAILS);
    assertThat(early(start, "published: 2023-01, updated: [2023-01-18]")).isEqualTo(Outcomes.HOLDS);
    assertThat(flag(notice("madePublic", "", "updated: [2023-01-18]"))).isEqualTo(Outcomes.HOLDS);
  }

  @Test
  void aNoticeThatWasChangedBeforeItWasPublishedSettlesNothing() {
    String start = "from: 2023-02-01, ";
    assertThat(early(start, "published: 2023-01-20, updated: [2023-01-18]"))
        .isEqualTo(Outcomes.OPEN);
    assertThat(early(start, "published: 2023-01-17, updated: [2023-01-10]"))
        .isEqualTo(Outcomes.HOLDS);
  }

  @Test
  void whatIsPublishedAndSaidNotToBeSettlesNothing() {
    String denied = "published: 2023-01, isPublished: false";
    assertThat(flag(notice("madePublic", "from: 2023-02-01, ", denied))).isEqualTo(Outcomes.OPEN);
    assertThat(given("published: 2023-12-01, isPublished: false")).isEqualTo(Outcomes.OPEN);
  }

  @Test
  void imprecisionLeavesItOpenOnlyWhereTheDayMatters() {
    assertThat(early("from: 2023-02, ", "published: 2023-01-18")).isEqualTo(Outcomes.HOLDS);
    assertThat(early("from: 2023-02, ", "published: 2023-01-19")).isEqualTo(Outcomes.OPEN);
    assertThat(early("from: 2023-02-01, ", "published: 2023-01")).isEqualTo(Outcomes.OPEN);
    assertThat(early("from: 2023-02-01, ", "published: 2022")).isEqualTo(Outcomes.HOLDS);
    assertThat(early("from: 2023-02-01, ", "isPublished: true")).isEqualTo(Outcomes.OPEN);
  }

  @Test
  void aNoticeAfterThePlanWasDeliveredIsLateWhateverTheStart() {
    assertThat(early("", "published: 2023-12-07")).isEqualTo(Outcomes.FAILS);
    assertThat(early("", "published: 2023-12-06")).isEqualTo(Outcomes.OPEN);
  }

  @Test
  void aNoticeIsPublicByDateAddressOrStatement() {
    assertThat(flag(notice("madePublic", "", "published: 2023-01"))).isEqualTo(Outcomes.HOLDS);
    assertThat(flag(notice("madePublic", "", "url: \"https://example.org\"")))
        .isEqualTo(Outcomes.HOLDS);
    assertThat(flag(notice("madePublic", "", "isPublished: false"))).isEqualTo(Outcomes.FAILS);
    assertThat(flag(notice("madePublic", "", "hasTimeline: true"))).isEqualTo(Outcomes.OPEN);
  }

  @Test
  void onlyNoticesOfCoCreationCount() {
    MeasureProbe probe =
        coCreation(
            "notice: [{about: forum-call}, {about: consultation}, {about: co-creation}, {url:"
                + " \"https://example.org\"}]");

    assertThat(probe.elements("cycles", "notices").all()).hasSize(2);
    assertThat(probe.elements("cycles", "notices").complete()).isTrue();
    assertThat(coCreation("from: 2023").elements("cycles", "notices").complete()).isFalse();
  }

  @Test
  void contentIsReadFromTheNoticeElseAttested() {
    assertThat(flag(notice("givesTimeline", "", "hasTimeline: true"))).isEqualTo(Outcomes.HOLDS);
    assertThat(flag(notice("givesTimeline", "", "hasTimeline: false"))).isEqualTo(Outcomes.FAILS);
    assertThat(flag(notice("givesOpportunities", "", "hasTimeline: true")))
        .isEqualTo(Outcomes.OPEN);
  }

  @Test
  void anActivityWithoutExtentWasNotCarriedOut() {
    assertThat(activity("carriedOut", "kind: webinar")).isEqualTo(Flag.of(Outcomes.HOLDS));
    assertThat(activity("carriedOut", "extent: limited")).isEqualTo(Flag.of(Outcomes.HOLDS));
    assertThat(activity("carriedOut", "extent: none")).isEqualTo(Flag.of(Outcomes.FAILS));
  }

  @Test
  void anUndatedActivityBelongsToCoCreationByItsPlace() {
    assertThat(activity("begunOn", "date: 2023-05"))
        .isEqualTo(new Day(day("2023-05-01").earliest(), day("2023-05-31").latest()));
    assertThat(activity("begunOn", "kind: webinar"))
        .isEqualTo(new Day(Day.FIRST, day("2023-12-20").latest()));
  }

  private static Bounds activity(String measure, String activity) {
    return coCreation("outreach: [{" + activity + "}]")
        .read(measure, "meeting", "cycles", "outreach");
  }

  @Test
  void aResponseIsGivenWhenItIsPublishedInWriting() {
    assertThat(given("published: 2023-12-01")).isEqualTo(Outcomes.HOLDS);
    assertThat(given("url: \"https://example.org\"")).isEqualTo(Outcomes.HOLDS);
    assertThat(given("isPublished: true")).isEqualTo(Outcomes.HOLDS);
    assertThat(given("form: oral")).isEqualTo(Outcomes.OPEN);
    assertThat(given("form: oral, isPublished: true")).isEqualTo(Outcomes.HOLDS);
    assertThat(given("form: oral, isPublished: false")).isEqualTo(Outcomes.FAILS);
    assertThat(given("planned: true, url: \"https://example.org\"")).isEqualTo(Outcomes.FAILS);
    assertThat(given("planned: true, published: 2025-12-01")).isEqualTo(Outcomes.FAILS);
    assertThat(given("planned: true, published: 2023-12-01")).isEqualTo(Outcomes.OPEN);
    assertThat(given("published: 2023-12-01, contributions: 0")).isEqualTo(Outcomes.FAILS);
    assertThat(given("published: 2023-12-01, contributions: 0, atLeast: true"))
        .isEqualTo(Outcomes.HOLDS);
    assertThat(given("published: 2023-12-01, contributions: 1")).isEqualTo(Outcomes.HOLDS);
    assertThat(given("isPublished: false")).isEqualTo(Outcomes.FAILS);
    assertThat(given("planned: true")).isEqualTo(Outcomes.FAILS);
    assertThat(given("planned: true, form: oral")).isEqualTo(Outcomes.FAILS);
    assertThat(given("form: per-theme")).isEqualTo(Outcomes.OPEN);
  }

  @Test
  void anAnswerInSpeechIsNotKnownToBeDocumented() {
    assertThat(inWriting("published: 2023-12-01")).isEqualTo(Outcomes.HOLDS);
    assertThat(inWriting("published: 2023-12-01, form: summary")).isEqualTo(Outcomes.HOLDS);
    assertThat(inWriting("published: 2023-12-01, form: oral")).isEqualTo(Outcomes.OPEN);
  }

  private static int inWriting(String response) {
    return flag(
        coCreation("response: [{" + response + "}]")
            .read("inWriting", Map.of("rule", "R-1"), "response", "cycles", "responses"));
  }

  @Test
  void whatIsMoreThanAYearOlderMayBelongToAnotherProcess() {
    String start = "from: 2023-02-01, outreach: [{date: %s}]";
    assertThat(carriedOut(start.formatted("2022-02-01"))).isEqualTo(Outcomes.HOLDS);
    assertThat(carriedOut(start.formatted("2022-01-31"))).isEqualTo(Outcomes.OPEN);
    assertThat(carriedOut(start.formatted("2022"))).isEqualTo(Outcomes.OPEN);
    assertThat(carriedOut("from: 2023-02-01, outreach: [{kind: webinar}]"))
        .isEqualTo(Outcomes.HOLDS);
    assertThat(carriedOut("outreach: [{date: 2022-12-20}]")).isEqualTo(Outcomes.HOLDS);
    assertThat(carriedOut("outreach: [{date: 2022-12-19}]")).isEqualTo(Outcomes.OPEN);
  }

  private static int carriedOut(String facts) {
    return flag(coCreation(facts).read("carriedOut", "meeting", "cycles", "outreach"));
  }

  @Test
  void outreachIsForStakeholdersByItsAudienceByWhoCameOrByItsKind() {
    assertThat(withStakeholders("audience: [government, academia]")).isEqualTo(Outcomes.HOLDS);
    assertThat(withStakeholders("audience: [government]")).isEqualTo(Outcomes.OPEN);
    assertThat(withStakeholders("audience: [government], openToPublic: false"))
        .isEqualTo(Outcomes.FAILS);
    assertThat(withStakeholders("openToPublic: true")).isEqualTo(Outcomes.HOLDS);
    assertThat(withStakeholders("openToPublic: false")).isEqualTo(Outcomes.OPEN);
    assertThat(withStakeholders("withCivilSociety: true")).isEqualTo(Outcomes.HOLDS);
    assertThat(withStakeholders("kind: campaign")).isEqualTo(Outcomes.HOLDS);
    assertThat(withStakeholders("kind: webinar")).isEqualTo(Outcomes.OPEN);
  }

  private static int withStakeholders(String activity) {
    return flag(activity("withStakeholders", activity));
  }

  private static int given(String response) {
    return flag(response("given", response));
  }

  private static Bounds response(String measure, String response) {
    return coCreation("response: [{" + response + "}]")
        .read(measure, "response", "cycles", "responses");
  }

  @Test
  void aResponseThatIsListedWasGivenByTheDayOfTheDocument() {
    assertThat(response("givenOn", "published: 2025-01-01")).isEqualTo(day("2025-01-01"));
    assertThat(response("givenOn", "isPublished: true"))
        .isEqualTo(new Day(Day.FIRST, day("2024-12-31").latest()));
  }
}
