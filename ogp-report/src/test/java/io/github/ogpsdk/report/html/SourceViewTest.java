package io.github.ogpsdk.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.model.Source;
import io.github.ogpsdk.model.Text;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceViewTest {
  @ParameterizedTest
  @CsvSource({
    "https://www.opengovpartnership.org/members/georgia/, 'opengovpartnership.org, georgia'",
    "https://jam-news.net/?p=227755, 'jam-news.net, ?p=227755'",
    "https://idfi.ge/en/overview#top, 'idfi.ge, overview#top'",
    "https://idfi.ge, idfi.ge",
    "https://idfi.ge/, idfi.ge",
    "HTTP://www.ogp.gov.ge//, ogp.gov.ge"
  })
  void addressWithoutTitleIsHostAndLastPart(String url, String words) {
    assertThat(SourceView.of(Source.builder().url(url).build(), "en"))
        .isEqualTo(new SourceView(words, Optional.of(url)));
  }

  @Test
  void lastPartIsCutWhereItIsLong() {
    String url = "https://idfi.ge/" + "a".repeat(61);

    assertThat(SourceView.of(Source.builder().url(url).build(), "en").words())
        .isEqualTo("idfi.ge, " + "a".repeat(60) + "…");
  }

  @Test
  void titleComesBeforeTheAddress() {
    Source source =
        Source.builder()
            .url("https://idfi.ge/en/overview")
            .title(Text.of("Overview", "Aperçu", "Panorama"))
            .build();

    assertThat(SourceView.of(source, "fr").words()).isEqualTo("Aperçu");
    assertThat(SourceView.of(source, "fr").keeper()).isEqualTo("idfi.ge");
  }

  @Test
  void paperIsNamedByItsTitle() {
    SourceView paper = SourceView.of(Source.builder().title(Text.of("Gazette 12")).build(), "en");

    assertThat(paper).isEqualTo(new SourceView("Gazette 12", Optional.empty()));
    assertThat(paper.keeper()).isEqualTo("Gazette 12");
  }
}
