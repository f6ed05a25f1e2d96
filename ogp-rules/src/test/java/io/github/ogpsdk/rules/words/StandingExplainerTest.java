package io.github.ogpsdk.rules.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.CohortStep;
import io.github.ogpsdk.model.assessment.OtherReading;
import io.github.ogpsdk.model.assessment.RequirementVerdict;
import io.github.ogpsdk.model.assessment.StatusPeriod;
import io.github.ogpsdk.model.assessment.TrackStanding;
import io.github.ogpsdk.model.assessment.TrackState;
import io.github.ogpsdk.model.assessment.Trigger;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What follows from verdicts, in words. */
class StandingExplainerTest {
  private static final StandingExplainer ENGLISH = StandingExplainer.in(Locale.ENGLISH);
  private static final StandingExplainer FRENCH = StandingExplainer.in(Locale.FRENCH);

  @Test
  void groundsSayWhetherTheyAreGiven() {
    assertThat(ENGLISH.trigger(trigger("contrary-if-confirmed", false)))
        .isEqualTo("Ground: late plan (PR-LATE-12M) — it is given, if the IRM or OGP confirms it.");
    assertThat(ENGLISH.trigger(trigger("none", true)))
        .isEqualTo(
            "Ground: late plan (PR-LATE-12M) — without consequence, because of the grace period.");
  }

  private static Trigger trigger(String code, boolean grace) {
    return new Trigger(
        "plan-late", code, "PR-LATE-12M", Optional.empty(), Optional.empty(), grace, List.of());
  }

  @Test
  void groundsThatAreOpenAreOneSentence() {
    List<Trigger> open =
        List.of(trigger("undetermined", false), trigger("none", false), trigger("none", true));

    assertThat(ENGLISH.open(open))
        .contains("Grounds that cannot be judged yet: late plan (PR-LATE-12M).");
    assertThat(ENGLISH.open(open.subList(1, 3))).isEmpty();
  }

  @Test
  void theStatusHasItsDay() {
    assertThat(ENGLISH.status(status("suspended", "2024-10")))
        .isEqualTo("Suspended since October 2024.");
    assertThat(FRENCH.status(new StatusPeriod("active", Optional.empty(), "R", Optional.empty())))
        .isEqualTo("Adhésion\u00a0: date non consignée.");
  }

  @Test
  void theDayOfJoiningIsToldAsThatAndSaysNothingOfToday() {
    assertThat(
            ENGLISH.status(
                new StatusPeriod("active", Optional.of("2012-06-01"), "R", Optional.empty())))
        .isEqualTo("Joined: 1 June 2012.");
    assertThat(
            ENGLISH.status(
                new StatusPeriod(
                    "active", Optional.of("2020-05"), "R", Optional.of("/standing/events/3"))))
        .isEqualTo("Active member since May 2020.");
  }

  private static StatusPeriod status(String code, String since) {
    return new StatusPeriod(code, Optional.of(since), "ST-NO-DUES", Optional.empty());
  }

  @Test
  void recordedAndDerivedStandSideBySide() {
    TrackStanding standing =
        new TrackStanding(
            "procedural",
            TrackState.of("none"),
            TrackState.of("under-review-if-confirmed", "PR-TWOCYCLES"),
            true);

    assertThat(ENGLISH.track(standing))
        .isEqualTo(
            "Procedural review. On record: nothing. From the checks: under review, if the "
                + "IRM or OGP confirms it (PR-TWOCYCLES). The two contradict each other; what "
                + "OGP decided counts.");
  }

  @Test
  void whatNoRuleDecidesIsNotSaidToFollowFromVerdicts() {
    TrackState removed =
        new TrackState(
            "removed", Optional.of("2026-04-13"), List.of(), List.of(), List.of(), List.of());

    assertThat(
            ENGLISH.track(
                new TrackStanding(
                    "response", removed, TrackState.of("undetermined", "RP-ORDER"), false)))
        .isEqualTo(
            "Response Policy. On record: removed on 13 April 2026. No rule decides this; "
                + "rules only say how the steps to it are taken, and it cannot be judged yet "
                + "whether those on record followed them (RP-ORDER).");
    assertThat(
            FRENCH.track(
                new TrackStanding(
                    "response", removed, TrackState.of("against-the-rules", "RP-ORDER"), true)))
        .endsWith("et celles qui sont consignées ne les ont pas toutes suivies (RP-ORDER).");
    assertThat(
            ENGLISH.track(
                new TrackStanding(
                    "response",
                    TrackState.of("none"),
                    TrackState.of("undetermined", "RP-ORDER"),
                    false)))
        .isEqualTo(
            "Response Policy. On record: nothing. No rule decides this: only what is recorded"
                + " counts.");
    assertThat(
            ENGLISH.track(
                new TrackStanding(
                    "voluntary", TrackState.of("none"), TrackState.of("not-ruled"), false)))
        .isEqualTo(
            "Withdrawal by the member. On record: nothing. No rule decides this: only what "
                + "is recorded counts.");
  }

  @Test
  void cohortsNameTheirRule() {
    CohortStep step =
        new CohortStep("c", "shifted", "AP-18-JAN1-SHIFT", "2018-08-31", Optional.of("odd"));

    assertThat(ENGLISH.cohort(step, "Plan 2018–2020"))
        .isEqualTo(
            "Plan 2018–2020: the plan (due: 31 August 2018) came so late that the member moves to"
                + " the group of the next year (AP-18-JAN1-SHIFT).");
  }

  @Test
  void anotherReadingCountsEachRequirementOnce() {
    OtherReading reading =
        new OtherReading(
            "c",
            "ogp-standards-2017",
            "ogp-standards-2022",
            "2021-05",
            List.of(
                requirement("1", Verdict.MET),
                requirement("1", Verdict.NOT_MET),
                requirement("2", Verdict.MET)),
            List.of());

    assertThat(ENGLISH.otherReading(reading, "Plan 2022–2024", id -> id))
        .isEqualTo(
            "Plan 2022–2024: ogp-standards-2022 decides. Co-creation began under"
                + " ogp-standards-2017 (May 2021), which would give: not met: 1; met: 2.");
  }

  private static RequirementVerdict requirement(String id, Verdict verdict) {
    return new RequirementVerdict(
        "ogp-standards-2017",
        id,
        Optional.empty(),
        Optional.of("c"),
        Optional.empty(),
        verdict,
        List.of(),
        false,
        Optional.empty());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyStateCanBeSaid(Language language) {
    StandingExplainer explainer = StandingExplainer.in(Locale.forLanguageTag(language.tag()));
    for (Phrase phrase : Phrase.values()) {
      String prefix = "consequence.state.";
      if (phrase.key().startsWith(prefix)) {
        TrackState state = TrackState.of(phrase.key().substring(prefix.length()), "R-1");
        RenderingTest.assertSentence(
            explainer.track(
                new TrackStanding("procedural", TrackState.of(state.code()), state, false)));
        RenderingTest.assertSentence(
            explainer.track(new TrackStanding("procedural", state, state, false)));
      }
    }
  }
}
