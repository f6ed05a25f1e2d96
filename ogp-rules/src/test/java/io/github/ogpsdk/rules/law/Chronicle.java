package io.github.ogpsdk.rules.law;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.partnership.Partnership;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One random cycle, day by day: what a record of it says that is complete on each day.
 *
 * <p>Until one day little happens or nothing, from that day on much: so that whatever is called
 * missed before that day is likely to be made up for after it.
 */
final class Chronicle {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final List<String> MODES = List.of("remote", "in-person", "hybrid");
  private static final List<String> CHANNELS =
      List.of("online-form", "email", "workshop", "hearing", "survey");
  private static final List<String> CATEGORIES =
      List.of("co-creation", "implementation", "plan", "forum", "other");
  private static final List<String> TYPES =
      List.of(
          "multi-stakeholder-forum",
          "joint-steering-committee",
          "national-steering-committee",
          "commitment-teams",
          "international-steering-committee",
          "coordination-council");
  private static final List<String> ATTESTED =
      List.of(
          "P17-CONTACT",
          "P17-BACKGROUND",
          "P17-PLAIN",
          "P17-NEWCOMERS",
          "P17-TERRITORY",
          "P17-JOINT-DECISIONS",
          "P17-REPORT",
          "MSF-17-SELECT",
          "MSF-17-HIGH",
          "G12-SUMMARY",
          "G12-SELF-ASSESSMENT",
          "LO-ENDORSE",
          "LO-LMB",
          "MSF-SEED-CSO-CSO",
          "P22-3.3-TIME",
          "P22-5.1-RESULTS");

  private final Random random;
  private final List<Happening> happenings = new ArrayList<>();
  private final LocalDate start;
  private final LocalDate turn;
  private final LocalDate end;

  /**
   * Something that happens.
   *
   * @param day when
   * @param list the list that it enters, as a JSON Pointer; of an object, the member it becomes
   * @param json what is recorded of it
   */
  private record Happening(LocalDate day, String list, JsonNode json) {}

  Chronicle(long seed) {
    random = new Random(seed);
    int[] years = {2012, 2015, 2018, 2020, 2022, 2023};
    start = LocalDate.of(years[random.nextInt(years.length)], 1, 1).plusDays(random.nextInt(365));
    LocalDate delivered = start.plusDays(20 + random.nextInt(300));
    LocalDate from = delivered.plusDays(random.nextInt(40));
    LocalDate to =
        random.nextInt(8) == 0 ? from.plusYears(4) : from.plusDays(60 + random.nextInt(900));
    end = to.plusDays(60 + random.nextInt(160));
    turn = start.plusDays(random.nextLong(ChronoUnit.DAYS.between(start, end)));
    before();
    space("forum", 0, to);
    space("second", 1, to);
    coCreation(delivered);
    publication();
    if (random.nextInt(10) > 0) {
      plan(delivered, from, to);
      implementation(from);
    }
    next(later(day(), delivered));
    for (String rule : ATTESTED) {
      at(
          "/attestations",
          day(),
          "{about: %s, answer: %s, role: evaluator, date: '@'}"
              .formatted(rule, random.nextInt(4) == 0 ? "no" : "yes"));
    }
    happenings.sort(Comparator.comparing(Happening::day));
  }

  LocalDate start() {
    return start;
  }

  LocalDate end() {
    return end;
  }

  /** Returns the days on which something happens. */
  List<LocalDate> days() {
    return happenings.stream().map(Happening::day).distinct().toList();
  }

  /** Returns the record on a day: whole, of all that happened by then. */
  Partnership on(LocalDate day) {
    return OgpJson.readPartnership(tree(day).toString()).document();
  }

  JsonNode tree(LocalDate day) {
    ObjectNode root =
        json(
            """
            {format: partnership, version: 0.1.0, id: chronicle, member: {id: xx, type: %s},
            organizations: [
              {id: ministry, name: Ministry, sector: government},
              {id: network, name: Network, sector: civil-society}],
            mechanisms: [], publication: {websites: [], repositories: []},
            standing: {events: []}, attestations: [],
            cycles: [{id: c, number: 1, mechanisms: [], reviews: [],
              coCreation: {from: '%s', notice: [], outreach: [], consultations: [], events: [],
                response: []},
              implementation: {events: [], selfAssessments: []},
              unknown: {plan: does-not-exist}}]}
            """
                .formatted(memberType(), start));
    for (Happening h : happenings) {
      if (!h.day().isAfter(day)) {
        enter(root, h);
      }
    }
    return root;
  }

  private String memberType() {
    return new Random(start.toEpochDay()).nextInt(4) == 0 ? "local" : "national";
  }

  private static void enter(ObjectNode root, Happening h) {
    String name = h.list().substring(h.list().lastIndexOf('/') + 1);
    JsonNode owner = root.at(h.list().substring(0, h.list().lastIndexOf('/')));
    if (!(owner instanceof ObjectNode object)) {
      return;
    }
    if (object.get(name) instanceof ArrayNode list) {
      list.add(h.json().deepCopy());
    } else {
      object.set(name, h.json().deepCopy());
      if (object.get("unknown") instanceof ObjectNode unknown) {
        unknown.remove(name);
      }
    }
  }

