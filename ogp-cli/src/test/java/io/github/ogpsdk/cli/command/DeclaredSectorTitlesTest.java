package io.github.ogpsdk.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sector that a partnership declares is called by its title, on pages as in text. */
class DeclaredSectorTitlesTest {
  private static final String FACTS =
      """
      format: partnership
      version: 0.2.0
      id: example
      asOf: 2026-06-30
      member: {id: xx, type: national}
      sectors:
        first-peoples:
          under: civil-society
          title: {en: First Peoples, fr: Premiers Peuples, es: pueblos originarios}
        guilds: {under: private-sector}
      mechanisms:
        - id: forum
          type: multi-stakeholder-forum
          compositions:
            - basis: actual
              seats:
                - {sector: government, count: 2}
                - {sector: first-peoples, count: 1}
                - {sector: guilds, count: 1}
      cycles: []
      """;

  @ParameterizedTest
  @CsvSource({
    "text, en, First Peoples",
    "text, es, pueblos originarios",
    "html, fr, Premiers Peuples"
  })
  void aDeclaredSectorIsCalledByItsTitle(String format, String language, String title) {
    Run run =
        Run.with()
            .in(FACTS)
            .run("check", "-", "--format", format, "--lang", language, "--verbose", "--all");

    assertThat(run.out()).contains(title).contains("guilds");
    assertThat(run.out().replace("\n", " ")).doesNotContain("“first-peoples”", ": first-peoples");
  }
}
