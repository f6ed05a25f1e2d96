package io.github.ogpsdk.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.report.Names;
import io.github.ogpsdk.rules.words.Phrasebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages about real partnerships are short, and their headline is what they list. */
class LengthTest {
  private static final Path FOLDER = Path.of("../ogp-examples/partnerships");

  private static String page(String name, String language, String... more) {
    Run.With run = Run.with().env("COLUMNS", "80");
    String[] args = new String[4 + more.length];
    args[0] = "check";
    args[1] = FOLDER.resolve(name + ".json").toString();
    args[2] = "--lang";
    args[3] = language;
    System.arraycopy(more, 0, args, 4, more.length);
    return run.run(args).out();
  }

  @ParameterizedTest
  @CsvSource({
    "peru, en, 180",
    "peru, fr, 200",
    "peru, es, 195",
    "steering-committee, en, 200",
    "steering-committee, es, 200",
    "georgia, en, 200",
    "united-states, en, 200"
  })
  void pageIsShort(String name, String language, int lines) {
    String page = page(name, language);

    assertThat(page.lines().count()).isBetween(20L, (long) lines);
    assertThat(page.lines().mapToInt(String::length).max().orElse(0)).isLessThanOrEqualTo(80);
  }

  @ParameterizedTest
  @ValueSource(strings = {"peru", "steering-committee", "georgia"})
  void headlineCountsWhatTheRulebooksList(String name) {
    String page = page(name, "en").replaceAll("\n +", " ");
    Matcher headline =
        Pattern.compile("(?:checks against other rules|\\d+ checks): (\\d+) met, (\\d+) not")
            .matcher(page(name, "en", "-q").replaceAll("\n +", " "));
    Matcher book =
        Pattern.compile("(?m)^\\S[^\n(]*\\(checks: ((?:\\d+ (?:met|not met|unknown)(?:, )?)+)\\)")
            .matcher(page);

    int met = 0;
    int failed = 0;
    while (book.find()) {
      met += count("(\\d+) met", book.group(1));
      failed += count("(\\d+) not met", book.group(1));
    }

    assertThat(headline.find()).isTrue();
    assertThat(headline.group(1)).isEqualTo(Integer.toString(met));
    assertThat(headline.group(2)).isEqualTo(Integer.toString(failed));
  }

  @Test
  void severalMembersHaveALineEachUnlessAllIsAskedFor() {
    Run.With run = Run.with().env("COLUMNS", "80");
    String peru = FOLDER.resolve("peru.json").toString();
    String kenya = FOLDER.resolve("kenya.json").toString();

    String brief = run.run("check", peru, kenya).out();
    String whole = run.run("check", "--all", peru, kenya).out();

    assertThat(brief.lines().limit(3).map(l -> l.split("  +", -1)[0]))
        .containsExactly("Member", "Peru", "Kenya");
    assertThat(brief).hasLineCount(8);
    assertThat(whole.lines().limit(3)).containsExactlyElementsOf(brief.lines().limit(3).toList());
    assertThat(whole).contains("\n\nPeru — ", "\n\nKenya — ");
    assertThat(run.run("check", "-q", peru, kenya).out())
        .startsWith("Peru: plan 2023–2025 (5th), 8 minimum requirements: ");
  }

  /** The first 24 lines of 80 cells answer: what is not met stands above what is not known. */
  @ParameterizedTest
  @CsvSource({
    "peru, en",
    "peru, fr",
    "peru, es",
    "georgia, en",
    "georgia, fr",
    "georgia, es",
    "canada, en",
    "canada, fr",
    "canada, es",
    "scotland, en",
    "scotland, fr",
    "scotland, es",
    "steering-committee, en",
    "steering-committee, fr",
    "steering-committee, es",
    "united-states, en",
    "united-states, fr",
    "united-states, es"
  })
  void theFirstScreenAnswers(String name, String language) {
    String page = page(name, language);
    List<String> first = page.lines().limit(24).toList();
    Phrasebook words = Names.words(Locale.forLanguageTag(language));

    assertThat(first).contains(words.get("first.tasks"));
    assertThat(first.subList(first.indexOf(words.get("first.tasks")), first.size()))
        .anyMatch(l -> l.startsWith("  1. "))
        .anyMatch(l -> l.startsWith("  3. "));
    int open = page.indexOf("\n  ? ");
    int failed = page.indexOf("\n  ✗ ");
    assertThat(failed < 0 || open < 0 || failed < open).isTrue();
    assertThat(String.join("\n", first)).doesNotContainPattern("(^|[\\s(])/[a-z]+/\\d");
  }

  private static int count(String what, String tally) {
    Matcher matcher = Pattern.compile(what).matcher(tally);
    return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
  }

  @Test
  void nationalRulesShowTheClaimAndTheCountThatDisputesIt() {
    String page = page("peru", "en").replaceAll("\n +", " ");

    assertThat(page)
        .contains("seats as claimed by one source: government 5, civil society 5")
        .contains("seats as counted in a list or record: government 5, civil society 4")
        .contains("no count of the seats as they were filled is recorded")
        .contains("Once known: met / not met.");
    assertThat(page.indexOf("National rules: Peru"))
        .isBetween(page.indexOf("Do next"), page.lastIndexOf("Minimum requirements,"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es"})
  void noPageIsAFlood(String language) throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        String name = file.getFileName().toString().replace(".json", "");
        assertThat(page(name, language).lines().count()).as(name).isLessThanOrEqualTo(250);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"peru", "united-states"})
  void allShowsEveryRuleThatApplies(String name) {
    String page = page(name, "en", "--all");
    Assessment assessment = OgpJson.readAssessment(page(name, "en", "--format", "json")).document();

    assertThat(assessment.findings())
        .filteredOn(f -> f.verdict() != Verdict.NOT_APPLICABLE)
        .allMatch(f -> page.contains(f.rule()));
  }
}
