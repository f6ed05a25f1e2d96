package io.github.ogpsdk.rules.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** A body of a random cycle: how it is set up, meets and changes. */
final class RandomBodies {
  private static final List<String> MODES = List.of("remote", "in-person", "hybrid");
  private static final List<String> TYPES =
      List.of(
          "multi-stakeholder-forum",
          "joint-steering-committee",
          "national-steering-committee",
          "commitment-teams",
          "international-steering-committee",
          "coordination-council");

  private final Random random;
  private final Diary diary;
  private final LocalDate start;
  private final LocalDate turn;

  RandomBodies(Random random, Diary diary, LocalDate start, LocalDate turn) {
    this.random = random;
    this.diary = diary;
    this.start = start;
    this.turn = turn;
  }

  void add(String id, int index, LocalDate last) {
    if (random.nextInt(4) == 0) {
      return;
    }
    LocalDate founded = random.nextInt(3) == 0 ? start.minusDays(random.nextInt(400)) : diary.day();
    String at = "/mechanisms/" + index;
    diary.at(
        "/mechanisms",
        founded,
        ("{id: %s, type: %s, from: '@', charters: [], compositions: [], members: [], chairs: [],"
                + " selections: [], meetings: [], meetingTotals: [], instruments: [],"
                + " relations: [], reports: []}")
            .formatted(id, diary.one(TYPES)));
    LocalDate serves = founded.isBefore(start) ? start : founded;
    if (!serves.isAfter(last)) {
      diary.at("/cycles/0/mechanisms", serves, id);
    }
    LocalDate first = random.nextInt(4) == 0 || !founded.isBefore(turn) ? founded : turn;
    int number = 0;
    for (LocalDate day : diary.days(first)) {
      diary.at(
          at + "/meetings",
          day,
          "{date: '@', mode: %s, attendance: %s, unknown: {minutes: does-not-exist}}"
              .formatted(diary.one(MODES), diary.sides()));
      diary.at(
          at + "/meetings/" + number++ + "/minutes",
          day.plusDays(random.nextInt(60)),
          "{published: '@', url: 'https://x.org/m'}");
    }
    diary.at(at + "/relations", diary.day(), "{role: led-by, organization: network}");
    if (random.nextInt(4) == 0) {
      diary.at(at + "/to", diary.day(), "'@'");
    }
    for (int i = 0; i < 2; i++) {
      LocalDate day = diary.day();
      String organization = diary.one(List.of("ministry", "network"));
      diary.at(
          at + "/charters",
          day,
          ("{type: rules-of-procedure, isPublished: %s, from: '@', adoptedBy: [body],"
                  + " coversConflictOfInterest: true, meeting: {maxInterval: P%dM, minPerYear: %d}}")
              .formatted(random.nextInt(4) > 0, 1 + random.nextInt(6), 1 + random.nextInt(4)));
      diary.at(
          at + "/compositions",
          diary.day(),
          "{basis: actual, from: '@', seats: [{sector: government, count: %d}, {sector: civil-society, count: %d}]}"
              .formatted(1 + random.nextInt(5), 1 + random.nextInt(5)));
      diary.at(
          at + "/chairs",
          diary.day(),
          "{organization: " + organization + ", role: co-chair, from: '@'}");
      LocalDate joined = diary.day();
      diary.at(
          at + "/members", joined, "{organization: " + organization + ", role: member, from: '@'}");
      diary.at(at + "/members/" + i + "/to", Diary.later(diary.day(), joined), "'@'");
      diary.at(
          at + "/selections",
          diary.day(),
          "{sector: civil-society, methods: [open-election], decidedBy: %s, vote: '@'}"
              .formatted(diary.one(List.of("civil-society", "government"))));
    }
  }
}
