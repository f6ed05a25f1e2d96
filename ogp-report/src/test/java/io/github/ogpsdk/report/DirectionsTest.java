package io.github.ogpsdk.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.report.Directions.Piece;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectionsTest {
  @Test
  void stretchEndsWithItsLastLetterBeforeOneFromLeftToRight() {
    assertThat(Directions.pieces("Body “مجلس 2020 (أ)”, 8 seats"))
        .containsExactly(
            new Piece("Body “", false),
            new Piece("مجلس 2020 (أ", true),
            new Piece(")”, 8 seats", false));
  }

  @Test
  void twoStretchesAreTwoPieces() {
    assertThat(Directions.pieces("שלום and سلام"))
        .containsExactly(
            new Piece("שלום", true), new Piece(" and ", false), new Piece("سلام", true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Foro Multiactor", "Грузия 2020", "政府", "8 + 4"})
  void lineFromLeftToRightIsOnePiece(String line) {
    assertThat(Directions.pieces(line)).isEqualTo(List.of(new Piece(line, false)));
    assertThat(Directions.isolated(line)).isEqualTo(line);
    assertThat(Directions.isPlain(line)).isTrue();
  }

  @Test
  void invisibleCharactersKeepAStretchApart() {
    assertThat(Directions.isolated("سلام, 8")).isEqualTo("\u2068سلام\u2069, 8");
  }

  @Test
  void charactersThatTurnTheDirectionAreReplaced() {
    assertThat(Directions.isolated("a\u202Eb\u2066c\u2069")).isEqualTo("a\uFFFDb\uFFFDc\uFFFD");
  }
}