  private static ObjectNode json(String text) {
    String quoted =
        text.replaceAll("([{,\\[]\\s*)([A-Za-z][A-Za-z0-9]*):", "$1\"$2\":")
            .replaceAll("(: |\\[|, )([A-Za-z0-9][A-Za-z0-9.-]*)(?=[,}\\]])", "$1\"$2\"")
            .replaceAll("\"(\\d+|true|false)\"(?=[,}\\]])", "$1")
            .replace('\'', '"');
    return (ObjectNode) MAPPER.readTree(quoted);
  }

  /** Adds what happens on a day, whose JSON names the day {@code '@'}. */
  private void at(String list, LocalDate day, String text) {
    String dated = text.replace("@", day.toString());
    happenings.add(new Happening(day, list, json("{it: " + dated + "}").get("it")));
  }

  /** Some day, more often one from the turn on. */
  private LocalDate day() {
    LocalDate from = random.nextInt(6) == 0 ? start : turn;
    long length = Math.max(1, ChronoUnit.DAYS.between(from, end));
    return from.plusDays(random.nextLong(length));
  }

  /** Days that follow each other at like intervals, until the end. */
  private List<LocalDate> days(LocalDate from) {
    List<LocalDate> days = new ArrayList<>();
    int interval = 15 + random.nextInt(120);
    LocalDate day = from.plusDays(random.nextInt(60));
    while (day.isBefore(end) && days.size() < 40) {
      days.add(day);
      day = day.plusDays(1 + random.nextInt(interval));
    }
    return days;
  }

  private String one(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }

  private String sides() {
    return random.nextInt(4) == 0
        ? "[{sector: government, present: 2}]"
        : "[{sector: government, present: 2}, {sector: civil-society, present: 3}]";
  }

  /** What was there before the cycle. */
  private void before() {
    for (int i = 0; i < random.nextInt(3); i++) {
      at("/cycles/0/coCreation/notice", start.minusDays(random.nextInt(40)), notice());
    }
  }

  private String notice() {
    return "{about: co-creation, published: '@', hasTimeline: %s, hasOpportunities: %s}"
        .formatted(random.nextBoolean(), random.nextBoolean());
  }

  private void space(String id, int index, LocalDate last) {
    if (random.nextInt(4) == 0) {
      return;
    }
    LocalDate founded = random.nextInt(3) == 0 ? start.minusDays(random.nextInt(400)) : day();
    String at = "/mechanisms/" + index;
    at(
        "/mechanisms",
        founded,
        ("{id: %s, type: %s, from: '@', charters: [], compositions: [], members: [], chairs: [],"
                + " selections: [], meetings: [], meetingTotals: [], instruments: [],"
                + " relations: [], reports: []}")
            .formatted(id, one(TYPES)));
    LocalDate serves = founded.isBefore(start) ? start : founded;
    if (!serves.isAfter(last)) {
      at("/cycles/0/mechanisms", serves, id);
    }
    LocalDate first = random.nextInt(4) == 0 || !founded.isBefore(turn) ? founded : turn;
    int number = 0;
    for (LocalDate day : days(first)) {
      at(
          at + "/meetings",
          day,
          "{date: '@', mode: %s, attendance: %s, unknown: {minutes: does-not-exist}}"
              .formatted(one(MODES), sides()));
      at(
          at + "/meetings/" + number++ + "/minutes",
          day.plusDays(random.nextInt(60)),
          "{published: '@', url: 'https://x.org/m'}");
    }
    at(at + "/relations", day(), "{role: led-by, organization: network}");
    if (random.nextInt(4) == 0) {
      at(at + "/to", day(), "'@'");
    }
    for (int i = 0; i < 2; i++) {
      LocalDate day = day();
      String organization = one(List.of("ministry", "network"));
      at(
          at + "/charters",
          day,
          ("{type: rules-of-procedure, isPublished: %s, from: '@', adoptedBy: [body],"
                  + " coversConflictOfInterest: true, meeting: {maxInterval: P%dM, minPerYear: %d}}")
              .formatted(random.nextInt(4) > 0, 1 + random.nextInt(6), 1 + random.nextInt(4)));
      at(
          at + "/compositions",
          day(),
          "{basis: actual, from: '@', seats: [{sector: government, count: %d}, {sector: civil-society, count: %d}]}"
              .formatted(1 + random.nextInt(5), 1 + random.nextInt(5)));
      at(at + "/chairs", day(), "{organization: " + organization + ", role: co-chair, from: '@'}");
      LocalDate joined = day();
      at(at + "/members", joined, "{organization: " + organization + ", role: member, from: '@'}");
      at(at + "/members/" + i + "/to", later(day(), joined), "'@'");
      at(
          at + "/selections",
          day(),
          "{sector: civil-society, methods: [open-election], decidedBy: %s, vote: '@'}"
              .formatted(one(List.of("civil-society", "government"))));
    }
  }

