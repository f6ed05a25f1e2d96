package io.github.ogpsdk.rules.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** What is done for co-creation in a random cycle. */
final class RandomCoCreation {
  private static final List<String> MODES = List.of("remote", "in-person", "hybrid");
  private static final List<String> CHANNELS =
      List.of("online-form", "email", "workshop", "hearing", "survey");

  private final Random random;
  private final Diary diary;
  private final LocalDate start;

  RandomCoCreation(Random random, Diary diary, LocalDate start) {
    this.random = random;
    this.diary = diary;
    this.start = start;
  }

  /** Adds what was there before the cycle. */
  void before() {
    for (int i = 0; i < random.nextInt(3); i++) {
      diary.at("/cycles/0/coCreation/notice", start.minusDays(random.nextInt(40)), notice());
    }
  }

  private String notice() {
    return "{about: co-creation, published: '@', hasTimeline: %s, hasOpportunities: %s}"
        .formatted(random.nextBoolean(), random.nextBoolean());
  }

  void add(LocalDate delivered) {
    String at = "/cycles/0/coCreation";
    for (int i = 0; i < 4; i++) {
      diary.at(at + "/notice", diary.day(), notice());
      diary.at(at + "/outreach", diary.day(), "{title: Talk, date: '@', kind: webinar}");
      LocalDate opened = diary.day();
      diary.at(
          at + "/consultations",
          opened,
          "{id: k%d, about: ideas, from: '@', to: '%s', channels: [%s], openTo: [public]}"
              .formatted(i, opened.plusDays(1 + random.nextInt(40)), diary.one(CHANNELS)));
      diary.at(
          at + "/events",
          diary.day(),
          "{date: '@', mode: %s, openToPublic: true, attendance: %s, audience: [government, civil-society, private-sector]}"
              .formatted(diary.one(MODES), diary.sides()));
      diary.at(
          at + "/response",
          diary.day(),
          "{published: '@', form: per-theme, url: 'https://x.org/r'}");
    }
    diary.at(at + "/contributionsPublished", diary.day(), "all");
    if (random.nextInt(3) == 0) {
      diary.at("/cycles/0/due", start, "'" + delivered.plusDays(random.nextInt(300) - 200) + "'");
    }
  }
}
