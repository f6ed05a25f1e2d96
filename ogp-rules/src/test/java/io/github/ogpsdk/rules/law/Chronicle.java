package io.github.ogpsdk.rules.law;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.rules.book.Rulebooks;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One random cycle, day by day: what a record of it says that is complete on each day.
 *
 * <p>Until one day little happens or nothing, from that day on much: so that whatever is called
 * missed before that day is likely to be made up for after it.
 */
final class Chronicle {
  private static final List<String> COUNTRIES = List.of("CA", "GE", "GH", "MX", "PE", "US", "XX");
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

  private final Diary diary;
  private final LocalDate start;
  private final LocalDate end;

  Chronicle(long seed) {
    Random random = new Random(seed);
    int[] years = {2012, 2015, 2018, 2020, 2022, 2023};
    start = LocalDate.of(years[random.nextInt(years.length)], 1, 1).plusDays(random.nextInt(365));
    LocalDate delivered = start.plusDays(20 + random.nextInt(300));
    LocalDate from = delivered.plusDays(random.nextInt(40));
    LocalDate to =
        random.nextInt(8) == 0 ? from.plusYears(4) : from.plusDays(60 + random.nextInt(900));
    end = to.plusDays(60 + random.nextInt(random.nextInt(5) == 0 ? 700 : 160));
    LocalDate turn = start.plusDays(random.nextLong(ChronoUnit.DAYS.between(start, end)));
    diary = new Diary(random, start, turn, end);
    RandomCoCreation coCreation = new RandomCoCreation(random, diary, start);
    RandomBodies bodies = new RandomBodies(random, diary, start, turn);
    RandomPlan plan = new RandomPlan(random, diary, turn);
    coCreation.before();
    bodies.add("forum", 0, to);
    bodies.add("second", 1, to);
    coCreation.add(delivered);
    new RandomPublication(random, diary, start, turn).add();
    if (random.nextInt(10) > 0) {
      plan.add(delivered, from, to);
      plan.implementation(from);
    }
    plan.next(Diary.later(diary.day(), delivered));
    new RandomStanding(random, diary).add();
    for (String rule : attested(random)) {
      diary.at(
          "/attestations",
          diary.day(),
          "{about: %s, answer: %s, role: evaluator, date: '@'}"
              .formatted(rule, random.nextInt(4) == 0 ? "no" : "yes"));
    }
    diary.sort();
  }

  LocalDate start() {
    return start;
  }

  LocalDate end() {
    return end;
  }

  /** Returns the days on which something happens. */
  List<LocalDate> days() {
    return diary.changes();
  }

  /** Returns the record on a day: whole, of all that happened by then. */
  Partnership on(LocalDate day) {
    return OgpJson.readPartnership(tree(day).toString()).document();
  }

  JsonNode tree(LocalDate day) {
    ObjectNode root =
        Diary.json(
            """
            {format: partnership, version: 0.1.0, id: chronicle, member: {id: xx, %s},
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
                .formatted(member(), start));
    diary.enter(root, day);
    return root;
  }

  /**
   * The rules that are answered for once: those that nothing else can show, and some others. An
   * answer on who chose the members prevails over selections on record, and would contradict them.
   */
  private static List<String> attested(Random random) {
    return Stream.concat(
            ATTESTED.stream(),
            Rulebooks.shipped().stream()
                .flatMap(book -> book.rules().stream().map(Rule::id))
                .filter(
                    id ->
                        !ATTESTED.contains(id)
                            && !id.equals("MSF-SEED-SELFSELECT")
                            && random.nextInt(8) == 0))
        .toList();
  }

  /** A local member, or one of a country, mostly of one that has rules of its own. */
  private String member() {
    Random of = new Random(start.toEpochDay());
    return of.nextInt(4) == 0
        ? "type: local"
        : "type: national, code: " + COUNTRIES.get(of.nextInt(COUNTRIES.size()));
  }
}
