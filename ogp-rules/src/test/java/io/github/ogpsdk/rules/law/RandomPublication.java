package io.github.ogpsdk.rules.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** The websites and repositories of a random cycle, with their updates. */
final class RandomPublication {
  private static final List<String> CATEGORIES =
      List.of("co-creation", "implementation", "plan", "forum", "other");

  private final Random random;
  private final Diary diary;
  private final LocalDate start;
  private final LocalDate turn;

  RandomPublication(Random random, Diary diary, LocalDate start, LocalDate turn) {
    this.random = random;
    this.diary = diary;
    this.start = start;
    this.turn = turn;
  }

  void add() {
    for (int i = 0; i < random.nextInt(3); i++) {
      LocalDate opened =
          random.nextInt(4) == 0 ? start.minusDays(random.nextInt(200)) : diary.day();
      diary.at(
          "/publication/websites",
          opened,
          "{url: 'https://x.org/%d', from: '@', dedicated: %s, barrier: %s, hasPlan: %s, updates: []}"
              .formatted(i, random.nextInt(4) > 0, random.nextInt(4) == 0, random.nextBoolean()));
      diary.at(
          "/publication/repositories",
          opened,
          "{url: 'https://x.org/r/%d', from: '@', public: %s, updates: []}"
              .formatted(i, random.nextInt(4) > 0));
    }
    diary.at("/publication/websites/0/to", diary.day(), "'@'");
    for (int i = 0; i < 2; i++) {
      for (LocalDate day : diary.days(turn)) {
        diary.at("/publication/websites/" + i + "/updates", day, "{date: '@', category: plan}");
        diary.at(
            "/publication/repositories/" + i + "/updates",
            day,
            "{date: '@', category: %s}".formatted(diary.one(CATEGORIES)));
      }
    }
  }
}
