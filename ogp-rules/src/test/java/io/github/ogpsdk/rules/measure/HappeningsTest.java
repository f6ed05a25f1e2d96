package io.github.ogpsdk.rules.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.UnknownReason;
import io.github.ogpsdk.model.assessment.UsedFact;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.cycle.CoCreation;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.cycle.Implementation;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.model.partnership.Publication;
import io.github.ogpsdk.model.partnership.Site;
import io.github.ogpsdk.rules.Bounds.Whole;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Place;
import io.github.ogpsdk.rules.fact.Recorder;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** How many events there were, where one may be recorded twice. */
class HappeningsTest {
  private final Set<String> missed = new TreeSet<>();

  @Test
  void recordsOfOneListOnOneDayMayBeOfOneEvent() {
    assertThat(meetings("{date: 2024-05-10}, {date: 2024-05-10}")).isEqualTo(new Whole(1, 2));
    assertThat(missed)
        .containsExactly("/mechanisms/0/meetings/0/id", "/mechanisms/0/meetings/1/id");
    assertThat(meetings("{date: 2024-05-10, kind: ordinary}, {date: 2024-05-10, kind: ordinary}"))
        .isEqualTo(new Whole(1, 2));
    assertThat(meetings("{id: a, date: 2024-05-10}, {date: 2024-05-10}"))
        .isEqualTo(new Whole(1, 2));
  }

  @Test
  void idsKindsAndNumbersTellEventsOfOneListApart() {
    assertThat(meetings("{id: a, date: 2024-05-10}, {id: b, date: 2024-05-10}"))
        .isEqualTo(Whole.of(2));
    assertThat(meetings("{date: 2024-05-10, kind: ordinary}, {date: 2024-05-10, kind: workshop}"))
        .isEqualTo(Whole.of(2));
    assertThat(meetings("{date: 2024-05-10, number: 6}, {date: 2024-05-10, number: 7}"))
        .isEqualTo(Whole.of(2));
    assertThat(missed).isEmpty();
  }

  @Test
  void aKindThatIsNotInTheListTellsNothing() {
    assertThat(meetings("{date: 2024-05-10, kind: ordinary}, {date: 2024-05-10, kind: tea}"))
        .isEqualTo(new Whole(1, 2));
  }

  @Test
  void daysThatDifferAreOfDifferentEventsAsFarAsTheyAreKnown() {
    assertThat(meetings("{date: 2024-05-10}, {date: 2024-05-11}")).isEqualTo(Whole.of(2));
    assertThat(meetings("{date: 2024-05-10}, {date: 2024-06}")).isEqualTo(Whole.of(2));
    assertThat(meetings("{date: 2024-05}, {date: 2024-06}, {date: 2023}")).isEqualTo(Whole.of(3));
    assertThat(missed).isEmpty();
    assertThat(meetings("{date: 2024-05-10}, {date: 2024-05}")).isEqualTo(new Whole(1, 2));
    assertThat(missed).containsExactly("/mechanisms/0/meetings/1/date");
    assertThat(meetings("{date: 2024-05-10}, {date: 2024-05-11}, {title: Undated}"))
        .isEqualTo(new Whole(2, 3));
  }

  @Test
  void anEventOfACycleIsTheMeetingOfItsDayAndKind() {
    assertThat(count("{date: 2024-05-10, kind: plenary}", "{date: 2024-05-10, kind: plenary}"))
        .isEqualTo(Whole.of(1));
    assertThat(count("{date: 2024-05-10, id: a}", "{date: 2024-05-10, id: b}"))
        .isEqualTo(new Whole(1, 2));
    assertThat(missed)
        .containsExactly("/cycles/0/implementation/events/0/kind", "/mechanisms/0/meetings/0/kind");
    assertThat(count("{date: 2024-05-10, kind: inaugural}", "{date: 2024-05-10, kind: plenary}"))
        .isEqualTo(new Whole(1, 2));
  }

  @Test
  void ofTwoEventsOfACycleOneMayBeTheMeeting() {
    String workshop = "{date: 2024-05-10, kind: workshop}";

    assertThat(count(workshop, workshop + ", " + workshop)).isEqualTo(new Whole(1, 2));
    assertThat(
            count(
                workshop,
                "{id: a, date: 2024-05-10, kind: workshop},"
                    + " {id: b, date: 2024-05-10, kind: workshop}"))
        .isEqualTo(Whole.of(2));
  }

