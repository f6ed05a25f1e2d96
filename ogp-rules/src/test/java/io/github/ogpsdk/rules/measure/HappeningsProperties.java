package io.github.ogpsdk.rules.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.campaign.Campaign;
import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.Meeting;
import io.github.ogpsdk.model.body.MeetingKind;
import io.github.ogpsdk.model.cycle.Implementation;
import io.github.ogpsdk.rules.Bounds.Whole;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Recorder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** The count of records of events, in the lists of two bodies and of a cycle. */
@AddLifecycleHook(Campaign.class)
class HappeningsProperties {
  private static final List<String> BODIES = List.of("forum", "team");
  private static final int LISTS = 3;

  @Property(tries = 5000, shrinking = ShrinkingMode.OFF)
  void knowingLessOfARecordOnlyWidensTheCount(@ForAll long seed) {
    Random random = new Random(seed);
    List<List<Meeting>> known = lists(random);
    List<List<Meeting>> less = new ArrayList<>();
    known.forEach(l -> less.add(l.stream().map(m -> without(m, random)).toList()));

    Whole more = count(known, seed);
    Whole wider = count(less, seed);

    assertThat(wider.least()).as("%s%n%s", known, less).isLessThanOrEqualTo(more.least());
    assertThat(wider.most()).as("%s%n%s", known, less).isGreaterThanOrEqualTo(more.most());
  }

  @Property(tries = 2000, shrinking = ShrinkingMode.OFF)
  void theOrderOfAListChangesNothing(@ForAll long seed) {
    Random random = new Random(seed);
    List<List<Meeting>> lists = lists(random);
    List<List<Meeting>> shuffled = new ArrayList<>();
    for (List<Meeting> list : lists) {
      List<Meeting> other = new ArrayList<>(list);
      Collections.shuffle(other, random);
      shuffled.add(other);
    }

    assertThat(count(shuffled, 0)).as("%s", lists).isEqualTo(count(lists, 0));
  }

  private static Whole count(List<List<Meeting>> lists, long seed) {
    Happenings found = new Happenings();
    Random sure = new Random(seed);
    for (int i = 0; i < LISTS; i++) {
      for (Cursor<Meeting> meeting : place(i, lists.get(i))) {
        found.add(meeting, sure.nextInt(4) == 0 && seed != 0 ? Outcomes.OPEN : Outcomes.HOLDS);
      }
    }
    return found.count(true);
  }

  private static Iterable<Cursor<Meeting>> place(int list, List<Meeting> meetings) {
    Listing<Meeting> listing = Listing.copyOf(meetings);
    return list < BODIES.size()
        ? Cursor.root(
                Mechanism.builder().id(BODIES.get(list)).meetings(listing).build(), Recorder.OFF)
            .list("meetings", Mechanism::meetings)
        : Cursor.root(Implementation.builder().events(listing).build(), Recorder.OFF)
            .list("events", Implementation::events);
  }

  /** The sessions of two bodies that met jointly, or each by itself, and the events of a cycle. */
  private static List<List<Meeting>> lists(Random random) {
    boolean joint = random.nextBoolean();
    List<List<Meeting>> lists = new ArrayList<>();
    for (int list = 0; list < LISTS; list++) {
      List<Meeting> meetings = new ArrayList<>();
      for (int i = random.nextInt(4); i > 0; i--) {
        meetings.add(meeting(list, meetings.size(), joint, random));
      }
      lists.add(meetings);
    }
    return lists;
  }

  private static Meeting meeting(int list, int index, boolean joint, Random random) {
    Meeting.Builder meeting = Meeting.builder();
    String day = "2024-0" + (5 + random.nextInt(2)) + "-1" + random.nextInt(2);
    meeting.date(PartialDate.parse(day));
    if (random.nextBoolean()) {
      meeting.kind(random.nextBoolean() ? MeetingKind.ORDINARY : MeetingKind.WORKSHOP);
    }
    if (random.nextBoolean()) {
      meeting.id("m-" + list + "-" + index);
    }
    if (random.nextInt(3) == 0) {
      meeting.number(random.nextInt(2));
    }
    if (list < BODIES.size() && random.nextBoolean()) {
      meeting.conferenceOf(joint ? Listing.of(BODIES.get(1 - list)) : Listing.of());
    }
    return random.nextBoolean() ? without(meeting.build(), random) : meeting.build();
  }

  /** Returns a meeting of which less is known, as a rule of one fact. */
  private static Meeting without(Meeting meeting, Random random) {
    return switch (random.nextInt(9)) {
      case 0 -> meeting.withId(Optional.empty());
      case 1 -> meeting.withNumber(Optional.empty());
      case 2 -> meeting.withKind(Optional.empty());
      case 3 -> meeting.withKind(meeting.kind().map(k -> new MeetingKind("tea")));
      case 4 -> meeting.withConferenceOf(Listing.unset());
      case 5 -> meeting.withConferenceOf(meeting.conferenceOf().asPartial());
      case 6 -> meeting.withDate(Optional.empty());
      case 7 -> meeting.withDate(meeting.date().map(d -> cut(d)));
      default -> meeting;
    };
  }

  private static PartialDate cut(PartialDate date) {
    String text = date.toString();
    return text.length() > 4 ? PartialDate.parse(text.substring(0, text.length() - 3)) : date;
  }
}
