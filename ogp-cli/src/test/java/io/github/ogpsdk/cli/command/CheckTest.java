package io.github.ogpsdk.cli.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.assessment.Silence;
import io.github.ogpsdk.model.rule.Rulebook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckTest {
  private static final String DATELESS =
      "{\"format\":\"partnership\",\"version\":\"0.1.0\",\"id\":\"x\","
          + "\"member\":{\"id\":\"x\",\"type\":\"national\"}}";

  @TempDir private Path folder;
  private String rules = "";

  @BeforeEach
  void writeRules() throws IOException {
    rules = Run.rules(folder);
  }

  private static Assessment read(String json) {
    return OgpJson.readAssessment(json).document();
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  @Test
  void jsonIsAnAssessmentWithTheHashesOfWhatWasUsed() {
    Run run = Run.checkForum("--rulebook", rules, "--format", "json");

    Assessment assessment = read(run.out());
    Rulebook book = OgpJson.readRulebook(Path.of(rules)).document();
    String facts = OgpJson.sha256(OgpJson.readPartnership(Run.FORUM).document());
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(assessment.document().sha256()).contains(facts);
    assertThat(assessment.rulebooks()).extracting(u -> u.id()).containsExactly("test-rules");
    assertThat(assessment.rulebooks().get(0).sha256()).contains(OgpJson.sha256(book));
    assertThat(assessment.asOf()).isEqualTo("2024-12-31");
    assertThat(run.out()).endsWith("}\n").isEqualTo(OgpJson.write(assessment));
  }

  @Test
  void ndjsonIsOneDocumentALine() throws IOException {
    String a = file("a.yaml", Run.FORUM).toString();
    String b = file("b.yaml", Run.FORUM).toString();

    Run run = Run.of("check", a, b, "--rulebook", rules, "--format", "ndjson");

    List<String> lines = run.out().lines().toList();
    assertThat(lines).hasSize(2).allSatisfy(l -> assertThat(read(l).findings()).isNotEmpty());
  }

  @Test
  void severalInputsAreAnArrayAndABadOneHidesNone() throws IOException {
    String a = file("a.yaml", Run.FORUM).toString();
    String bad = file("bad.json", "{".getBytes(StandardCharsets.UTF_8)).toString();
    String b = file("b.yaml", Run.FORUM).toString();

    Run run = Run.of("check", a, bad, b, "--rulebook", rules, "--format", "json");

    String one = Run.checkForum("--rulebook", rules, "--format", "json").out();
    String item = one.strip().indent(2).stripTrailing();
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith(bad + ":1:").hasLineCount(1);
    assertThat(run.out()).isEqualTo("[\n" + item + ",\n" + item + "\n]\n");
  }

  @ParameterizedTest
  @CsvSource({"text", "markdown", "html", "json", "ndjson", "csv", "sarif", "junit"})
  void everyFormatSaysThatOnlySomeRulesWereAskedFor(String format) {
    Run run = Run.checkForum("--rulebook", rules, "--only", "T-MEETS", "--format", format);

    String said =
        switch (format) {
          case "json", "ndjson" -> "not-asked-for";
          case "csv" -> ",not-asked-for,";
          case "sarif", "junit" -> "rulesLeftOut";
          default -> "sked for T-MEETS only";
        };
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains(said);
    assertThat(Run.checkForum("--rulebook", rules, "--format", format).out()).doesNotContain(said);
  }

  @Test
  void onlyTakesWhatIsJudgedAndCountedForTheStatus() {
    Run all = Run.checkForum("--rulebook", rules, "--format", "json");
    Run one = Run.checkForum("--rulebook", rules, "--format", "json", "--only", "T-MEETS,T-MEETS");

    assertThat(read(all.out()).findings())
        .extracting(f -> f.rule())
        .containsOnly("T-EXISTS", "T-MEETS");
    assertThat(read(one.out()).findings()).extracting(f -> f.rule()).containsOnly("T-MEETS");
  }

  @Test
  void aRuleThatDoesNotExistIsRefusedWithTheOneMeant() {
    assertThat(Run.checkForum("--only", "P22-1.1-FREK"))
        .isEqualTo(
            new Run(
                2,
                "",
                "ogp check: --only: no rule or requirement is called \"P22-1.1-FREK\"; did you mean"
                    + " \"P22-1.1-FREQ\"? (ogp rules lists them)\nTry \"ogp check --help\".\n"));
  }

  @Test
  void aRuleOfARulebookNotUsedIsSaid() {
    Run run = Run.checkForum("--rulebook", rules, "--only", "1.1", "--format", "json", "-q");

    assertThat(run)
        .isEqualTo(
            new Run(
                2,
                "",
                "ogp check: --only 1.1: none of the rulebooks used here has such a rule;"
                    + " --rulebook +ID adds one\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ogp-action-plan", "T-MEETS,ogp-commitments", "MSF-PE-5-5"})
  void aRuleThatNothingHereCallsForIsSaidEvenQuietly(String only) {
    Run run = Run.checkForum("--rulebook", "+" + rules, "--only", only, "--quiet");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("none of the rulebooks used here has such a rule");
  }

  @Test
  void ofSeveralOneMustHaveTheRule() throws IOException {
    String forum = file("a.yaml", Run.FORUM).toString();
    String peru =
        file(
                "b.yaml",
                new String(Run.FORUM, UTF_8)
                    .replace("national", "national, code: PE")
                    .getBytes(UTF_8))
            .toString();

    Run run = Run.of("check", forum, peru, "--only", "MSF-PE-5-5", "--format", "ndjson");

    assertThat(run.status()).isZero();
    assertThat(run.err())
        .isEqualTo(
            forum
                + ": --only MSF-PE-5-5: none of the rulebooks used here has such a rule;"
                + " --rulebook +ID adds one\n");
    assertThat(run.out()).hasLineCount(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ",", "T-MEETS,", ",T-MEETS", "T-MEETS, ,T-EXISTS", "\t"})
  void anEmptyNameIsNoFilter(String only) {
    Run run = Run.checkForum("--rulebook", rules, "--only", only, "--quiet");

    assertThat(run)
        .isEqualTo(
            new Run(
                2,
                "",
                "ogp check: --only: a name is missing; name rules or requirements, such as"
                    + " --only 1.1\nTry \"ogp check --help\".\n"));
  }

  @Test
  void namesMayHaveSpacesAround() {
    Run run = Run.checkForum("--rulebook", rules, "--only", " T-MEETS, T-EXISTS", "--format=json");

    assertThat(read(run.out()).only()).containsExactly("T-MEETS", "T-EXISTS");
  }

  @Test
  void aFolderMeansItsDocumentsInOrder() throws IOException {
    Path inputs = Files.createDirectory(folder.resolve("inputs"));
    String other = new String(Run.FORUM, StandardCharsets.UTF_8).replace("xx-forum", "b");
    Files.write(inputs.resolve("a.yml"), Run.FORUM);
    Files.writeString(inputs.resolve("b.yaml"), other);
    Files.writeString(inputs.resolve("README.md"), "no document");

    Run run = Run.of("check", inputs.toString(), "--rulebook", rules, "--format", "ndjson");

    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines().map(l -> read(l).document().id()))
        .containsExactly("xx-forum", "b");
  }

  @Test
  void aFolderMeansThoseInsideItAndItsStreamsButNothingHidden() throws IOException {
    Path inputs = Files.createDirectories(folder.resolve("inputs/europe/north")).getParent();
    String forum = OgpJson.canonical(OgpJson.readPartnership(Run.FORUM).document());
    Path above = inputs.getParent();
    Files.writeString(above.resolve(".ogp.yaml"), "lang: es\n");
    Files.writeString(above.resolve("b.ndjson"), forum + "\n" + forum.replace("xx-forum", "xx-b2"));
    Files.writeString(inputs.resolve("a.JSONL"), forum.replace("xx-forum", "a1"));
    Files.write(inputs.resolve("north/.hidden.json"), Run.FORUM);
    Files.writeString(inputs.resolve("north/n.json"), forum.replace("xx-forum", "n1"));
    Files.writeString(Files.createDirectory(above.resolve(".git")).resolve("x.json"), "{");
    Files.createSymbolicLink(inputs.resolve("north/round"), above);

    Run run = Run.of("check", above.toString(), "--rulebook", rules, "--format", "ndjson");

    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines().map(l -> read(l).document().id()))
        .containsExactly("xx-forum", "xx-b2", "a1", "n1");
  }

  @Test
  void outIsAFileOrAFolderWithOneFileAnInput() throws IOException {
    String a = file("a.yaml", Run.FORUM).toString();
    Path one = folder.resolve("one.json");
    Path out = Files.createDirectory(folder.resolve("out"));

    Run file = Run.of("check", a, "--rulebook", rules, "--format", "json", "--out", one.toString());
    Run dir = Run.of("check", a, a, "--rulebook", rules, "--format", "json", "-o", out.toString());

    String json = Run.checkForum("--rulebook", rules, "--format", "json").out();
    assertThat(file).isEqualTo(new Run(0, "", ""));
    assertThat(dir).isEqualTo(new Run(0, "", ""));
    assertThat(one).hasContent(json);
    assertThat(out.resolve("a.json")).hasContent(json);
    assertThat(out.resolve("a-2.json")).hasContent(json);
  }

  @Test
  void outNeverOverwritesAnInput() throws IOException {
    String a = file("a.yaml", Run.FORUM).toString();

    Run run = Run.of("check", a, "--out", a);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("ogp check: --out: " + a + " would overwrite a file that is read here\n");
    assertThat(Path.of(a)).hasBinaryContent(Run.FORUM);
  }

  @ParameterizedTest
  @CsvSource({
    "never, national, 0",
    "not-met, minimum-requirement, 0",
    "not-met, good-practice, 0",
    "insufficient-evidence, minimum-requirement, 0",
    "insufficient-evidence, rule, 0",
    "insufficient-evidence, good-practice, 1",
    "insufficient-evidence, national, 1"
  })
  void failsOnAVerdictAtALevel(String failOn, String level, int status) {
    Run run = Run.checkForum("--rulebook", rules, "--fail-on", failOn, "--fail-level", level);

    assertThat(run.status()).isEqualTo(status);
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'', minimum-requirement, 1",
    "'cycles: []', minimum-requirement, 1",
    "'', national, 1",
    "'publication: {}', rule, 1"
  })
  void aFileFromWhichNothingIsDecidedHasNotEnoughEvidence(String facts, String level, int status) {
    String file =
        """
        format: partnership
        version: 0.1.0
        id: x
        asOf: 2024-06-30
        member: {id: x, type: national}
        %s
        """
            .formatted(facts);
    String[] args = {"check", "-", "--fail-level", level, "-q", "--fail-on"};

    Run evidence = Run.with().in(file).run(with(args, "insufficient-evidence"));
    Run failure = Run.with().in(file).run(with(args, "not-met"));

    assertThat(evidence.status()).isEqualTo(status);
    assertThat(evidence.err())
        .startsWith("standard input: no check of the level " + level)
        .hasLineCount(1);
    assertThat(failure.status()).isZero();
    assertThat(failure.err()).isEmpty();
  }

  private static String[] with(String[] args, String more) {
    return Stream.concat(Stream.of(args), Stream.of(more)).toArray(String[]::new);
  }

  @ParameterizedTest
  @CsvSource({"not-met, 1", "insufficient-evidence, 1", "never, 0"})
  void silenceReadAsNotMetCountsAsNotMet(String failOn, int status) {
    String[] args = {
      "--rulebook", rules, "--silence", "not-met", "--fail-level", "national", "--fail-on", failOn
    };

    assertThat(Run.checkForum(args).status()).isEqualTo(status);
  }

  @Test
  void silenceIsSaid() {
    String[] args = {"--rulebook", rules, "--silence", "not-met"};

    Run json = Run.checkForum("--rulebook", rules, "--silence", "not-met", "--format", "json");

    assertThat(read(json.out()).silence()).isEqualTo(Silence.NOT_MET);
    assertThat(Run.checkForum(args).out()).contains("what the file does not say counts against");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-06-15, 2024-06-15, 15 June 2024",
    "2024-02, 2024-02-29, 29 February 2024",
    "2025, 2025-12-31, 31 December 2025"
  })
  void aPartialDayMeansItsLast(String given, String day, String words) {
    Run json = Run.checkForum("--rulebook", rules, "--as-of", given, "--format", "json");
    Run text = Run.checkForum("--rulebook", rules, "--as-of", given);

    assertThat(read(json.out()).asOf()).isEqualTo(day);
    assertThat(text.out()).contains("Assessed as of " + words + ", as asked.");
  }

  @Test
  void withoutADayItIsTodayAndSaysSo() {
    Run run = Run.with().in(DATELESS).run("check", "-", "--rulebook", rules);

    assertThat(run.err()).isEqualTo("standard input: assessed as of 24 November 2026, today\n");
    assertThat(run.out()).contains("Assessed as of 24 November 2026, today.");
  }

  @Test
  void plusAddsARulebookToThoseChosen() {
    Run run = Run.checkForum("--rulebook", "+" + rules, "--format", "json");

    assertThat(read(run.out()).rulebooks())
        .extracting(u -> u.id())
        .contains("ogp-standards-2022", "ogp-partnership", "test-rules");
    assertThat(read(run.out()).rulebooks()).allMatch(u -> u.sha256().isPresent());
  }

  @Test
  void languageIsTheOneAskedForElseOfTheEnvironment() {
    String[] args = {"check", "-", "--quiet", "--rulebook", rules};
    String french = Run.with().in(Run.FORUM).env("LANG", "fr_CA.UTF-8").run(args).out();
    String german = Run.with().in(Run.FORUM).env("LANG", "de_DE").run(args).out();
    String override =
        Run.with().in(Run.FORUM).env("LANG", "fr_FR").env("LC_ALL", "es_PE").run(args).out();

    assertThat(french).startsWith("Quelque-Part");
    assertThat(german).startsWith("Someland");
    assertThat(override).startsWith("Algún País");
  }

  @Test
  void colorsAreForTerminalsOrOnDemand() {
    String[] args = {"check", "-", "--quiet", "--rulebook", rules};
    Optional<String> escape = Optional.of("\u001b[");

    assertThat(Run.with().in(Run.FORUM).terminal(80).run(args).out()).contains(escape.get());
    assertThat(Run.with().in(Run.FORUM).terminal(80).env("NO_COLOR", "1").run(args).out())
        .doesNotContain(escape.get());
    assertThat(Run.checkForum("--color", "always", "-q").out()).contains(escape.get());
  }

  /** A requirement that is not met beside "the facts do not decide" must be explained. */
  @ParameterizedTest
  @CsvSource({
    "2023-12-20, [], true",
    "2024-06-30, [], false",
    "2023-12-20, '[{url: \"https://example.org/\"}]', false"
  })
  void whatTheGracePeriodExcusesIsSaid(String submitted, String repositories, boolean said) {
    String facts =
        """
        format: partnership
        version: 0.1.0
        id: x
        asOf: 2026-06-30
        member: {id: x, type: national}
        cycles: [{id: c, plan: {from: 2023-09-01, to: 2025-08-31, submitted: %s}}]
        publication: {repositories: %s}
        """
            .formatted(submitted, repositories);

    String page = Run.with().in(facts).run("check", "-").out().replaceAll("\\s+", " ");

    assertThat(page.contains("The plan falls in the grace period")).isEqualTo(said);
  }

  @Test
  void pagesFitTheTerminal() {
    String page =
        Run.with().in(Run.FORUM).terminal(60).env("NO_COLOR", "1").run("check", "-").out();

    assertThat(page.lines().mapToInt(String::length).max().orElse(0)).isBetween(50, 60);
  }

  @Test
  void whatSteersATerminalIsNeutralized() {
    String facts =
        DATELESS.replace("\"type\"", "\"name\":\"Evil\\u001b]0;owned\\u0007\\u202eland\",\"type\"");

    Run run = Run.with().in(facts).run("check", "-", "--rulebook", rules, "--as-of", "2024");

    assertThat(run.out()).startsWith("Evil\\u001b]0;owned\\u0007\\u202eland — ");
  }

  @Test
  void aBarShowsHowFarSeveralFilesHaveComeToWhoeverWatches() throws IOException {
    String a = file("a.yaml", Run.FORUM).toString();
    String b = file("b.yaml", Run.FORUM).toString();
    String[] two = {"check", a, b, "--rulebook", rules, "--format", "json"};
    String[] one = {"check", a, "--rulebook", rules, "--format", "json"};

    Run watched = Run.with().watched().run(two);

    assertThat(watched.err()).contains("1/2 ", "██████████░░░░░░░░░░ 2/2 ").endsWith("\r\u001b[K");
    assertThat(watched.out()).isEqualTo(Run.of(two).out());
    assertThat(Run.of(two).err()).isEmpty();
    assertThat(Run.with().watched().run(one).err()).isEmpty();
    assertThat(Run.with().watched().env("TERM", "dumb").run(two).err()).isEmpty();
  }
}
