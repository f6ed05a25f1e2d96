package io.github.ogpsdk.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code ogp explain} finds, and what it says of rules that were changed. */
class ExplainTest {
  private static final Pattern ID = Pattern.compile("(?m)^ {2}([A-Z][A-Za-z0-9.-]+) ");

  @TempDir private Path folder;

  @Test
  void aRequirementListsItsRules() {
    Run run = Run.of("explain", "2.2", "--rulebook", "ogp-standards-2022");

    assertThat(run.status()).isZero();
    assertThat(ids(run))
        .containsExactly("P22-2.2-REPO", "P22-2.2-FREQ", "P22-2.2-COCR", "P22-2.2-IMPL");
  }

  @Test
  void aRulebookListsItsRules() {
    assertThat(Run.of("explain", "ogp-process-2022"))
        .isEqualTo(Run.of("rules", "--rulebook", "ogp-process-2022"));
  }

  @ParameterizedTest
  @CsvSource({
    "p22-1.1-freq",
    "1.1-freq",
    "space meets every six months",
    "l'espace se reunit six mois",
    "espacio se reúne SEIS meses",
  })
  void whatFitsOneRuleExplainsIt(String wanted) {
    Run run = Run.of("explain", wanted);

    assertThat(run.out()).startsWith("P22-1.1-FREQ — ");
    assertThat(run).isEqualTo(Run.of("explain", "P22-1.1-FREQ"));
  }

  @Test
  void severalWordsNeedNoQuotationMarks() {
    assertThat(Run.of("explain", "reasoned", "response"))
        .isEqualTo(Run.of("explain", "reasoned response"));
  }

  @Test
  void partOfAnIdListsWhatHasIt() {
    assertThat(ids(Run.of("explain", "FREQ", "--rulebook", "ogp-standards-2022")))
        .containsExactly("P22-1.1-FREQ", "P22-2.2-FREQ");
  }

  @ParameterizedTest
  @CsvSource({
    "P22-1.1-FRQE,P22-1.1-FREQ",
    "ogp-standrads-2022,ogp-standards-2022",
    "contributoins,contributions",
    "Notcie,Notice",
    "/mechanisms/0/meetngs,meetings"
  })
  void whatIsMisspeltIsOffered(String wanted, String meant) {
    Run run = Run.of("explain", wanted);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .startsWith(
            "ogp explain: there is no rule and no field \""
                + wanted
                + "\"; did you mean \""
                + meant
                + "\"?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Changed | P22-1.1-FREQ, tightened by xx-2024: maxGap is 3 months instead of 6 months"
            + " (decree 12).",
        "fr | Modifié | P22-1.1-FREQ, durcie par xx-2024 : maxGap vaut 3 mois au lieu de 6 mois"
            + " (decree 12).",
        "es | Modificado | P22-1.1-FREQ, endurecida por xx-2024: maxGap es 3 meses en lugar de 6"
            + " meses (decree 12)."
      })
  void aChangedParameterIsShownWithItsReason(String language, String label, String said)
      throws IOException {
    String rules = rules("{rule: P22-1.1-FREQ, parameter: maxGap, history: [{value: P3M}]", "set");

    for (String option : List.of(rules, "+" + rules)) {
      Run run =
          Run.with()
              .env("COLUMNS", "120")
              .run("explain", "P22-1.1-FREQ", "--rulebook", option, "--lang", language);
      String words = run.out().replaceAll("\\s+", " ").replace('\u00a0', ' ');
      assertThat(words).contains(label + " " + said).contains("maxGap = 3 m");
    }
  }

  @Test
  void whatARulebookChangesStandsOnThePage() throws IOException {
    String rules = rules("{rule: T-MEETS, parameter: maxGap, history: [{value: P1Y}]", "set");

    Run run =
        Run.checkForum("--rulebook", Run.rules(folder), "--rulebook", rules, "--as-of", "2024");

    assertThat(run.out())
        .contains(
            "Rules changed by a rulebook\n"
                + "  T-MEETS, relaxed by xx-2024: maxGap is 1 year instead of 6 months (decree 12).");
  }

