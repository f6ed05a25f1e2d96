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
          "coordination-council",
          "multisector-commission",
          "technical-secretariat",
          "advisory-council",
          "statutory-advisory-committee");

  /** Further clauses of a charter. */
  private static final String CLAUSES =
      ", quorum: {total: 4, parts: [{sector: government, min: 1}, {sector: civil-society, min: 2}]},"
          + " term: [{length: P1Y, maxConsecutive: 1}], chair: [{role: co-chair,"
          + " sector: civil-society, electedBy: body, term: {length: P1Y, maxConsecutive: 1}}],"
          + " decision: {thresholds: [{sector: civil-society, of: votes-cast, atLeast: '1/2'}]}";

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
          "{date: '@', mode: %s, attendance: %s, decisions: %s, unknown: {minutes: does-not-exist}}"
              .formatted(diary.one(MODES), diary.sides(), decisions()));
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
                  + " coversConflictOfInterest: true, meeting: {maxInterval: P%dM, minPerYear: %d}%s}")
              .formatted(
                  random.nextInt(4) > 0,
                  1 + random.nextInt(6),
                  1 + random.nextInt(4),
                  random.nextBoolean() ? CLAUSES : ""));
      diary.at(
          at + "/compositions",
          diary.day(),
          "{basis: %s, from: '@', seats: [{sector: government, count: %d}, {sector: civil-society, count: %d}]}"
              .formatted(
                  diary.one(List.of("actual", "actual", "prescribed")),
                  1 + random.nextInt(5),
                  1 + random.nextInt(5)));
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

  private String decisions() {
    return random.nextInt(6) > 0
        ? "[]"
        : "[{subject: Plan, outcome: adopted, votes: [{sector: civil-society, yes: %d, no: %d, abstain: 0}]}]"
            .formatted(1 + random.nextInt(3), random.nextInt(3));
  }
}
