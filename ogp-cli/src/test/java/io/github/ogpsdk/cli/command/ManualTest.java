package io.github.ogpsdk.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManualTest {
  private static final Pattern MACRO =
      Pattern.compile("\\.(TH|SH|SS|TP|HP|PP|RS|RE|EX|EE)( .*)?|(?![.']).*");

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es"})
  void thePageHasEveryCommandWithItsOptionsAndOnlyKnownMacros(String language) {
    List<String> label =
        switch (language) {
          case "fr" -> List.of("LANGUE", "FICHIER|DOSSIER");
          case "es" -> List.of("IDIOMA", "ARCHIVO|CARPETA");
          default -> List.of("LANGUAGE", "FILE|DIR");
        };

    Run run = Run.of("manual", "--lang", language);

    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith(".TH \"OGP\" \"1\" \"\" \"ogp ");
    assertThat(run.out().lines()).allMatch(MACRO.asMatchPredicate());
    assertThat(run.out().lines().filter(l -> l.startsWith(".SS ")))
        .containsExactly(
            ".SS \"ogp check\"",
            ".SS \"ogp compare\"",
            ".SS \"ogp explain\"",
            ".SS \"ogp rules\"",
            ".SS \"ogp validate\"",
            ".SS \"ogp schema\"",
            ".SS \"ogp new\"",
            ".SS \"ogp completion\"",
            ".SS \"ogp manual\"");
    assertThat(run.out().lines().filter(l -> l.startsWith("\\fB\\-")))
        .containsOnlyOnce(
            "\\fB\\-\\-lang\\fR=\\fI" + label.get(0) + "\\fR",
            "\\fB\\-o\\fR, \\fB\\-\\-out\\fR=\\fI" + label.get(1) + "\\fR",
            "\\fB\\-V\\fR, \\fB\\-\\-version\\fR");
  }

  @Test
  void whatLooksLikeAMacroOrAnEscapeIsText() {
    assertThat(Run.of("manual").out().lines())
        .contains("\\fB.ogp.yaml\\fR", "ogp manual | man \\-l \\-", "  fail\\-on: not\\-met");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es"})
  void groffShowsItWithoutAWarning(String language) throws Exception {
    Process groff;
    try {
      groff =
          new ProcessBuilder("groff", "-ww", "-k", "-man", "-Tutf8", "-P-c")
              .redirectErrorStream(true)
              .start();
    } catch (IOException e) {
      assumeTrue(false, "groff is not there: the manual page is not shown");
      throw e;
    }
    try (OutputStream in = groff.getOutputStream()) {
      in.write(Run.of("manual", "--lang", language).out().getBytes(StandardCharsets.UTF_8));
    }
    String shown = new String(groff.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(groff.waitFor()).isZero();
    assertThat(shown)
        .contains("ogp check", "--rulebook", "curl -s https://example.org/peru.json | ogp check -")
        .doesNotContain("warning:", "error:", "\\f", "\\e");
  }
}
