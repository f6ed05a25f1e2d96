package io.github.ogpsdk.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The table in {@code CONTRIBUTING.md} of what an addition touches, against what names a sample.
 */
class AdditionsTest {
  private static final Path ROOT = Path.of(System.getProperty("ogp.root", ".."));
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final List<String> SEARCHED =
      List.of(
          "ogp-model/src/main",
          "ogp-json/src/main",
          "ogp-rules/src/main",
          "ogp-report/src/main",
          "ogp-cli/src/main",
          "compat/src/test/resources",
          "docs");

  /** Places that no addition writes: decisions, and the record of the public API. */
  private static final List<String> PASSED_OVER = List.of("docs/adr", "docs/api");

  static List<List<String>> rows() throws IOException {
    String page = Files.readString(ROOT.resolve("CONTRIBUTING.md"));
    String part = page.split("\n## What an addition touches\n", -1)[1].split("\n## ", -1)[0];
    return part.lines()
        .filter(line -> line.startsWith("| a "))
        .map(line -> CODE.matcher(line).results().map((MatchResult m) -> m.group(1)).toList())
        .toList();
  }

  @Test
  void theTableHasTheFourCommonAdditions() throws IOException {
    assertThat(rows()).hasSize(4);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void aSampleIsNamedWhereTheTableSays(List<String> row) throws IOException {
    String sample = row.get(0);

    assertThat(naming(sample))
        .as("the files that name %s; mend the table in CONTRIBUTING.md", sample)
        .isEqualTo(new TreeSet<>(row.subList(1, row.size())));
  }

  /** The names of the files that name something; a folder of its name stands for what is in it. */
  private static Set<String> naming(String sample) throws IOException {
    Pattern word = Pattern.compile("(?<![\\w-])" + Pattern.quote(sample) + "(?![\\w-])");
    Set<String> found = new TreeSet<>();
    for (String folder : SEARCHED) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
        for (Path file : files.filter(AdditionsTest::isSearched).toList()) {
          if (file.getParent().endsWith(sample)) {
            found.add("examples/" + sample);
          } else if (word.matcher(Files.readString(file, StandardCharsets.ISO_8859_1)).find()) {
            found.add(file.getFileName().toString());
          }
        }
      }
    }
    return found;
  }

  private static boolean isSearched(Path file) {
    return Files.isRegularFile(file)
        && PASSED_OVER.stream().noneMatch(folder -> file.startsWith(ROOT.resolve(folder)));
  }
}
