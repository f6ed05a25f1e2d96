package io.github.ogpsdk.rules.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.UnknownReason;
import io.github.ogpsdk.model.assessment.Part;
import io.github.ogpsdk.model.assessment.UsedFact;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.Meeting;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.Outcomes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which lists, objects and sources are taken down, and what is not known of them. */
class EvidenceTest {
  private static final String DOCUMENT =
      """
      format: partnership
      version: 0.1.0
      id: probe
      asOf: 2024-01-01
      member: {id: xx, type: national}
      sources: [{url: 'https://example.org/all'}]
      mechanisms:
        - id: sourced
          status: operational
          from: 2020-02-03
          sources:
            - {url: 'https://example.org/forum'}
            - {url: 'https://example.org/status', fields: [status, sharedWith]}
          sharedWith: [yy]
          members: []
          meetings:
            - {date: 2021-01-01, minutes: {title: Minutes}, unknown: {agenda: does-not-exist}}
            - {date: 2022-01-01, unknown: {minutes: not-published}}
          partial: [meetings]
          unknown:
            to: does-not-exist
            groups: does-not-exist
            minutesPublished: does-not-exist
            parent: withheld
            chairs: not-published
            departures: does-not-exist
        - id: plain
          status: operational
          sources: [{url: 'https://example.org/from', fields: [from]}]
      """;

  private final List<String> taken = new ArrayList<>();
  private final Cursor<Partnership> root =
      Cursor.root(OgpJson.readPartnership(DOCUMENT).document(), recorder());
  private final Cursor<Mechanism> body = mechanism(0);

  @Test
  void whatIsKnownNotToExistIsAFact() {
    assertThat(body.require("to", Mechanism::to)).isEmpty();
    assertThat(body.count("groups", Mechanism::groups)).isEqualTo(Bounds.Whole.of(0));
    assertThat(body.flag("minutesPublished", Mechanism::minutesPublished))
        .isEqualTo(Outcomes.FAILS);

    assertThat(taken)
        .containsExactly(
            "/mechanisms/0/to=does-not-exist [/mechanisms/0/sources/0]",
            "/mechanisms/0/groups=does-not-exist [/mechanisms/0/sources/0]",
            "/mechanisms/0/minutesPublished=does-not-exist [/mechanisms/0/sources/0]");
  }

  @Test
  void whatIsNotKnownIsMissedWithTheReasonThatIsGiven() {
    assertThat(body.require("parent", Mechanism::parent)).isEmpty();
    assertThat(body.flag("papersPublished", Mechanism::papersPublished)).isEqualTo(Outcomes.OPEN);
    assertThat(mechanism(1).count("groups", Mechanism::groups)).isEqualTo(Bounds.Whole.ANY);

    assertThat(taken)
        .containsExactly(
            "/mechanisms/0/parent? withheld",
            "/mechanisms/0/papersPublished?",
            "/mechanisms/1/groups?");
  }

  @Test
  void aListThatMayGoOnIsMissedAtItsNextItemAndOneUnrecordedAsAWhole() {
    assertThat(body.list("meetings", Mechanism::meetings).all()).hasSize(2);
    body.list("chairs", Mechanism::chairs);
    body.list("selections", Mechanism::selections);

    assertThat(taken)
        .containsExactly(
            "/mechanisms/0/meetings/-?",
            "/mechanisms/0/chairs? not-published",
            "/mechanisms/0/selections?");
  }

  @Test
  void anEmptyListIsAFactAndTheItemsOfAFullOneSpeakForThemselves() {
    assertThat(body.list("members", Mechanism::members).complete()).isTrue();
    assertThat(body.list("departures", Mechanism::departures).complete()).isTrue();
    assertThat(body.list("sharedWith", Mechanism::sharedWith).complete()).isTrue();

    assertThat(taken)
        .containsExactly(
            "/mechanisms/0/members=[] [/mechanisms/0/sources/0]",
            "/mechanisms/0/departures=[] [/mechanisms/0/sources/0]");
  }

  @Test
  void aListThatIsOnlyLookedAtIsNotMissed() {
    assertThat(body.peekList("meetings", Mechanism::meetings).complete()).isFalse();
    body.peekList("members", Mechanism::members);

    assertThat(taken).isEmpty();
  }

  @Test
  void oneMoreItemIsMissedAtTheEndOfItsList() {
    body.recordMissingItem("chairs");
    body.recordMissing("chairs");

    assertThat(taken)
        .containsExactly("/mechanisms/0/chairs/-?", "/mechanisms/0/chairs? not-published");
  }

