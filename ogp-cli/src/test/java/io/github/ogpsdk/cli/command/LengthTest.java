package io.github.ogpsdk.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Assessment;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    "peru, en, 150",
    "peru, fr, 160",
    "peru, es, 160",
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
        Pattern.compile("(?:further checks by other rules|of \\d+ checks), (\\d+) met, (\\d+) not")
            .matcher(page);
    Matcher book = Pattern.compile("\\((\\d+) met, (\\d+) not met, \\d+ cannot").matcher(page);

    int met = 0;
    int failed = 0;
    while (book.find()) {
      met += Integer.parseInt(book.group(1));
      failed += Integer.parseInt(book.group(2));
    }

    assertThat(headline.find()).isTrue();
    assertThat(headline.group(1)).isEqualTo(Integer.toString(met));
    assertThat(headline.group(2)).isEqualTo(Integer.toString(failed));
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
