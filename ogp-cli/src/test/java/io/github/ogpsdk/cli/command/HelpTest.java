package io.github.ogpsdk.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.cli.Environment;
import io.github.ogpsdk.cli.Language;
import io.github.ogpsdk.cli.Phrases;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** The words of help in each language, against the commands and options that there are. */
class HelpTest {
  private static CommandLine line(Language language) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Environment around =
        new Environment(
            new ByteArrayInputStream(new byte[0]),
            nowhere,
            nowhere,
            Map.of(),
            Path.of("/"),
            OptionalInt.empty(),
            false,
            () -> LocalDate.EPOCH);
    CommandLine line = Ogp.line(around, new Phrases(language));
    HelpWords.give(line, language);
    return line;
  }

  private static Properties load(Language language) throws IOException {
    Properties words = new Properties();
    String name = "help_" + language.code() + ".properties";
    try (InputStream stream = Language.class.getResourceAsStream(name)) {
      words.load(new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8));
    }
    return words;
  }

  /** Every command and argument, with what is said of it. */
  private static Map<String, String> said(CommandLine line) {
    Map<String, String> said = new TreeMap<>();
    List<CommandLine> all = new ArrayList<>(List.of(line));
    all.addAll(line.getSubcommands().values());
    for (CommandLine each : all) {
      CommandSpec spec = each.getCommandSpec();
      String name = spec.qualifiedName();
      said.put(name, String.join(" ", spec.usageMessage().description()));
      List<ArgSpec> args = new ArrayList<>(spec.options());
      args.addAll(spec.positionalParameters());
      args.forEach(
          a ->
              said.put(
                  name + " " + (a.isOption() ? UsageWords.name(a) : a.paramLabel()),
                  String.join(" ", a.description())));
    }
    return said;
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyCommandAndOptionIsDescribedInEveryLanguage(Language language) {
    Map<String, String> said = said(line(language));

    assertThat(said).hasSizeGreaterThan(100).doesNotContainValue("");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLanguageHasTheSameKeysAndPutsThemInItsOwnWords(Language language) throws IOException {
    Properties words = load(language);

    assertThat(words.stringPropertyNames()).isEqualTo(load(Language.ENGLISH).stringPropertyNames());
    for (Language other : Language.values()) {
      Properties others = load(other);
      for (String key : words.stringPropertyNames()) {
        String text = words.getProperty(key);
        assertThat(text).as(key).isNotBlank().doesNotContain("  ");
        if (other != language && text.contains(" ") && !key.equals("ogp.schema.schema")) {
          assertThat(text).as(key).isNotEqualTo(others.getProperty(key));
        }
      }
    }
  }

  @Test
  void noWordsAreLeftOver() throws IOException {
    Map<String, String> said = said(line(Language.ENGLISH));
    Properties words = load(Language.ENGLISH);

    Set<String> unused = new TreeSet<>(words.stringPropertyNames());
    unused.removeIf(key -> key.contains("usage.") || said.containsValue(words.getProperty(key)));
    assertThat(unused).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "en,Usage: ogp check ,Examples:,Exit status:",
    "fr,Usage : ogp check ,Exemples :,Code de sortie :",
    "es,Uso: ogp check ,Ejemplos:,Estado de salida:"
  })
  void helpSpeaksTheLanguageAskedFor(
      String language, String start, String examples, String statuses) {
    Run option = Run.of("check", "--help", "--lang", language);
    Run before = Run.of("--lang=" + language, "check", "--help");
    Run word = Run.of("help", "check", "--lang", language);
    Run system = Run.with().env("LANG", language + "_XX.UTF-8").run("check", "-h");

    assertThat(option.err()).isEmpty();
    assertThat(option.status()).isZero();
    assertThat(option.out().replace('\u00a0', ' '))
        .startsWith(start)
        .contains("\n" + examples + "\n  ogp check peru.json\n", "\n" + statuses + "\n  0   ");
    assertThat(List.of(before, word, system)).containsOnly(option);
  }

  @Test
  void commandsWithTheUsualExitStatusesDoNotListThem() {
    assertThat(Run.of("rules", "--help").out()).doesNotContain("Exit status");
  }
}
