package io.github.ogpsdk.rules.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every code that the assessment writes has a sentence, and every sentence is used. */
class CodesInUseTest {
  private static final Path MAIN = Path.of("src/main/java/io/github/ogpsdk/rules");

  @ParameterizedTest
  @CsvSource(
      delimiter = '/',
      value = {
        "reason/Reason\\.of\\((?:never \\? )?\"([a-z-]+)\"",
        "reason/new Reason\\(\\s*\"([a-z-]+)\"",
        "reason/: \"(no-subject)\"",
        "assumption/new Assumption\\(\\s*\"([a-z-]+)\"",
        "chosen/because\\(\\s*\"([a-z-]+)\"",
        "chosen/new Deciding\\(\\s*\"([a-z-]+)\"",
        "not-checked/new NotChecked\\([^;\"]*\"([a-z-]+)\"",
        "not-checked/[?:] \"((?:not-asked|disabled)-[a-z-]+)\"",
        "consequence/(?:NONE|UNDETERMINED|CONTRARY)\\(\"([a-z-]+)\"\\)",
        "consequence.state/Optional\\.of\\(\"([a-z-]+)\"\\);",
        "consequence.cohort/case [A-Za-z._]+ -> \"(kept|shifted)\"",
      })
  void everyCodeHasASentence(String topic, String pattern) throws IOException {
    Set<String> codes = new TreeSet<>();
    for (String source : sources("assess", "engine", "standing")) {
      Matcher found = Pattern.compile(pattern).matcher(source);
      while (found.find()) {
        codes.add(topic + "." + found.group(1));
      }
    }

    assertThat(codes).isNotEmpty();
    assertThat(codes).allSatisfy(code -> assertThat(Phrase.ofKey(code)).as(code).isPresent());
  }

  @Test
  void everyPhraseIsSaid() throws IOException {
    String said = String.join("\n", sources("words"));
    List<String> byCode = List.of("reason.", "chosen.", "not-checked.", "assumption.");
    for (Phrase phrase : Phrase.values()) {
      boolean looksUp =
          byCode.stream().anyMatch(phrase.key()::startsWith)
              || phrase.key().startsWith("consequence.")
              || phrase.key().startsWith("limit.")
              || phrase.key().matches("(at|more|less|equal|other|one|none)-(\\w+)(\\..+)?");
      boolean isSaid = Pattern.compile("Phrase\\." + phrase.name() + "\\b").matcher(said).find();

      assertThat(looksUp || isSaid).as("%s is used", phrase.key()).isTrue();
    }
  }

  @Test
  void everyAmountIsSaid() throws IOException {
    String said = String.join("\n", sources("words"));
    for (String key : Words.in(Language.ENGLISH).bundle(Topic.AMOUNTS).entries().keySet()) {
      String stem =
          key.replaceAll("^(month|unit)\\..*", "$1.").replaceAll("^(span\\.\\w+)\\..*", "$1");

      assertThat(said).as(key).contains("\"" + stem);
    }
  }

  private static List<String> sources(String... packages) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String name : packages) {
      try (Stream<Path> found = Files.list(MAIN.resolve(name))) {
        found.filter(f -> f.toString().endsWith(".java")).forEach(files::add);
      }
    }
    List<String> texts = new ArrayList<>();
    for (Path file : files) {
      texts.add(Files.readString(file));
    }
    return texts;
  }
}
