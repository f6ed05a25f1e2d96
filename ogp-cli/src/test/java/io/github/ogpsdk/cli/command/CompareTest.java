package io.github.ogpsdk.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.report.text.Cells;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompareTest {
  private static final String HEAD =
      "\uFEFFrulebook,requirement,rule,title,level,document,member,region,asOf,verdict,"
          + "not-met,insufficient-evidence,met,not-applicable\r\n";
  private static final String EXISTS = "test-rules,1,T-EXISTS,A space exists,minimum-requirement,";
  private static final String MEETS = "test-rules,,T-MEETS,It meets,good-practice,";
  private static final String ALAND_EXISTS = EXISTS + "aa,Aland,Europe,2024-12-31,met,0,0,2,0\r\n";
  private static final String ALAND_MEETS =
      MEETS + "aa,Aland,Europe,2024-12-31,insufficient-evidence,0,1,0,1\r\n";
  private static final String BLAND_EXISTS =
      EXISTS + "bb,Bland,Americas,2024-12-31,met,0,0,2,0\r\n";
  private static final String BLAND_MEETS =
      MEETS + "bb,Bland,Americas,2024-12-31,not-met,1,0,0,1\r\n";

  private static final String FOOT =
      """
      ✗ not met. ? unknown. ✓ met. – does not apply. There is no score: what is not recorded is unknown.
      Assessed as of 31 December 2024.
      This is not an official finding of the Open Government Partnership or its Independent Reporting
      Mechanism. It applies the rules to the facts recorded in these files.
      """;

  @TempDir private Path folder;
  private String rules = "";
  private Path members = Path.of("");

  @BeforeEach
  void writeMembers() throws IOException {
    rules = Run.rules(folder);
    members = Files.createDirectory(folder.resolve("members"));
    String forum = new String(Run.FORUM, StandardCharsets.UTF_8);
    String aland =
        forum
            .replace("xx-forum", "aa")
            .replace("id: xx,", "id: aa, region: europe,")
            .replace("Someland", "Aland");
    String bland =
        forum
            .replace("xx-forum", "bb")
            .replace("id: xx,", "id: bb, region: americas,")
            .replace("Someland", "Bland")
            .replace("2024-03-15", "2023-09-15")
            .replace("    partial: [meetings]\n", "");
    Files.writeString(members.resolve("aa.yaml"), aland);
    Files.writeString(members.resolve("bb.yaml"), bland);
  }

  private Run compare(String... more) {
    List<String> args =
        new ArrayList<>(List.of("compare", members.toString(), "--rulebook", rules));
    args.addAll(List.of(more));
    return Run.of(args.toArray(String[]::new));
  }

  @Test
  void textHasALineForEachMemberAndAColumnForEachRequirement() {
    Run run = compare();

    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(run.out().replace('\u00a0', ' '))
        .isEqualTo(
            """
            Rules for tests
                              1
            Aland  2024–2025  ✓
            Bland  2024–2025  ✓

            1 Space for dialogue

            """
                + FOOT);
  }

  @Test
  void allRulesAndRowsForRulesAreThereForTheAsking() {
    assertThat(compare("--all").out().replace('\u00a0', ' '))
        .isEqualTo(
            """
            Rules for tests
                   1 2
            Bland  ✓ ✗
            Aland  ✓ ?

            1 T-EXISTS; 2 T-MEETS

            """
                + FOOT);
    assertThat(compare("--all", "--by", "rule").out().replace('\u00a0', ' '))
        .isEqualTo(
            """
            Rules for tests
                      1 2
            T-EXISTS  ✓ ✓
            T-MEETS   ✗ ?

            1 Bland; 2 Aland

            """
                + FOOT);
  }

  /** Names are never codes, and no line is longer than the screen. */
  @ParameterizedTest
  @CsvSource({"en,,", "fr,,", "es,,", "en,--by,rule", "en,--all,", "en,--all,--by=rule"})
  void allMembersFitIntoEightyColumns(String language, String one, String other) {
    List<String> args =
        new ArrayList<>(List.of("compare", "../ogp-examples/partnerships", "--width=80"));
    args.addAll(List.of("--lang", language));
    Stream.of(one, other).filter(Objects::nonNull).forEach(args::add);

    Run run = Run.of(args.toArray(String[]::new));

    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines()).allMatch(l -> Cells.of(l) <= 80);
    assertThat(run.out().lines().filter(l -> l.endsWith(" "))).isEmpty();
    assertThat(run.out()).contains("Abuja").doesNotContain("ng-fc");
  }

  @Test
  void aPageLinksToThePagesBesideIt() throws IOException {
    Path pages = Files.createDirectory(folder.resolve("pages"));
    Files.writeString(pages.resolve("aa.html"), "");

    compare("--format", "html", "--out", pages.resolve("index.html").toString());

    assertThat(Files.readString(pages.resolve("index.html")))
        .contains("<a href=\"./aa.html\">Aland</a>", "<th scope=\"row\">Bland<")
        .contains("<svg ", "Assessed as of 31 December 2024.");
  }

  @Test
  void csvHasALineForEachRuleAndMember() {
    assertThat(compare("--format", "csv"))
        .isEqualTo(new Run(0, HEAD + ALAND_EXISTS + BLAND_EXISTS + ALAND_MEETS + BLAND_MEETS, ""));
  }

  @ParameterizedTest
  @CsvSource({"--level,good-practice", "--region,americas", "--edition,test-rules"})
  void aSelectionLeavesTheRestOut(String option, String value) {
    String left =
        switch (option) {
          case "--level" -> ALAND_MEETS + BLAND_MEETS;
          case "--region" -> BLAND_EXISTS + BLAND_MEETS;
          default -> ALAND_EXISTS + BLAND_EXISTS + ALAND_MEETS + BLAND_MEETS;
        };

    assertThat(compare("--format", "csv", option, value)).isEqualTo(new Run(0, HEAD + left, ""));
  }

  @Test
  void selectionsTogetherLeaveWhatFitsAll() {
    assertThat(compare("--format=csv", "--level=good-practice", "--region=europe"))
        .isEqualTo(new Run(0, HEAD + ALAND_MEETS, ""));
  }

  @Test
  void aSelectionThatLeavesNothingSaysSo() {
    assertThat(compare("--region", "asia-pacific"))
        .isEqualTo(
            new Run(
                2,
                "",
                "ogp compare: nothing fits --edition, --level and --region: no rule is left for any"
                    + " member\nTry \"ogp compare --help\".\n"));
  }

  @Test
  void anUnknownEditionIsNamed() {
    assertThat(compare("--edition", "test-rule"))
        .isEqualTo(
            new Run(
                2,
                "",
                "ogp compare: --edition: there is no rulebook \"test-rule\"; did you mean"
                    + " \"test-rules\"?\nTry \"ogp compare --help\".\n"));
  }

  @Test
  void twoDaysStandSideBySide() {
    String facts = members.resolve("aa.yaml").toString();

    Run run =
        Run.of(
            "compare",
            facts,
            "--rulebook",
            rules,
            "--as-of=2023-06",
            "--as-of=2024",
            "--format=csv");

    assertThat(run)
        .isEqualTo(
            new Run(
                0,
                HEAD
                    + EXISTS
                    + "aa,Aland,Europe,2023-06-30,met,0,0,1,1\r\n"
                    + ALAND_EXISTS
                    + MEETS
                    + "aa,Aland,Europe,2023-06-30,not-applicable,0,0,0,2\r\n"
                    + ALAND_MEETS,
                ""));
  }

  @Test
  void jsonHasACellForEachMember() {
    Run run = compare("--format", "json", "--level", "good-practice", "--region", "americas");

    assertThat(run.err()).isEmpty();
    assertThat(run.out().replaceAll("\\s+", " "))
        .isEqualTo(
            "{ \"members\" : [ { \"id\" : \"bb\", \"name\" : \"Bland\", \"region\" : \"Americas\","
                + " \"asOf\" : \"2024-12-31\", \"verdicts\" : { \"not-met\" : 1,"
                + " \"insufficient-evidence\" : 0, \"met\" : 0, \"not-applicable\" : 1 } } ],"
                + " \"rules\" : [ { \"rule\" : \"T-MEETS\", \"rulebook\" : \"test-rules\","
                + " \"level\" : \"good-practice\", \"title\" : \"It meets\", \"cells\" : [ {"
                + " \"verdict\" : \"not-met\", \"verdicts\" : { \"not-met\" : 1,"
                + " \"insufficient-evidence\" : 0, \"met\" : 0, \"not-applicable\" : 1 } } ] } ] } ");
  }

  @ParameterizedTest
  @CsvSource({"html,<!DOCTYPE html>,Aland", "svg,<?xml ,Aland"})
  void pagesAndPicturesNameTheMembers(String format, String start, String member) {
    Run run = compare("--format", format, "--all");

    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith(start).contains(member, "T-EXISTS", "T-MEETS");
  }

  @Test
  void languageIsTheOneAskedFor() {
    assertThat(compare("--format=csv", "--lang=es", "--level=good-practice", "--region=europe"))
        .isEqualTo(
            new Run(
                0,
                HEAD
                    + "test-rules,,T-MEETS,Se reúne,good-practice,aa,Algún País,Europa,2024-12-31,"
                    + "insufficient-evidence,0,1,0,1\r\n",
                ""));
  }

  @Test
  void aBrokenFileIsReportedAndTheOthersAreCompared() throws IOException {
    Path broken = Files.writeString(members.resolve("ab.yaml"), "format: partnership\nid: [\n");

    Run run = compare("--format", "csv");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith(broken + ":").hasLineCount(1);
    assertThat(run.out()).isEqualTo(HEAD + ALAND_EXISTS + BLAND_EXISTS + ALAND_MEETS + BLAND_MEETS);
  }

  @Test
  void warningsOfAFileAreShown() throws IOException {
    Path odd = members.resolve("aa.yaml");
    Files.writeString(odd, Files.readString(odd).replace("version: 0.1.0", "version: 0.9.0"));

    Run run = compare("--format", "csv");

    assertThat(run.status()).isZero();
    assertThat(run.err()).startsWith(odd + ":2:").contains(": warning: ").hasLineCount(1);
    assertThat(run.out()).isEqualTo(HEAD + ALAND_EXISTS + BLAND_EXISTS + ALAND_MEETS + BLAND_MEETS);
  }

  @Test
  void aWrongRulebookIsNamedOnceAndNothingIsCompared() throws IOException {
    Path wrong = Path.of(rules);
    Files.writeString(wrong, Files.readString(wrong).replace("gaps", "gabs"));

    Run run = compare();

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith(
            wrong
                + ":26:47: T-MEETS: no measure \"gabs\"; did you mean \"gaps\"?"
                + " (/rules/1/must/satisfies/measure)\n")
        .containsOnlyOnce("no measure");
  }

  @Test
  void aFolderWithoutDocumentsIsReported() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));

    assertThat(Run.of("compare", empty.toString()))
        .isEqualTo(
            new Run(
                2,
                "",
                empty + ": this folder has no .json, .yaml, .yml, .ndjson or .jsonl file\n"));
  }

  @Test
  void outIsAFileAndNeverAnInput() throws IOException {
    Path out = folder.resolve("table.csv");
    String facts = members.resolve("aa.yaml").toString();

    Run run = compare("--format", "csv", "--out", out.toString());
    Run over = Run.of("compare", facts, "--out", facts);

    assertThat(run).isEqualTo(new Run(0, "", ""));
    assertThat(Files.readString(out))
        .isEqualTo(HEAD + ALAND_EXISTS + BLAND_EXISTS + ALAND_MEETS + BLAND_MEETS);
    assertThat(over.status()).isEqualTo(2);
    assertThat(over.err())
        .startsWith("ogp compare: --out: " + facts + " would overwrite a file that is read here\n");
  }
}
