package io.github.ogpsdk.rules.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** What happens to the standing of a member in a random cycle: cases, suspensions, exits. */
final class RandomStanding {
  private static final List<String> STEPS =
      List.of("letter-of-concern", "acknowledged", "stage-one", "stage-two", "suspended");
  private static final List<String> EXITS = List.of("inactive", "withdrawn");

  private final Random random;
  private final Diary diary;

  RandomStanding(Random random, Diary diary) {
    this.random = random;
    this.diary = diary;
  }

  void add() {
    boolean suspended = random.nextInt(3) == 0;
    if (suspended) {
      responseCase();
    }
    if (random.nextInt(4) == 0) {
      review();
    }
    if (!suspended && random.nextInt(8) == 0) {
      event(diary.day(), diary.one(EXITS), "procedural", "");
    }
  }

  /** A case of the response policy, whose steps come in any order. */
  private void responseCase() {
    for (String step : STEPS) {
      if (random.nextInt(3) > 0) {
        event(diary.day(), step, "response", ", case: one");
      }
    }
    event(diary.day(), "restored", "response", ", case: one, cured: " + random.nextBoolean());
  }

  private void review() {
    LocalDate opened = diary.day();
    event(opened, "review-opened", "procedural", ", grounds: [minimum-requirements]");
    event(
        Diary.later(opened, diary.day()),
        "review-closed",
        "procedural",
        ", grounds: [minimum-requirements], cured: " + random.nextBoolean());
  }

  private void event(LocalDate day, String type, String track, String more) {
    diary.at(
        "/standing/events",
        day,
        "{type: " + type + ", track: " + track + ", date: '@'" + more + "}");
  }
}
