package io.github.ogpsdk.rules.measure.forum;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.model.UnknownReason;
import io.github.ogpsdk.model.assessment.UsedFact;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.fact.Place;
import io.github.ogpsdk.rules.fact.Recorder;
import io.github.ogpsdk.rules.measure.MeasureProbe;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the papers of a meeting came. */
class MeetingPapersTest {
  private static final String NEVER = "never";

  private static Object read(String measure, Map<String, String> args, String meeting) {
    String facts = "mechanisms: [{id: forum, meetings: [{date: 2024-01-10, %s}]}]\n";
    return MeasureProbe.of("2024-12-31", facts.formatted(meeting))
        .read(measure, args, "meeting", "mechanisms", "meetings");
  }

  private static Day day(String said) {
    if (said.equals(NEVER)) {
      return Day.of(Day.LAST);
    }
    String[] ends = said.split("/", -1);
    LocalDate from = ends[0].isEmpty() ? Day.FIRST : LocalDate.parse(ends[0]);
    String last = ends[ends.length - 1];
    return new Day(from, last.isEmpty() ? Day.LAST : LocalDate.parse(last));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "number: 1 | /",
        "minutes: {published: 2024-02-01} | 2024-02-01",
        "minutes: {published: 2024-02} | 2024-02-01/2024-02-29",
        "minutes: {isPublished: true} | /2024-12-31",
        "minutes: {url: \"https://example.org/\"} | /2024-12-31",
        "minutes: {isPublished: false} | never",
        "minutes: {isPublished: false, published: 2024-02-01} | 2024-02-01",
        "minutes: {} | /",
        "unknown: {minutes: does-not-exist} | never",
        "unknown: {minutes: not-published} | never",
        "unknown: {minutes: not-recorded} | /"
      })
  void minutesCameOnADay(String meeting, String said) {
    assertThat(read("minutesPublicOn", Map.of(), meeting)).isEqualTo(day(said));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "number: 1 | /",
        "agenda: {sent: 2024-01-02} | 2024-01-02",
        "agenda: {sent: 2024-01-02, published: 2024-01-01} | 2024-01-02",
        "agenda: {published: 2024-01-05} | /2024-01-05",
        "agenda: {published: 2024-01} | /2024-01-31",
        "agenda: {} | /",
        "unknown: {agenda: does-not-exist} | never",
        "unknown: {agenda: not-published} | never",
        "unknown: {agenda: withheld} | /"
      })
  void theAgendaWasSentOnADay(String meeting, String said) {
    assertThat(read("agendaSentOn", Map.of(), meeting)).isEqualTo(day(said));
  }

  @ParameterizedTest
  @CsvSource({"P14D, 2024-01-24", "P1M, 2024-02-10", "P9000Y, never"})
  void minutesAreDueSomeTimeAfterTheMeeting(String within, String said) {
    assertThat(read("minutesDue", Map.of("within", within), "number: 1")).isEqualTo(day(said));
  }

  @Test
  void theDayOfMinutesThatAreThereIsMissed() {
    assertThat(missed("minutes: {isPublished: true}"))
        .containsExactly("/mechanisms/0/meetings/0/minutes/published");
    assertThat(missed("minutes: {published: 2024-02-01}")).isEmpty();
    assertThat(missed("number: 1")).containsExactly("/mechanisms/0/meetings/0/minutes");
  }

  private static List<String> missed(String meeting) {
    List<String> missed = new ArrayList<>();
    Recorder recorder =
        new Recorder() {
          @Override
          public void fact(UsedFact fact) {}

          @Override
          public void missing(Place at, Optional<UnknownReason> reason) {
            missed.add(at.pointer());
          }

          @Override
          public boolean isOn() {
            return true;
          }
        };
    String facts = "mechanisms: [{id: forum, meetings: [{date: 2024-01-10, %s}]}]\n";
    MeasureProbe probe = MeasureProbe.of("2024-12-31", facts.formatted(meeting), recorder);
    probe.elements("mechanisms", "meetings");
    missed.clear();
    probe.read("minutesPublicOn", "meeting", "mechanisms", "meetings");
    return missed.stream().filter(m -> m.contains("/minutes")).toList();
  }
}
