package io.github.ogpsdk.rules.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** The plan of a random cycle, what is done in its implementation, and the next plan. */
final class RandomPlan {
  private static final List<String> MODES = List.of("remote", "in-person", "hybrid");

  private final Random random;
  private final Diary diary;
  private final LocalDate turn;

  RandomPlan(Random random, Diary diary, LocalDate turn) {
    this.random = random;
    this.diary = diary;
    this.turn = turn;
  }

  void add(LocalDate delivered, LocalDate from, LocalDate to) {
    diary.at(
        "/cycles/0/plan",
        delivered,
        ("{from: '%s', to: '%s', submitted: '@', published: '@', refresh: [], amendments: [],"
                + " delays: [], languages: [en, fr], commitments: ["
                + "{id: XX0001, progress: []}, {id: XX0002, progress: []}]}")
            .formatted(from, to));
    for (int i = 0; i < 2; i++) {
      LocalDate day = Diary.later(diary.day(), delivered);
      diary.at("/cycles/0/plan/commitments/" + i + "/completed", day, "'@'");
      diary.at(
          "/cycles/0/plan/commitments/" + i + "/progress",
          Diary.later(diary.day(), delivered),
          "{status: substantial}");
      diary.at(
          "/cycles/0/plan/refresh",
          Diary.later(diary.day(), delivered),
          "{date: '@', coCreated: " + random.nextBoolean() + "}");
    }
    if (random.nextInt(3) == 0) {
      diary.at(
          "/cycles/0/plan/amendments",
          Diary.later(diary.day(), delivered),
          "{date: '@', agreedBy: [body]}");
    }
  }

  void implementation(LocalDate from) {
    for (LocalDate day : diary.days(Diary.later(turn, from))) {
      diary.at(
          "/cycles/0/implementation/events",
          day,
          ("{date: '@', mode: %s, openToPublic: true, attendance: %s, resultsPresented: %s,"
                  + " commentsCollected: true, audience: [government, civil-society]}")
              .formatted(diary.one(MODES), diary.sides(), random.nextInt(4) > 0));
    }
    for (String kind : List.of("mid-term", "end-of-term")) {
      diary.at(
          "/cycles/0/implementation/selfAssessments",
          Diary.later(diary.day(), from),
          "{kind: " + kind + ", submitted: '@', published: '@'}");
    }
    for (String product : List.of("inception-report", "end-of-term-report")) {
      diary.at(
          "/cycles/0/reviews",
          Diary.later(diary.day(), from),
          "{product: "
              + product
              + ", assessor: local-monitoring-body, independent: true, published: '@'}");
    }
    diary.at(
        "/cycles/0/reviews",
        Diary.later(diary.day(), from),
        ("{product: results-report, assessor: irm, published: '@', answers: [{subject:"
                + " public-influence, phase: co-creation, value: %s}, {subject: public-influence,"
                + " phase: implementation, value: %s}%s]}")
            .formatted(
                diary.one(List.of("inform", "involve")),
                diary.one(List.of("inform", "consult")),
                random.nextInt(3) == 0 ? ", {subject: process, value: contrary}" : ""));
    diary.at(
        "/standing/events",
        Diary.later(diary.day(), from),
        "{type: contrary-letter, date: '@', cycles: [c], url: 'https://x.org/l'}");
    if (random.nextInt(3) == 0) {
      diary.at("/cycles/0/implementation/mode", Diary.later(diary.day(), from), "partnership");
    }
  }

  /** Adds another cycle, whose plan comes in its time or late. */
  void next(LocalDate began) {
    diary.at(
        "/cycles",
        began,
        "{id: d, number: 2, mechanisms: [], reviews: [], coCreation: {from: '@', notice: [],"
            + " outreach: [], consultations: [], events: [], response: []},"
            + " unknown: {plan: does-not-exist}}");
    LocalDate delivered = Diary.later(diary.day(), began.plusDays(1));
    diary.at(
        "/cycles/1/plan",
        delivered,
        "{from: '@', to: '%s', submitted: '@', published: '@'}".formatted(delivered.plusYears(2)));
  }
}
