package io.github.ogpsdk.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.report.BidiText.Piece;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BidiTextTest {
  @Test
  void stretchEndsWithItsLastLetterBeforeOneFromLeftToRight() {
    assertThat(BidiText.pieces("Body “مجلس 2020 (أ)”, 8 seats"))
        .containsExactly(
            new Piece("Body “", false),
            new Piece("مجلس 2020 (أ", true),
            new Piece(")”, 8 seats", false));
  }

  @Test
  void twoStretchesAreTwoPieces() {
    assertThat(BidiText.pieces("שלום and سلام"))
        .containsExactly(
            new Piece("שלום", true), new Piece(" and ", false), new Piece("سلام", true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Foro Multiactor", "Грузия 2020", "政府", "8 + 4"})
  void lineFromLeftToRightIsOnePiece(String line) {
    assertThat(BidiText.pieces(line)).isEqualTo(List.of(new Piece(line, false)));
    assertThat(BidiText.isolated(line)).isEqualTo(line);
    assertThat(BidiText.isPlain(line)).isTrue();
  }

  @Test
  void invisibleCharactersKeepAStretchApart() {
    assertThat(BidiText.isolated("سلام, 8")).isEqualTo("\u2068سلام\u2069, 8");
  }

  @Test
  void charactersThatTurnTheDirectionAreReplaced() {
    assertThat(BidiText.isolated("a\u202Eb\u2066c\u2069")).isEqualTo("a\uFFFDb\uFFFDc\uFFFD");
  }
}
