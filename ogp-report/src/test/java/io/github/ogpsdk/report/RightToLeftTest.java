package io.github.ogpsdk.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.report.html.HtmlReport;
import io.github.ogpsdk.report.picture.Picture;
import io.github.ogpsdk.report.picture.Pictures;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Names and quotes in Arabic stand in a page from left to right without turning it around. */
class RightToLeftTest {
  private static final String NAME = "مجلس الحكومة المفتوحة";
  private static final Pattern PHYSICAL =
      Pattern.compile(
          "(?:^|[;{\\s])(?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left"
              + "|right)|left|right|float|clear|text-align\\s*:\\s*(?:left|right)"
              + "|(?:margin|padding)\\s*:\\s*(?:[^;}\\s]+\\s+){3}[^;}\\s])[^;}]*");

  private static Assessed arabic;

  @BeforeAll
  static void read() {
    arabic = Hostile.replaced("georgia", NAME);
  }

  @Test
  void everyStretchStandsApart() {
    Document page = Jsoup.parse(HtmlReport.of(arabic, Locale.FRENCH).page());

    String name = "<span lang=\"en\"><bdi>" + NAME + "</bdi></span>";
    assertThat(page.selectFirst("h1")).hasToString("<h1>" + name + "</h1>");
    assertThat(page.title()).startsWith("\u2068" + NAME + "\u2069");
    List<String> loose = new ArrayList<>();
    int apart = 0;
    for (Element element : page.body().getAllElements()) {
      for (TextNode text : element.textNodes()) {
        boolean isIn = element.tagName().equals("bdi");
        boolean isIsolated = text.getWholeText().contains("\u2068");
        if (!BidiText.isPlain(text.getWholeText().replaceAll("[\u2068\u2069]", ""))) {
          apart++;
          loose.addAll(isIn || isIsolated ? List.of() : List.of(element.outerHtml()));
        }
      }
    }
    assertThat(loose).isEmpty();
    assertThat(apart).isGreaterThan(100);
  }

  @Test
  void picturesKeepTheirPlaces() {
    Assessed peru = Hostile.replaced("peru", NAME);
    Pictures pictures = Pictures.of(peru.partnership(), peru.assessment(), Locale.ENGLISH);
    Picture seats = pictures.seats(2, 0).orElseThrow();

    Document svg = Jsoup.parse(seats.svg());
    assertThat(svg.selectFirst("title").wholeText()).startsWith("\u2068" + NAME + "\u2069: seats");
    assertThat(svg.select("text").eachText())
        .contains("A: \u2068" + NAME + "\u2069, number of seats not")
        .allMatch(
            t ->
                t.chars().filter(c -> c == '\u2068').count()
                    == t.chars().filter(c -> c == '\u2069').count());
    assertThat(Picture.style()).contains("direction:ltr");
  }

  @Test
  void stylesNameNoLeftAndNoRight() {
    for (String style : List.of(HtmlReport.style(), Picture.style())) {
      assertThat(PHYSICAL.matcher(style).results().map(r -> r.group().strip())).isEmpty();
    }
    assertThat(PHYSICAL.matcher("a{margin-left:1em}").find()).isTrue();
    assertThat(PHYSICAL.matcher("a{color:red;text-align:left}").find()).isTrue();
  }
}
