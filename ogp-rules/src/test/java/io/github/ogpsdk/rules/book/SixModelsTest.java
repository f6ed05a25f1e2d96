package io.github.ogpsdk.rules.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.rules.assess.Assessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The real bodies of the starting text under the rules that were made for them, and the
 * international Steering Committee under those of its size: every finding, none left out.
 */
class SixModelsTest {
  private static final Path FOLDER = Path.of("../ogp-examples/partnerships");

  @Test
  void mexicosOneAndTwoIsNotMeasuredByAParityThatDoesNotBindIt() throws IOException {
    assertThat(verdicts("mexico", Set.of("MSF-MX-3", "MSF-SEED-BALANCE")))
        .containsExactly(
            "MSF-SEED-BALANCE /mechanisms/0/compositions/0 not-applicable",
            "MSF-SEED-BALANCE /mechanisms/0/compositions/1 not-applicable",
            "MSF-MX-3 /mechanisms/0/compositions/0 insufficient-evidence",
            "MSF-MX-3 /mechanisms/0/compositions/1 insufficient-evidence");
  }

  @Test
  void canadasEightAndFourIsNotMeasuredByAParityThatDoesNotBindIt() throws IOException {
    assertThat(verdicts("canada", Set.of("MSF-CA-8-4", "MSF-SEED-BALANCE")))
        .containsExactly(
            "MSF-SEED-BALANCE /mechanisms/0 not-applicable",
            "MSF-SEED-BALANCE /mechanisms/1/compositions/0 not-applicable",
            "MSF-CA-8-4 /mechanisms/0 insufficient-evidence",
            "MSF-CA-8-4 /mechanisms/1/compositions/0 insufficient-evidence");
  }

  @Test
  void georgiasCouncilIsJudgedAtItsDatesThoughTheCountryHasLeft() throws IOException {
    assertThat(verdicts("georgia", Set.of("MSF-GE-DOUBLE", "MSF-GE-NOREPEAT", "MSF-GE-UNANIM")))
        .containsExactly(
            "MSF-GE-NOREPEAT /mechanisms/0/chairs/0 not-applicable",
            "MSF-GE-NOREPEAT /mechanisms/1 insufficient-evidence",
            "MSF-GE-NOREPEAT /mechanisms/2 not-applicable",
            "MSF-GE-UNANIM /mechanisms/0/chairs/0 not-applicable",
            "MSF-GE-UNANIM /mechanisms/1 insufficient-evidence",
            "MSF-GE-UNANIM /mechanisms/2 not-applicable",
            "MSF-GE-DOUBLE /mechanisms/0 not-applicable",
            "MSF-GE-DOUBLE /mechanisms/1 insufficient-evidence",
            "MSF-GE-DOUBLE /mechanisms/2 not-applicable");
  }

  @Test
  void ghanasFirstCommitteeHadTenOfTwenty() throws IOException {
    assertThat(verdicts("ghana", Set.of("MSF-GH-20")))
        .containsExactly(
            "MSF-GH-20 /mechanisms/0/compositions/0 met",
            "MSF-GH-20 /mechanisms/0/compositions/1 insufficient-evidence");
  }

  @Test
  void theUnitedStatesHaveARuleForTheTeamsAndOneForTheCommittee() throws IOException {
    assertThat(verdicts("united-states", Set.of("MSF-US-TEAM", "MSF-US-15")))
        .containsExactly(
            "MSF-US-TEAM /mechanisms/0 insufficient-evidence",
            "MSF-US-TEAM /mechanisms/1 not-applicable",
            "MSF-US-15 /mechanisms/0 not-applicable",
            "MSF-US-15 /mechanisms/1/compositions/0 insufficient-evidence");
  }

  @Test
  void theSteeringCommitteeIsJudgedByTheSizeInForceAtEachDate() throws IOException {
    assertThat(verdicts("steering-committee", Set.of("SC-HIST", "SC-22")))
        .filteredOn(v -> v.contains("/mechanisms/0/"))
        .containsExactly(
            "SC-22 /mechanisms/0/compositions/0 not-applicable",
            "SC-22 /mechanisms/0/compositions/1 not-applicable",
            "SC-22 /mechanisms/0/compositions/4 met",
            "SC-22 /mechanisms/0/compositions/5 insufficient-evidence",
            "SC-22 /mechanisms/0/compositions/6 insufficient-evidence",
            "SC-22 /mechanisms/0/compositions/7 insufficient-evidence",
            "SC-22 /mechanisms/0/compositions/8 insufficient-evidence",
            "SC-22 /mechanisms/0/compositions/9 insufficient-evidence",
            "SC-HIST /mechanisms/0/compositions/0 met",
            "SC-HIST /mechanisms/0/compositions/1 met",
            "SC-HIST /mechanisms/0/compositions/4 met",
            "SC-HIST /mechanisms/0/compositions/5 insufficient-evidence",
            "SC-HIST /mechanisms/0/compositions/6 insufficient-evidence",
            "SC-HIST /mechanisms/0/compositions/7 insufficient-evidence",
            "SC-HIST /mechanisms/0/compositions/8 insufficient-evidence",
            "SC-HIST /mechanisms/0/compositions/9 insufficient-evidence");
  }

  private static List<String> verdicts(String member, Set<String> rules) throws IOException {
    Path file = FOLDER.resolve(member + ".json");
    assumeTrue(Files.exists(file), "the real partnerships are not here");
    List<Finding> findings = Assessor.assess(OgpJson.readPartnership(file).document()).findings();
    return findings.stream()
        .filter(f -> rules.contains(f.rule()))
        .map(f -> f.rule() + " " + f.subject() + " " + f.verdict().code())
        .toList();
  }
}
