package io.github.ogpsdk.rules.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.MissingFact;
import io.github.ogpsdk.model.rule.Level;
import io.github.ogpsdk.rules.assess.Assessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is found of the bodies that the starting text praises, from the facts that were published:
 * all findings of the rule in question, each with the reason or with the facts that it lacks.
 */
class RealPartnershipsTest {
  private static final Path FOLDER = Path.of("../ogp-examples/partnerships");

  private static List<String> findings(String country, String rule) throws IOException {
    return judged(rule, text(country));
  }

  private static String text(String country) throws IOException {
    Path file = FOLDER.resolve(country + ".json");
    assumeTrue(Files.exists(file), "the real partnerships are not here");
    return Files.readString(file);
  }

  private static List<String> judged(String rule, String json) {
    return Assessor.assess(OgpJson.readPartnership(json).document()).findings().stream()
        .filter(f -> f.rule().equals(rule))
        .map(RealPartnershipsTest::line)
        .toList();
  }

  private static String line(Finding f) {
    String part = f.part().flatMap(p -> p.name()).map(name -> " " + name).orElse("");
    String why =
        f.reason()
            .map(r -> " " + r.code())
            .orElse(
                f.missing().isEmpty()
                    ? ""
                    : " " + f.missing().stream().map(MissingFact::at).toList());
    return f.subject() + part + " " + f.verdict().code() + why;
  }

  @Test
  void georgiasCouncilIsJudgedForItsTimeThoughTheCountryHasLeft() throws IOException {
    assertThat(findings("georgia", "MSF-GE-DOUBLE"))
        .containsExactly(
            "/mechanisms/0 not-applicable condition",
            "/mechanisms/1 insufficient-evidence [/mechanisms/1/meetings/-,"
                + " /mechanisms/1/meetings/0/decisions]",
            "/mechanisms/2 not-applicable condition");
    assertThat(findings("georgia", "MSF-GE-NOREPEAT"))
        .containsExactly(
            "/mechanisms/0/chairs/0 not-applicable condition",
            "/mechanisms/1 insufficient-evidence [/mechanisms/1/chairs]",
            "/mechanisms/2 not-applicable condition");
  }

  @Test
  void coChairOfGeorgiaWhoseOrganizationRepeatsIsNotMet() throws IOException {
    String repeated =
        text("georgia")
            .replaceFirst(
                "\"type\": \"coordination-council\",",
                """
                "type": "coordination-council",
                "chairs": [
                  {"organization": "idfi", "sector": "civil-society", "role": "co-chair",
                   "from": "2020-02-13", "to": "2021-12-31"},
                  {"organization": "idfi", "sector": "civil-society", "role": "co-chair",
                   "from": "2022-01-01", "to": "2023-12-31"}],
                """);

    assertThat(judged("MSF-GE-NOREPEAT", repeated))
        .containsExactly(
            "/mechanisms/0/chairs/0 not-applicable condition",
            "/mechanisms/1/chairs/0 not-applicable no-subject",
            "/mechanisms/1/chairs/1 not-met",
            "/mechanisms/2 not-applicable condition");
  }

  @Test
  void mexicosTwoAndOneIsPrescribedAndNotCounted() throws IOException {
    String table = "/mechanisms/0/compositions/1";

    assertThat(findings("mexico", "MSF-MX-3"))
        .containsExactly(
            "/mechanisms/0/compositions/0 insufficient-evidence"
                + " [/mechanisms/0/compositions/0/basis, /mechanisms/0/members/-]",
            "%1$s insufficient-evidence [/mechanisms/0/members/-, %1$s/seats/0/count, %1$s/seats/1/count, %1$s/seats/2/count, %1$s/total]"
                .formatted(table));
  }

  @Test
  void canadasEightAndFourIsPrescribedAndMetWhereObserved() throws IOException {
    String observed = text("canada").replace("\"basis\": \"prescribed\"", "\"basis\": \"actual\"");

    assertThat(findings("canada", "MSF-CA-8-4"))
        .containsExactly(
            "/mechanisms/0 insufficient-evidence [/mechanisms/0/compositions/0/basis]",
            "/mechanisms/1/compositions/0 insufficient-evidence"
                + " [/mechanisms/1/compositions/0/basis]");
    assertThat(judged("MSF-CA-8-4", observed))
        .containsExactly(
            "/mechanisms/0 insufficient-evidence [/mechanisms/0/compositions/0/basis]",
            "/mechanisms/1/compositions/0 met");
  }

  @ParameterizedTest
  @ValueSource(strings = {"canada", "mexico"})
  void unequalSidesAreCondemnedByNoRuleThatBinds(String country) throws IOException {
    assertThat(Assessor.assess(OgpJson.readPartnership(text(country)).document()).findings())
        .filteredOn(f -> f.subject().contains("/compositions/"))
        .filteredOn(f -> f.verdict() == Verdict.NOT_MET)
        .extracting(Finding::level)
        .allMatch(level -> level == Level.GOOD_PRACTICE);
  }

  @Test
  void ghanasFirstCommitteeIsMetByItsTotal() throws IOException {
    String later = "/mechanisms/0/compositions/1";

    assertThat(findings("ghana", "MSF-GH-20"))
        .containsExactly(
            "/mechanisms/0/compositions/0 met",
            "%1$s insufficient-evidence [%1$s/seats/-, %1$s/seats/0/count, %1$s/seats/1/count, %1$s/seats/2/count, %1$s/seats/3/count, %1$s/total]"
                .formatted(later));
  }

  @Test
  void unitedStatesCommitteeIsPrescribedAndItsTeamsLackNames() throws IOException {
    assertThat(findings("united-states", "MSF-US-15"))
        .containsExactly(
            "/mechanisms/0 not-applicable edition",
            "/mechanisms/1/compositions/0 insufficient-evidence"
                + " [/mechanisms/1/compositions/0/basis]");
    assertThat(findings("united-states", "MSF-US-TEAM"))
        .containsExactly(
            "/mechanisms/0 insufficient-evidence [/mechanisms/0/members, /mechanisms/0/chairs,"
                + " /mechanisms/0/to]",
            "/mechanisms/1 not-applicable edition");
  }

  @Test
  void committeeIsJudgedByTheSizeOfItsDay() throws IOException {
    assertThat(findings("steering-committee", "SC-HIST"))
        .containsExactly(
            "/mechanisms/0/compositions/0 met",
            "/mechanisms/0/compositions/1 met",
            "/mechanisms/0/compositions/4 met",
            uncounted(5),
            uncounted(6),
            uncounted(7),
            uncounted(8),
            uncounted(9),
            "/mechanisms/1/compositions/0 not-applicable condition",
            "/mechanisms/2/compositions/0 not-applicable condition",
            "/mechanisms/3/compositions/0 not-applicable condition");
  }

  @Test
  void sizeOfAnotherDayIsNotMet() throws IOException {
    String early = text("steering-committee").replaceFirst("\"total\": 17", "\"total\": 18");

    assertThat(judged("SC-HIST", early)).first().isEqualTo("/mechanisms/0/compositions/0 not-met");
  }

  private static String uncounted(int table) {
    return "/mechanisms/0/compositions/%1$d insufficient-evidence [/mechanisms/0/compositions/%1$d/seats/1/count, /mechanisms/0/compositions/%1$d/total]"
        .formatted(table);
  }
}
