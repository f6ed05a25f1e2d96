package io.github.ogpsdk.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What users can call stands in {@code docs/api}, so that a change of it is seen.
 *
 * <p>Written anew with {@code -Dogp.regenerate=true}.
 */
class PublicApiTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("ogp.root", "..")).resolve("docs/api");

  /** The rest of ogp-rules is inner workings, docs/adr/0017. */
  private static final Pattern INNER =
      Pattern.compile(
          "io\\.github\\.ogpsdk\\.rules\\.(engine\\.(?!RulebookException|CompileProblem|CompileFault)"
              + "|(eval|fact|measure|standing|vocabulary)\\.|[A-Z]).*");

  @ParameterizedTest
  @ValueSource(strings = {"model", "json", "rules", "report"})
  void thePageOfEachModuleIsFresh(String module) throws IOException {
    Path page = FOLDER.resolve("ogp-" + module + ".txt");
    String api = PublicApi.of("io.github.ogpsdk." + module, INNER.asMatchPredicate().negate());
    if (Boolean.getBoolean("ogp.regenerate")) {
      Files.createDirectories(FOLDER);
      Files.writeString(page, api, StandardCharsets.UTF_8);
    }

    assertThat(page)
        .as(
            "The public API changed. If that is meant: run mvn -pl ogp-cli -am test"
                + " -Dogp.regenerate=true, and say in CHANGELOG.md what users have to know")
        .content(StandardCharsets.UTF_8)
        .isEqualTo(api);
  }

  @Test
  void usersAreHandedNothingOfTheInnerWorkings() throws IOException {
    List<String> rules = Files.readAllLines(FOLDER.resolve("ogp-rules.txt"));

    assertThat(rules)
        .hasSizeGreaterThan(100)
        .noneMatch(
            line ->
                line.matches(
                    ".*\\brules\\.([A-Z]|eval\\.|fact\\.|measure\\.|standing\\.|vocabulary\\."
                        + "|engine\\.(?!RulebookException|CompileProblem|CompileFault)).*"));
  }
}
