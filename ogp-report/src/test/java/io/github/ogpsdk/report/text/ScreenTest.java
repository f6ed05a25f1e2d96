package io.github.ogpsdk.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreenTest {
  @Test
  void wordsWrapUnderTheIndent() {
    Screen screen = new Screen(40, false);

    screen.print(2, 4, Prose.of("one two three four five six seven eight nine"));

    assertThat(screen.text()).isEqualTo("  one two three four five six seven\n    eight nine\n");
  }

  @Test
  void aLabelKeepsItsColumn() {
    Screen screen = new Screen(40, false);

    screen.print(0, Prose.of("Región"), 10, Prose.of("a b c d e f g h i j k l m n o p q r s"));

    assertThat(screen.text())
        .isEqualTo("Región    a b c d e f g h i j k l m n o\n          p q r s\n");
  }

  @Test
  void wideCharactersTakeTwoCellsAndAreCutWhereNoSpaceIs() {
    Screen screen = new Screen(40, false);

    screen.print(Prose.of("開".repeat(25)));

    assertThat(screen.text().lines()).allMatch(l -> Cells.of(l) <= 40).hasSize(2);
    assertThat(screen.text().replace("\n", "")).isEqualTo("開".repeat(25));
  }

  @Test
  void anAddressIsNeverCut() {
    String url = "https://example.org/" + "a".repeat(60);
    Screen screen = new Screen(40, false);

    screen.print(Prose.of("See " + url));

    assertThat(screen.text()).isEqualTo("See\n" + url + "\n");
  }

  @Test
  void stylesDoNotCountAsWidth() {
    Screen screen = new Screen(40, true);

    screen.print(Prose.of(Style.GOOD, "met").add(" and ").add(Style.BAD, "not"));

    assertThat(screen.text()).isEqualTo("\u001b[32mmet\u001b[0m and \u001b[1;31mnot\u001b[0m\n");
  }

  @Test
  void wordsOfOneStyleAreSwitchedOnAndOffOnceALine() {
    Screen screen = new Screen(40, true);

    screen.print(
        Prose.of(Style.BOLD, "one two").add(Style.BOLD, " three four five six seven eight nine"));

    assertThat(screen.text())
        .isEqualTo(
            "\u001b[1mone two three four five six seven eight\u001b[0m\n\u001b[1mnine\u001b[0m\n");
  }

  @Test
  void aLineWithWordsFromRightToLeftKeepsItsDirection() {
    Screen screen = new Screen(80, false);

    screen.print(Prose.of("مجلس الحكومة: 8 seats")).print(Prose.of("8 seats"));

    assertThat(screen.text()).isEqualTo("\u200E\u2068مجلس الحكومة\u2069: 8 seats\n8 seats\n");
  }

  @Test
  void whatDoesNotFitIsCutBeforeItsTail() {
    Screen screen = new Screen(40, false);

    screen.cut(2, Prose.of("✗"), Prose.of("one two three four five six seven"), "a.json:1");
    screen.cut(2, Prose.of("✗"), Prose.of("one"), "a.json:1");

    assertThat(screen.text())
        .isEqualTo("  ✗ one two three four five s…  a.json:1\n  ✗ one  a.json:1\n");
  }

  @ParameterizedTest
  @CsvSource({
    "abc, 3",
    "ñandú, 5",
    "n\u0303andu\u0301, 5",
    "한국, 4",
    "👩\u200d👧, 2",
    "✓, 1",
    "'', 0"
  })
  void cellsAreCounted(String text, int cells) {
    assertThat(Cells.of(text)).isEqualTo(cells);
  }

  @ParameterizedTest
  @CsvSource({
    "plain, plain",
    "Perú – ñ 한, Perú – ñ 한",
    "'a\u001b[2Jb', 'a\\u001b[2Jb'",
    "'a\u009bb', 'a\\u009bb'",
    "'a\u202eb', 'a\\u202eb'",
    "'a\nb\tc', 'a b c'"
  })
  void whatSteersATerminalIsShown(String text, String safe) {
    assertThat(Printable.line(text)).isEqualTo(safe);
  }
}