  @Test
  void sessionsOfTwoBodiesAreJointWhereOneNamesTheOther() {
    assertThat(bodies("{date: 2024-05-10}", "{date: 2024-05-10}")).isEqualTo(new Whole(1, 2));
    assertThat(missed)
        .containsExactly(
            "/mechanisms/0/meetings/0/conferenceOf", "/mechanisms/1/meetings/0/conferenceOf");
    assertThat(bodies("{date: 2024-05-10, conferenceOf: [team]}", "{date: 2024-05-10}"))
        .isEqualTo(Whole.of(1));
    assertThat(bodies("{date: 2024-05-10, conferenceOf: []}", "{date: 2024-05-10}"))
        .isEqualTo(Whole.of(2));
  }

  @Test
  void aJointSessionIsCountedOnceBesideOthers() {
    assertThat(
            count(
                read(
                    "{date: 2024-06-11, kind: ordinary, conferenceOf: [team]}, {date: 2024-05-11}",
                    "{date: 2024-06-11, kind: ordinary}",
                    "{date: 2024-06-10}, {date: 2024-05-10}")))
        .isEqualTo(Whole.of(4));
  }

  @Test
  void ofRepeatedRecordsOnlyThoseThatCountAreCounted() {
    Happenings found = new Happenings();
    for (Cursor<?> meeting : read("{date: 2024-05-10}, {date: 2024-06}, {date: 2024-06}", "", "")) {
      found.add(meeting, meeting.place().pointer().endsWith("/1") ? Outcomes.OPEN : Outcomes.HOLDS);
    }

    assertThat(found.count(true)).isEqualTo(new Whole(2, 3));
    assertThat(found.count(false)).isEqualTo(new Whole(2, Whole.UNBOUNDED));
  }

  @Test
  void updatesOfOneDayAreToldApartByWhatTheyPublished() {
    assertThat(updates("{date: 2024-05-10}, {date: 2024-05-10}")).isEqualTo(new Whole(1, 2));
    assertThat(updates("{date: 2024-05-10, title: Minutes}, {date: 2024-05-10, title: Plan}"))
        .isEqualTo(Whole.of(2));
  }

  private Whole meetings(String meetings) {
    return count(read(meetings, "", ""));
  }

  private Whole count(String meetings, String events) {
    return count(read(meetings, "", events));
  }

  private Whole bodies(String meetings, String others) {
    return count(read(meetings, others, ""));
  }

  private Whole updates(String updates) {
    Cursor<Partnership> root =
        root("publication: {repositories: [{updates: [%s]}]}\n".formatted(updates));
    return count(
        root.child("publication", Partnership::publication)
            .orElseThrow()
            .list("repositories", Publication::repositories)
            .inEach(s -> s.list("updates", Site::updates))
            .all());
  }

  private static Whole count(Iterable<? extends Cursor<?>> records) {
    Happenings found = new Happenings();
    records.forEach(r -> found.add(r, Outcomes.HOLDS));
    return found.count(true);
  }

  private Iterable<? extends Cursor<?>> read(String meetings, String others, String events) {
    Cursor<Partnership> root =
        root(
            """
            mechanisms:
              - {id: forum, meetings: [%s]}
              - {id: team, meetings: [%s]}
            cycles:
              - id: plan
                coCreation: {events: []}
                implementation: {events: [%s]}
            """
                .formatted(meetings, others, events));
    Cursor<Cycle> cycle = root.list("cycles", Partnership::cycles).all().get(0);
    return root.list("mechanisms", Partnership::mechanisms)
        .inEach(m -> m.list("meetings", Mechanism::meetings))
        .and(
            cycle
                .child("coCreation", Cycle::coCreation)
                .orElseThrow()
                .list("events", CoCreation::events))
        .and(
            cycle
                .child("implementation", Cycle::implementation)
                .orElseThrow()
                .list("events", Implementation::events))
        .all();
  }

  private Cursor<Partnership> root(String yaml) {
    missed.clear();
    String head =
        """
        format: partnership
        version: 0.1.0
        id: x
        asOf: 2024-12-31
        member: {id: xx, type: national}
        """;
    return Cursor.root(OgpJson.readPartnership(head + yaml).document(), new Missed());
  }

  /** Takes down what is missed. */
  private final class Missed implements Recorder {
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
  }
}
