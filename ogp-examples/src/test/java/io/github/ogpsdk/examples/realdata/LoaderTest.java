package io.github.ogpsdk.examples.realdata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.CyclePhase;
import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.SourceKind;
import io.github.ogpsdk.model.body.Attendance;
import io.github.ogpsdk.model.cycle.Answer;
import io.github.ogpsdk.model.cycle.AnswerBasis;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.cycle.Review;
import io.github.ogpsdk.model.partnership.Partnership;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An entry of each file becomes facts where a reader of the format looks for them. */
class LoaderTest {
  private static final Partnership XX =
      OgpJson.readPartnership(
              "{\"format\": \"partnership\", \"version\": \"0.1.0\", \"id\": \"xx\","
                  + " \"member\": {\"id\": \"xx\", \"type\": \"national\"},"
                  + " \"mechanisms\": [{\"id\": \"group\", \"name\": \"Group\", \"type\": \"board\"}]}")
          .document();
  private static final String URL =
      "https://www.opengovpartnership.org/documents/xx-design-report-2018-2020/";

  @Test
  void aReportOfTheIrmBecomesAReviewOfItsCycle() {
    Partnership with =
        Verdicts.add(
            XX,
            new Entry(
                Map.of(
                    "id",
                    "XX-2018-2020",
                    "plan",
                    "2018-2020",
                    "report",
                    "Design",
                    "rule_era",
                    "iap2_2018_2021",
                    "commitments",
                    12,
                    "msf_exists",
                    true,
                    "influence_development",
                    "collaborate",
                    "acted_contrary",
                    false,
                    "asterisk",
                    true,
                    "url",
                    URL)));

    Cycle cycle = with.cycles().items().get(0);
    Review review = cycle.reviews().items().get(0);
    assertThat(cycle.plan().orElseThrow().commitmentCount()).contains(12);
    assertThat(cycle.mechanisms()).isEqualTo(Listing.partial("forum"));
    assertThat(with.mechanisms().stream().map(m -> m.id())).containsExactly("group", "forum");
    assertThat(review.answers().stream().map(LoaderTest::inShort))
        .containsExactly("process=according*", "forum-exists=yes", "public-influence=collaborate");
    assertThat(review.answers().isComplete()).isFalse();
    assertThat(review.sources().items().get(0).kind()).contains(SourceKind.IRM);
  }

  @Test
  void aLateLetterBecomesACycleWithoutAPlan() {
    Partnership with =
        LateLetters.add(
            XX,
            new Entry(
                Map.of("due", "2014-07-01", "checked", "2014-11-01", "strike", 1, "url", URL)));

    Cycle cycle = with.cycles().items().get(0);
    assertThat(cycle.id()).isEqualTo("due-2014");
    assertThat(cycle.notSubmittedAsOf()).contains(PartialDate.parse("2014-11-01"));
    assertThat(cycle.plan()).isEmpty();
    assertThat(with.standing().orElseThrow().events().items().get(0).cycles())
        .isEqualTo(Listing.of("due-2014"));
  }

  @Test
  void anEvaluatorsWordsBecomeAnAnswerThatIsExplained() {
    Partnership with =
        LocalReports.add(
            XX,
            new Entry(
                Map.of(
                    "id", "XX-LOCAL",
                    "plan", "2021-2023",
                    "submitted", "2021-09-08",
                    "explanation", Map.of("1.1", "affirmed_with_reserve"),
                    "url", URL)));

    Answer answer = with.cycles().items().get(0).reviews().items().get(0).answers().items().get(0);
    assertThat(inShort(answer)).isEqualTo("local:1.1=yes*");
    assertThat(answer.basis()).contains(AnswerBasis.EXPLAINED);
    assertThat(answer.phase()).contains(CyclePhase.CO_CREATION);
  }

  @Test
  void attendanceKeepsCoChairsAndDeputiesApartAndNotTheQuorum() {
    Partnership with =
        ScottishMeetings.add(
            XX,
            new Entry(
                Map.of(
                    "date",
                    "2023-10-24",
                    "co_chairs_present",
                    Map.of("minister", true, "civil_society", false),
                    "civil_society",
                    Map.of("present", 3, "apologies", 3),
                    "government",
                    Map.of("present", 2, "deputies", 4, "absent", 1),
                    "quorum_strict",
                    false,
                    "url",
                    URL)));

    List<Attendance> rows =
        with.mechanisms().items().get(0).meetings().items().get(0).attendance().items();
    assertThat(rows.stream().map(LoaderTest::inShort))
        .containsExactly(
            "civil-society member 3+0",
            "government member 2+4",
            "government co-chair 1+0",
            "civil-society co-chair 0+?",
            "local-government co-chair ?+?");
    assertThat(OgpJson.write(with)).doesNotContain("quorum");
  }

  private static String inShort(Answer answer) {
    return answer.subject().code()
        + "="
        + answer.value().code()
        + (answer.qualified().orElse(false) ? "*" : "");
  }

  private static String inShort(Attendance row) {
    return "%s %s %s+%s"
        .formatted(
            row.sector().orElseThrow().code(),
            row.role().map(r -> r.code()).orElse("member"),
            row.present().map(String::valueOf).orElse("?"),
            row.deputies().map(String::valueOf).orElse("?"));
  }
}
