package io.github.ogpsdk.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.rules.assess.Outlook;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Single steps of the law of knowledge: what comes out with more was possible with less. */
class MoreKnownTest {
  private static final String HEAD =
      """
      format: partnership
      version: 0.2.0
      id: example
      asOf: 2026-10-31
      member: {id: xx, type: %s}
      """;

  /** Nothing was done in either phase. */
  private static final String NOTHING =
      """
      mechanisms: []
      cycles:
        - id: c
          mechanisms: []
          coCreation: {from: 2024-01-10, events: [], consultations: [], notice: [], outreach: []}
          plan: {from: 2024-07-01, to: 2026-06-30, submitted: 2024-06-20}
          %s
      """;

  private static final String EARLY =
      """
      mechanisms: []
      cycles:
        - id: c
          mechanisms: []
          coCreation: {from: 2016-01-10, events: [], consultations: []}
          plan: {from: 2016-07-01, to: 2018-06-30, submitted: 2016-06-20}
          %s
      """;

  private static final String CHARTER =
      """
      mechanisms:
        - id: forum
          type: multi-stakeholder-forum
          from: 2018-01-01
          charters: [{from: 2018-01-01, selection: [{methods: [jury], decidedBy: jury%s}]}]
          selections: [{sector: civil-society, methods: [appointment], decidedBy: government,
            vote: 2022-03-01}]
      """;

  private static final String CYCLE =
      """
      cycles:
        - id: c
          mechanisms: [forum]
          coCreation: {%s}
          plan: {from: 2021-10-01, to: 2023-12-31, submitted: 2021-09-08}
      """;

  private static final String ENDED =
      "mechanisms: [{id: forum, type: multi-stakeholder-forum, from: 2015-01-01, to: 2018-06-30}]\n"
          + CYCLE;

  private static final String YOUNG =
      """
      mechanisms: [{id: forum, type: multi-stakeholder-forum, from: 2024-02-01}]
      cycles:
        - id: c
          mechanisms: [forum]
          coCreation: {from: 2021-03-01}
          plan: {from: 2021-10-01, submitted: 2021-09-08%s}
      """;

  private static final String SEATS =
      "seats: [{sector: government, count: 5}, {sector: civil-society, count: 5}]";

  private static final String TABLE =
      "mechanisms: [{id: forum, type: multi-stakeholder-forum, from: 2015-01-01,"
          + " compositions: [{basis: actual, "
          + SEATS
          + "%s}]}]\n"
          + CYCLE.formatted("from: 2021-03-01");

  private static final String TABLES =
      "mechanisms: [{id: forum, type: multi-stakeholder-forum, from: 2015-01-01,"
          + " compositions: [{basis: actual, seen: ['2016-05-01'], seats: [{sector: government,"
          + " count: 5}]}, {basis: actual, "
          + SEATS
          + "%s}]}]\n"
          + CYCLE.formatted("from: 2021-03-01");

  @ParameterizedTest(name = "{0}: {3}")
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "PR-MINREQ; national; NOTHING; reviews: [{product: action-plan-review, assessor: irm,"
            + " answers: [{subject: minimum-requirements, value: met}]}, {product:"
            + " results-report, assessor: irm, answers: [{subject: minimum-requirements, value:"
            + " met}]}]",
        "PR-MINREQ; national; NOTHING; reviews: [{product: action-plan-review, assessor: irm,"
            + " answers: [{subject: minimum-requirements, value: not-met, effect:"
            + " no-consequence}]}]",
        "PR-MINREQ; national; NOTHING; reviews: []",
        "PR-14-NOENGAGE; national; EARLY; reviews: [{product: progress-report, assessor: irm,"
            + " answers: [{subject: online-consultation, value: 'yes', phase: co-creation}]}]",
        "PR-14-NOENGAGE; national; EARLY; reviews: []",
        "MSF-OWN-SELECT; national; CHARTER; , sector: government",
        "MSF-OWN-SELECT; national; CHARTER; , sector: civil-society",
        "MSF-SEED-SELFSELECT; national; CHARTER; , sector: government",
        "LO-FORUM; local; ENDED; from: 2021-03-01",
        "LO-FORUM; local; ENDED; from: 2018-03-01",
        "P17-FORUM; national; ENDED; from: 2021-03-01",
        "LO-FORUM; local; YOUNG; , to: 2023-12-31",
        "LO-FORUM; local; YOUNG; , to: 2024-12-31",
        "LO-MULTI; local; TABLE; , seen: ['2016-05-01']",
        "LO-MULTI; local; TABLE; , seen: ['2022-05-01']",
        "P17-MULTI; national; TABLE; , seen: ['2016-05-01']",
        "MSF-17-PARITY; national; TABLE; , seen: ['2016-05-01']",
        "LO-MULTI; local; TABLES; , seen: ['2019-05-01']",
        "LO-MULTI; local; TABLES; , seen: ['2022-05-01']",
        "P17-MULTI; national; TABLES; , seen: ['2019-05-01']",
        "MSF-17-PARITY; national; TABLES; , seen: ['2019-05-01']"
      },
      delimiter = ';')
  void nothingNewComesOutWithMore(String rule, String type, String facts, String more) {
    String text = HEAD.formatted(type) + facts(facts);

    Set<Verdict> less = outcomes(rule, text.formatted(""));

    assertThat(less).isNotEmpty().containsAll(outcomes(rule, text.formatted(more)));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      value = {
        "PR-MINREQ; NOTHING; reviews: []; NOT_MET",
        "PR-14-NOENGAGE; EARLY; reviews: []; NOT_MET",
        "LO-FORUM; ENDED; from: 2018-03-01; MET",
        "LO-MULTI; TABLE; , seen: ['2016-05-01']; MET",
        "LO-MULTI; TABLE; ; MET"
      },
      quoteCharacter = '`',
      delimiter = ';')
  void factsThatDecideStillDecide(String rule, String facts, String more, Verdict expected) {
    String type = rule.startsWith("LO-") ? "local" : "national";
    String text = HEAD.formatted(type) + facts(facts);

    assertThat(outcomes(rule, text.formatted(more == null ? "" : more))).containsOnly(expected);
  }

  private static String facts(String name) {
    return switch (name) {
      case "NOTHING" -> NOTHING;
      case "EARLY" -> EARLY;
      case "CHARTER" -> CHARTER;
      case "ENDED" -> ENDED;
      case "YOUNG" -> YOUNG;
      case "TABLE" -> TABLE;
      case "TABLES" -> TABLES;
      default -> throw new IllegalArgumentException(name);
    };
  }

  /** What is possible for a rule, in any phase. */
  private static Set<Verdict> outcomes(String rule, String text) {
    Set<Verdict> outcomes = EnumSet.noneOf(Verdict.class);
    Outlook.of(OgpJson.readPartnership(text).document()).findings().stream()
        .filter(f -> f.rule().equals(rule))
        .map(MoreKnownTest::outcomes)
        .forEach(outcomes::addAll);
    return outcomes;
  }

  private static Collection<Verdict> outcomes(Finding finding) {
    return finding.possible().isEmpty() ? Set.of(finding.verdict()) : finding.possible();
  }
}
