package io.github.ogpsdk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/TRUST.md} names every law of the code, with the size that it has there. */
class TrustTest {
  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
  private static final String FUZZ_TESTS =
      "ogp-json/src/test/java/io/github/ogpsdk/json/ReaderFuzzTest.java";
  private static final Pattern ROW =
      Pattern.compile(
          "^\\|[^|]+\\| (\\S+) `(\\w+Properties)` \\| ([\\d ]+) \\| ([\\d ]+) \\|.*\\|$");
  private static final Pattern TRIES = Pattern.compile("@Property\\(tries = ([\\d_]+)");

  @Test
  void everyLawStandsThereWithItsSize() throws IOException {
    assertThat(rows(1)).isEqualTo(laws(1));
  }

  @Test
  void campaignIsAHundredTimesAsLarge() throws IOException {
    assertThat(rows(2)).isEqualTo(laws(100));
    assertThat(Files.readString(ROOT.resolve("pom.xml")))
        .contains("<ogp.campaign>100</ogp.campaign>");
  }

  @Test
  void everyFuzzTestStandsThere() throws IOException {
    String source = Files.readString(ROOT.resolve(FUZZ_TESTS));
    List<String> tests = all("@FuzzTest\\([^)]*\\)\\s+void (\\w+)\\(", source);

    assertThat(tests).isNotEmpty();
    assertThat(all("(?m)^\\| `ReaderFuzzTest#(\\w+)` \\|", document())).isEqualTo(tests);
  }

  @Test
  void commandsNameWhatExists() throws IOException {
    Matcher command = Pattern.compile("-pl (\\S+) .*?-Dtest='?(\\w+)").matcher(document());
    List<String> named = new ArrayList<>();
    while (command.find()) {
      named.add(command.group(1) + " " + command.group(2));
    }

    assertThat(named).isNotEmpty().allMatch(TrustTest::exists);
  }

  private static boolean exists(String named) {
    int space = named.indexOf(' ');
    Path sources = ROOT.resolve(named.substring(0, space)).resolve("src/test/java");
    try (Stream<Path> files = Files.walk(sources)) {
      return files.anyMatch(f -> f.endsWith(named.substring(space + 1) + ".java"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> all(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(r -> r.group(1)).toList();
  }

  /** The laws of the document; the first size is that in a build, the second that in a campaign. */
  private static Map<String, Integer> rows(int size) throws IOException {
    Map<String, Integer> rows = new TreeMap<>();
    for (String line : document().lines().toList()) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        rows.put(
            row.group(1) + " " + row.group(2),
            Integer.parseInt(row.group(2 + size).replace(" ", "")));
      }
    }
    return rows;
  }

  /** The laws of one seed in the code, each with the tries of its properties together. */
  private static Map<String, Integer> laws(int times) throws IOException {
    Map<String, Integer> laws = new TreeMap<>();
    for (String module : List.of("ogp-model", "ogp-json", "ogp-rules", "ogp-cli", "ogp-examples")) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/test/java"))) {
        for (Path file : files.filter(f -> f.toString().endsWith("Properties.java")).toList()) {
          String name = file.getFileName().toString().replace(".java", "");
          int tries =
              TRIES.matcher(Files.readString(file)).results().mapToInt(TrustTest::tries).sum();
          if (tries > 0) {
            laws.put(module + " " + name, tries * times);
          }
        }
      }
    }
    return laws;
  }

  private static int tries(MatchResult found) {
    return Integer.parseInt(found.group(1).replace("_", ""));
  }

  private static String document() throws IOException {
    return Files.readString(ROOT.resolve("docs/TRUST.md"));
  }
}