  @Test
  void aRuleSwitchedOffIsNotCalledUnconfirmed() throws IOException {
    String rules = rules("{rule: T-MEETS", "disable");

    Run run =
        Run.checkForum("--rulebook", Run.rules(folder), "--rulebook", rules, "--as-of", "2024");

    assertThat(run.out())
        .contains("T-MEETS, switched off by xx-2024 (decree 12).")
        .doesNotContain("has not been confirmed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Finer sectors that a mixed group draws on. (list of Sector)",
        "fr | Finer sectors that a mixed group draws on. (liste de Sector)",
        "es | Finer sectors that a mixed group draws on. (lista de Sector)"
      })
  void aMemberOfAPartnershipIsExplainedWithWhatItCanBe(String language, String said) {
    String place = "/mechanisms/0/compositions/0/seats/1/includes";

    Run run = Run.with().env("COLUMNS", "120").run("explain", place, "--lang", language);

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .startsWith("mechanisms[].compositions[].seats[].includes[] — ")
        .contains(said, "\n\nSector — ", "\n  civil-society  ");
  }

  @Test
  void anObjectIsExplainedMemberByMember() {
    assertThat(explained("decision"))
        .isEqualTo(
            """
            Decision — Something a meeting decided, such as new rules of procedure.
              subject  What it is about. (Text, required)
              outcome  What came of it. (DecisionOutcome)
              mode     How it was decided. (DecisionMode)
              votes    The votes by side. (list of Vote)
              As in most objects: sources, note, partial, unknown.
              {
                "subject" : "Rules of procedure",
                "outcome" : "adopted",
                "mode" : "consensus"
              }

              In Meeting.decisions.
            """);
  }

  @Test
  void aNameThatSeveralObjectsHaveIsExplainedInEach() {
    assertThat(explained("seen"))
        .isEqualTo(
            """
              mechanisms[].compositions[].seen[]  When a source shows it. (list of DateSpan)
              mechanisms[].members[].seen[]       When a source shows it. (list of DateSpan)

              More about one: ogp explain mechanisms.compositions.seen
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "/mechanisms/0/meetings/-, mechanisms[].meetings[] — Its sessions.",
    "(/cycles/0/coCreation), cycles[].coCreation — How the plan was made.",
    "selections.decidedBy, mechanisms[].selections[].decidedBy — Who decided"
  })
  void aPlaceThatAMessageGaveIsExplained(String place, String said) {
    assertThat(explained(place)).startsWith(said);
  }

  @Test
  void aCodeIsExplainedInEachListThatHasIt() {
    assertThat(explained("election-by-constituency"))
        .isEqualTo(
            """
            election-by-constituency — election by constituency (SelectionMethod)
              How seats are filled, such as open-election. An open list: other codes are kept and reported.

              More about one: ogp explain SelectionMethod
            """);
  }

  @Test
  void rulesThatReadItStandBelow() {
    Run run = Run.of("explain", "decision", "--rulebook", "national-ge");

    assertThat(run.out())
        .startsWith("Decision — ")
        .contains("\n\nRules that read it:\n1 rule in 1 rulebook\n");
    assertThat(ids(run)).contains("MSF-GE-DOUBLE");
  }

  private static String explained(String name) {
    Run run = Run.with().env("COLUMNS", "100").run("explain", name, "--rulebook", "national-pe");
    return run.out();
  }

  @Test
  void anExampleIsOfARule() {
    assertThat(
            Run.of("explain", "attestation", "--rulebook", "national-pe", "--example", "met")
                .status())
        .isEqualTo(2);
  }

  private String rules(String entry, String list) throws IOException {
    String base = entry.contains("T-MEETS") ? "test-rules" : "ogp-standards-2022";
    String text =
        "format: rulebook\nversion: 0.1.0\nid: xx-2024\ntitle: Own rules\nextends: ["
            + base
            + "]\n"
            + list
            + ": ["
            + entry
            + ", reason: decree 12}]\n";
    return Files.writeString(folder.resolve("own.yaml"), text).toString();
  }

  private static List<String> ids(Run run) {
    return ID.matcher(run.out()).results().map(m -> m.group(1)).toList();
  }
}