  private void coCreation(LocalDate delivered) {
    String at = "/cycles/0/coCreation";
    for (int i = 0; i < 4; i++) {
      at(at + "/notice", day(), notice());
      at(at + "/outreach", day(), "{title: Talk, date: '@', kind: webinar}");
      LocalDate opened = day();
      at(
          at + "/consultations",
          opened,
          "{id: k%d, about: ideas, from: '@', to: '%s', channels: [%s], openTo: [public]}"
              .formatted(i, opened.plusDays(1 + random.nextInt(40)), one(CHANNELS)));
      at(
          at + "/events",
          day(),
          "{date: '@', mode: %s, openToPublic: true, attendance: %s, audience: [government, civil-society, private-sector]}"
              .formatted(one(MODES), sides()));
      at(at + "/response", day(), "{published: '@', form: per-theme, url: 'https://x.org/r'}");
    }
    at(at + "/contributionsPublished", day(), "all");
    if (random.nextInt(3) == 0) {
      at("/cycles/0/due", start, "'" + delivered.plusDays(random.nextInt(300) - 200) + "'");
    }
  }

  private void publication() {
    for (int i = 0; i < random.nextInt(3); i++) {
      LocalDate opened = random.nextInt(4) == 0 ? start.minusDays(random.nextInt(200)) : day();
      at(
          "/publication/websites",
          opened,
          "{url: 'https://x.org/%d', from: '@', dedicated: %s, barrier: %s, hasPlan: %s, updates: []}"
              .formatted(i, random.nextInt(4) > 0, random.nextInt(4) == 0, random.nextBoolean()));
      at(
          "/publication/repositories",
          opened,
          "{url: 'https://x.org/r/%d', from: '@', public: %s, updates: []}"
              .formatted(i, random.nextInt(4) > 0));
    }
    at("/publication/websites/0/to", day(), "'@'");
    for (int i = 0; i < 2; i++) {
      for (LocalDate day : days(turn)) {
        at("/publication/websites/" + i + "/updates", day, "{date: '@', category: plan}");
        at(
            "/publication/repositories/" + i + "/updates",
            day,
            "{date: '@', category: %s}".formatted(one(CATEGORIES)));
      }
    }
  }

  private void plan(LocalDate delivered, LocalDate from, LocalDate to) {
    at(
        "/cycles/0/plan",
        delivered,
        ("{from: '%s', to: '%s', submitted: '@', published: '@', refresh: [], amendments: [],"
                + " delays: [], languages: [en, fr], commitments: ["
                + "{id: XX0001, progress: []}, {id: XX0002, progress: []}]}")
            .formatted(from, to));
    for (int i = 0; i < 2; i++) {
      LocalDate day = later(day(), delivered);
      at("/cycles/0/plan/commitments/" + i + "/completed", day, "'@'");
      at(
          "/cycles/0/plan/commitments/" + i + "/progress",
          later(day(), delivered),
          "{status: substantial}");
      at("/cycles/0/plan/refresh", later(day(), delivered), "{date: '@', coCreated: true}");
    }
  }

  private void implementation(LocalDate from) {
    for (LocalDate day : days(later(turn, from))) {
      at(
          "/cycles/0/implementation/events",
          day,
          ("{date: '@', mode: %s, openToPublic: true, attendance: %s, resultsPresented: %s,"
                  + " commentsCollected: true, audience: [government, civil-society]}")
              .formatted(one(MODES), sides(), random.nextInt(4) > 0));
    }
    for (String kind : List.of("mid-term", "end-of-term")) {
      at(
          "/cycles/0/implementation/selfAssessments",
          later(day(), from),
          "{kind: " + kind + ", submitted: '@', published: '@'}");
    }
    for (String product : List.of("inception-report", "end-of-term-report")) {
      at(
          "/cycles/0/reviews",
          later(day(), from),
          "{product: "
              + product
              + ", assessor: local-monitoring-body, independent: true, published: '@'}");
    }
    at(
        "/cycles/0/reviews",
        later(day(), from),
        ("{product: results-report, assessor: irm, published: '@', answers: [{subject:"
                + " public-influence, phase: co-creation, value: %s}, {subject: public-influence,"
                + " phase: implementation, value: %s}%s]}")
            .formatted(
                one(List.of("inform", "involve")),
                one(List.of("inform", "consult")),
                random.nextInt(3) == 0 ? ", {subject: process, value: contrary}" : ""));
    at(
        "/standing/events",
        later(day(), from),
        "{type: contrary-letter, date: '@', cycles: [c], url: 'https://x.org/l'}");
    if (random.nextInt(3) == 0) {
      at("/cycles/0/implementation/mode", later(day(), from), "partnership");
    }
  }

  /** Another cycle, whose plan comes in its time or late. */
  private void next(LocalDate began) {
    at(
        "/cycles",
        began,
        "{id: d, number: 2, mechanisms: [], reviews: [], coCreation: {from: '@', notice: [],"
            + " outreach: [], consultations: [], events: [], response: []},"
            + " unknown: {plan: does-not-exist}}");
    LocalDate delivered = later(day(), began.plusDays(1));
    at(
        "/cycles/1/plan",
        delivered,
        "{from: '@', to: '%s', submitted: '@', published: '@'}".formatted(delivered.plusYears(2)));
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }
}
