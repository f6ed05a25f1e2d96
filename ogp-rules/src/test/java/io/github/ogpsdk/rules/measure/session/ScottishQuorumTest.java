package io.github.ogpsdk.rules.measure.session;

import static io.github.ogpsdk.model.Verdict.INSUFFICIENT_EVIDENCE;
import static io.github.ogpsdk.model.Verdict.MET;
import static io.github.ogpsdk.model.Verdict.NOT_MET;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.MissingFact;
import io.github.ogpsdk.model.body.Meeting;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.rules.assess.AssessmentRequest;
import io.github.ogpsdk.rules.assess.Assessor;
import io.github.ogpsdk.rules.book.Rulebooks;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The quorum of eight real meetings: strictly only members who came themselves count, generously
 * co-chairs and represented members too. The expected readings are those of the published data.
 */
class ScottishQuorumTest {

  @Test
  void strictlyFiveOfTheEightMeetingsHadAQuorum() throws IOException {
    assertThat(verdicts("countsDeputies: false\n          countsChairs: false"))
        .containsExactly(
            Map.entry("2019-12-19", MET),
            Map.entry("2020-08-26", MET),
            Map.entry("2020-12-09", MET),
            Map.entry("2021-02-23", MET),
            Map.entry("2021-09-23", MET),
            Map.entry("2022-05-03", NOT_MET),
            Map.entry("2023-10-24", NOT_MET),
            Map.entry("2023-12-13", NOT_MET));
  }

  @Test
  void generouslySixOfTheEightMeetingsHadAQuorum() throws IOException {
    assertThat(verdicts("countsDeputies: true\n          countsChairs: true"))
        .containsExactly(
            Map.entry("2019-12-19", MET),
            Map.entry("2020-08-26", MET),
            Map.entry("2020-12-09", MET),
            Map.entry("2021-02-23", MET),
            Map.entry("2021-09-23", MET),
            Map.entry("2022-05-03", NOT_MET),
            Map.entry("2023-10-24", MET),
            Map.entry("2023-12-13", NOT_MET));
  }

  @Test
  void whereTheArticlesAreSilentOnlyTheMeetingThatDependsOnThemIsOpen() throws IOException {
    assertThat(verdicts(""))
        .containsExactly(
            Map.entry("2019-12-19", MET),
            Map.entry("2020-08-26", MET),
            Map.entry("2020-12-09", MET),
            Map.entry("2021-02-23", MET),
            Map.entry("2021-09-23", MET),
            Map.entry("2022-05-03", NOT_MET),
            Map.entry("2023-10-24", INSUFFICIENT_EVIDENCE),
            Map.entry("2023-12-13", NOT_MET));
  }

  @Test
  void theOpenMeetingNamesWhatTheArticlesDoNotSay() throws IOException {
    assertThat(missing(""))
        .containsExactlyInAnyOrder(
            "/mechanisms/0/charters/0/quorum/countsDeputies",
            "/mechanisms/0/charters/0/quorum/countsChairs");
    assertThat(missing("countsDeputies: true"))
        .containsExactly("/mechanisms/0/charters/0/quorum/countsChairs");
  }

  @Test
  void whetherDeputiesCountIsNotAskedWhereTheChairsSuffice() throws IOException {
    assertThat(findings(document("countsChairs: true")).get(6).verdict()).isEqualTo(MET);
    assertThat(missing("countsChairs: true")).isEmpty();
  }

  private static List<String> missing(String reading) throws IOException {
    return findings(document(reading)).get(6).missing().stream().map(MissingFact::at).toList();
  }

  private static Map<String, Verdict> verdicts(String reading) throws IOException {
    Partnership scotland = document(reading);
    List<Meeting> meetings = scotland.mechanisms().items().get(0).meetings().items();
    List<Finding> findings = findings(scotland);
    Map<String, Verdict> verdicts = new LinkedHashMap<>();
    for (int i = 0; i < meetings.size(); i++) {
      verdicts.put(meetings.get(i).date().orElseThrow().toString(), findings.get(i).verdict());
    }
    return verdicts;
  }

  private static List<Finding> findings(Partnership scotland) {
    AssessmentRequest request =
        AssessmentRequest.DEFAULT.only(List.of(Rulebooks.find("own-rules").orElseThrow()));
    return Assessor.assess(scotland, request).findings().stream()
        .filter(f -> f.rule().equals("MSF-OWN-QUORUM"))
        .toList();
  }

  private static Partnership document(String reading) throws IOException {
    try (InputStream in = ScottishQuorumTest.class.getResourceAsStream("scotland.yaml")) {
      assertThat(in).isNotNull();
      String yaml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return OgpJson.readPartnership(
              yaml.replace(
                  "          total: 8\n", "          total: 8\n          " + reading + "\n"))
          .document();
    }
  }
}
