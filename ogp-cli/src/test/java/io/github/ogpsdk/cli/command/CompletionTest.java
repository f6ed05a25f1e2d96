package io.github.ogpsdk.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The scripts in the shells that they are for, where these are there. */
class CompletionTest {
  @TempDir private Path folder;

  private String in(String shell, String... arguments) throws Exception {
    String script = folder.resolve("ogp." + shell).toString();
    Files.writeString(Path.of(script), Run.of("completion", shell).out());
    String[] command = new String[arguments.length + 1];
    command[0] = shell;
    for (int i = 0; i < arguments.length; i++) {
      command[i + 1] = arguments[i].replace("SCRIPT", script);
    }
    Process process;
    try {
      process =
          new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    } catch (IOException e) {
      assumeTrue(false, shell + " is not there: its completions are not tried");
      throw e;
    }
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    return out;
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        "ogp ch                          => check",
        "ogp check --format h            => html",
        "ogp check x --rulebook +ogp-loc => +ogp-local",
        "ogp check --fail-o              => --fail-on",
        "ogp check --lang e              => en es",
        "ogp compare --format s          => svg",
        "ogp compare --region e          => europe",
        "ogp explain P22-1.1             => P22-1.1-EXISTS P22-1.1-FREQ P22-1.1-RULES"
            + " P22-1.1-SECTORS",
        "ogp explain --example not-m     => not-met",
        "ogp completion z                => zsh",
        "ogp new --type loc              => local",
        "ogp schema a                    => assessment"
      })
  void bashOffersWhatThereIs(String typed, String offered) throws Exception {
    String words =
        "source SCRIPT; compopt() { :; }; COMP_WORDS=("
            + typed
            + ");"
            + " COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _complete_ogp; echo ${COMPREPLY[*]}";

    assertThat(in("bash", "--norc", "-c", words)).isEqualTo(offered + "\n");
  }

  @Test
  void bashKnowsTheFunctionAndFallsBackToFiles() throws Exception {
    assertThat(in("bash", "--norc", "-c", "source SCRIPT; complete -p ogp"))
        .isEqualTo("complete -o default -F _complete_ogp ogp\n");
  }

  @Test
  void zshTakesTheScript() throws Exception {
    String words = "autoload -U compinit; compinit -D -u; source SCRIPT; print -r $_comps[ogp]";

    assertThat(in("zsh", "-f", "-c", words)).contains("_complete_ogp");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        "ogp ch                => check\tAssess partnerships",
        "ogp check --format h  => html\ttext (the default), json, ndjson, markdown, html,"
            + " sarif, junit, csv (a line a check) or requirements-csv (a line a minimum requirement)",
        "ogp explain P22-1.1-F => P22-1.1-FREQ",
        "ogp schema a          => assessment",
        "ogp check --fail-o    => --fail-on\tEnd with status 1 on this verdict"
      })
  void fishOffersWhatThereIs(String typed, String offered) throws Exception {
    assertThat(in("fish", "--no-config", "-c", "source SCRIPT; complete -C '" + typed + "'"))
        .isEqualTo(offered + "\n");
  }

  @Test
  void fishOffersFilesWhereFilesAreWanted() throws Exception {
    Files.writeString(folder.resolve("peru.json"), "{}");

    String check = in("fish", "--no-config", "-c", "source SCRIPT; complete -C 'ogp check p'");
    String rules = in("fish", "--no-config", "-c", "source SCRIPT; complete -C 'ogp rules p'");

    assertThat(check).isEqualTo("peru.json\n");
    assertThat(rules).isEmpty();
  }
}
