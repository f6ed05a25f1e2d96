package io.github.ogpsdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.model.rule.Rulebook;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A country's rulebook is read and written. */
class RulebookReadingTest {
  private static Input overlay() {
    InputStream stream = RulebookReadingTest.class.getResourceAsStream("rulebook/overlay.yaml");
    return Input.of(Objects.requireNonNull(stream));
  }

  @Test
  void overlayIsReadWithoutWarnings() {
    ReadResult<Rulebook> read = OgpJson.readRulebook(overlay());

    assertThat(read.warnings()).isEmpty();
    assertThat(read.document().extending()).containsExactly("ogp-standards-2022");
    assertThat(read.document().rules()).hasSize(1);
  }

  @Test
  void overlayComesBackFromJsonAndYaml() {
    Rulebook book = OgpJson.readRulebook(overlay()).document();

    assertThat(OgpJson.readRulebook(OgpJson.write(book)).document()).isEqualTo(book);
    assertThat(OgpJson.readRulebook(OgpJson.writeYaml(book)).document()).isEqualTo(book);
  }
}
