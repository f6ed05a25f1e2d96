package io.github.ogpsdk.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.report.Examples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What stands on a page, and in which order: its headings with their counts, the same in three
 * languages. The outlines are written anew with {@code -Dogp.regenerate=true}.
 */
class OutlineTest {
  private static final Path FOLDER =
      Path.of("src/test/resources/io/github/ogpsdk/report/html/outline");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "canada",
        "ghana",
        "italy",
        "mexico",
        "peru",
        "scotland",
        "spain",
        "steering-committee",
        "united-states"
      })
  void pageHasItsHeadingsInThreeLanguages(String member) throws IOException {
    Document english = page(member, "en");
    String outline = String.join("\n", outline(english)) + "\n";
    Path file = FOLDER.resolve(member + ".txt");
    if (Boolean.getBoolean("ogp.regenerate")) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, outline);
    }

    assertThat(file).hasContent(outline);
    for (String language : List.of("fr", "es")) {
      Document translated = page(member, language);

      assertThat(places(translated)).isEqualTo(places(english));
      assertThat(outline(translated)).hasSameSizeAs(outline(english));
      assertThat(translated.select("[href^=http]").eachAttr("href"))
          .containsExactlyInAnyOrderElementsOf(english.select("[href^=http]").eachAttr("href"));
    }
  }

  private static Document page(String member, String language) {
    return Jsoup.parse(
        HtmlReport.of(Examples.of(member).hashed(), Locale.forLanguageTag(language)).page());
  }

  private static List<String> outline(Document page) {
    return page.select("h1, h2, h3, h4").stream()
        .map(h -> "#".repeat(h.tagName().charAt(1) - '0') + " " + h.text())
        .toList();
  }

  private static List<String> places(Document page) {
    return page.select("[id]").eachAttr("id");
  }
}