  @Test
  void anObjectIsMissedUnlessItIsThereOrKnownNotToExist() {
    List<Cursor<Meeting>> meetings = body.peekList("meetings", Mechanism::meetings).all();

    assertThat(meetings.get(0).child("minutes", Meeting::minutes).map(Cursor::place))
        .map(Place::pointer)
        .contains("/mechanisms/0/meetings/0/minutes");
    assertThat(meetings.get(0).child("agenda", Meeting::agenda)).isEmpty();
    assertThat(taken).isEmpty();

    assertThat(meetings.get(1).child("minutes", Meeting::minutes)).isEmpty();
    assertThat(meetings.get(1).child("agenda", Meeting::agenda)).isEmpty();
    assertThat(taken)
        .containsExactly(
            "/mechanisms/0/meetings/1/minutes? not-published", "/mechanisms/0/meetings/1/agenda?");
  }

  @Test
  void aFactNamesTheSourcesOfItsMemberAndThoseOfTheWholeObject() {
    body.require("status", Mechanism::status);
    body.require("from", Mechanism::from);

    assertThat(taken)
        .containsExactly(
            "/mechanisms/0/status=operational [/mechanisms/0/sources/0, /mechanisms/0/sources/1]",
            "/mechanisms/0/from=2020-02-03 [/mechanisms/0/sources/0]");
  }

  @Test
  void whereAnObjectHasNoSourceForAMemberThoseOfItsOwnerCount() {
    mechanism(1).require("status", Mechanism::status);
    body.list("meetings", Mechanism::meetings).all().get(0).require("date", Meeting::date);
    root.use("id", root.value().id());

    assertThat(taken)
        .contains(
            "/mechanisms/1/status=operational [/sources/0]",
            "/mechanisms/0/meetings/0/date=2021-01-01 [/mechanisms/0/sources/0]",
            "/id=probe [/sources/0]");
  }

  @Test
  void aCodeOfAListIsTakenDownWhereItIsUsed() {
    Cursor<String> shared = body.list("sharedWith", Mechanism::sharedWith).all().get(0);

    assertThat(shared.used()).isEqualTo("yy");
    assertThat(taken).containsExactly("/mechanisms/0/sharedWith/0=yy [/mechanisms/0/sources/0]");
  }

  @Test
  void aDerivedPartStandsWhereItsOwnerStands() {
    Part year = new Part("plan-year", Optional.of(2), Optional.empty());
    Cursor<String> derived = body.derived("2021", year);

    derived.use("", "x");

    assertThat(derived.part()).contains(year);
    assertThat(body.part()).isEmpty();
    assertThat(derived.owner()).contains(body);
    assertThat(derived.value()).isEqualTo("2021");
    assertThat(derived.place()).hasToString("/mechanisms/0");
    assertThat(mechanism(1).derived("2021", year)).hasToString(derived.toString());
    assertThat(taken).containsExactly("/mechanisms/0/=x [/mechanisms/0/sources/0]");
  }

  @Test
  void anObjectKnowsItsNeighborOnlyWhereOneIsGiven() {
    Cursor<Mechanism> second = mechanism(1).after(body);

    assertThat(second.previous()).contains(body);
    assertThat(second.place().pointer()).isEqualTo("/mechanisms/1");
    assertThat(mechanism(1).previous()).isEmpty();
  }

  @Test
  void withTheRecorderOffNothingIsTakenDown() {
    Cursor<Partnership> silent = Cursor.root(root.value(), Recorder.OFF);

    assertThat(silent.isRecorded()).isFalse();
    assertThat(root.isRecorded()).isTrue();
    assertThat(silent.peekList("mechanisms", Partnership::mechanisms).all()).hasSize(2);
    assertThat(taken).isEmpty();
  }

  @Test
  void listsJoinAndNarrowWithWhatIsKnownOfThem() {
    Items<Meeting> open = body.peekList("meetings", Mechanism::meetings);
    Items<Meeting> whole = new Items<>(open.all(), true);
    Cursor<Meeting> first = open.all().get(0);

    assertThat(whole.and(Items.none())).isEqualTo(whole);
    assertThat(whole.and(open).complete()).isFalse();
    assertThat(open.and(whole).all()).hasSize(4);
    assertThat(open.and(whole).complete()).isFalse();
    assertThat(whole.incomplete()).isEqualTo(open);
    assertThat(open.where(m -> m == first)).isEqualTo(new Items<>(List.of(first), false));
  }

  private Cursor<Mechanism> mechanism(int index) {
    return root.peekList("mechanisms", Partnership::mechanisms).all().get(index);
  }

  private Recorder recorder() {
    return new Recorder() {
      @Override
      public void fact(UsedFact fact) {
        taken.add(fact.at() + "=" + fact.value() + " " + fact.sources());
      }

      @Override
      public void missing(Place at, Optional<UnknownReason> reason) {
        taken.add(at + "?" + reason.map(r -> " " + r.code()).orElse(""));
      }

      @Override
      public boolean isOn() {
        return true;
      }
    };
  }
}
