package io.github.ogpsdk.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.report.compare.Comparison;
import io.github.ogpsdk.report.compare.ComparisonCsv;
import io.github.ogpsdk.report.compare.ComparisonJson;
import io.github.ogpsdk.report.compare.ComparisonPicture;
import io.github.ogpsdk.report.compare.Grid;
import io.github.ogpsdk.report.compare.Grids;
import io.github.ogpsdk.report.compare.Selection;
import io.github.ogpsdk.report.format.FindingsCsv;
import io.github.ogpsdk.report.format.JUnitXml;
import io.github.ogpsdk.report.format.MarkdownComment;
import io.github.ogpsdk.report.format.Sarif;
import io.github.ogpsdk.report.html.HtmlComparison;
import io.github.ogpsdk.report.html.HtmlReport;
import io.github.ogpsdk.report.picture.Picture;
import io.github.ogpsdk.report.picture.Pictures;
import io.github.ogpsdk.report.text.AssessmentPage;
import io.github.ogpsdk.report.text.ComparisonPage;
import io.github.ogpsdk.report.text.Detail;
import io.github.ogpsdk.report.text.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Text of the facts stays text, in every format, whatever stands in it. */
class InjectionTest {
  private static Assessed hostile;
  private static Assessed harmless;

  @BeforeAll
  static void read() {
    hostile = Hostile.of("georgia");
    harmless = Hostile.harmless("georgia");
  }

  @Test
  void manyMembersAreTried() {
    assertThat(Hostile.members("georgia"))
        .contains("name/en", "title/en", "*/quote", "*/note")
        .hasSizeGreaterThan(15);
  }

  @Test
  void aPageHasTheSameElementsAsWithHarmlessText() {
    String page = HtmlReport.of(hostile, Locale.ENGLISH).page();

    assertThat(Inside.elements(page))
        .isEqualTo(Inside.elements(HtmlReport.of(harmless, Locale.ENGLISH).page()));
    Element document = Jsoup.parse(page);
    assertThat(document.select("script, img, iframe, object, embed, link, base, form")).isEmpty();
    for (Element element : document.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        assertThat(attribute.getKey()).doesNotStartWith("on");
      }
    }
    for (Element link : document.select("a")) {
      assertThat(link.attr("href")).matches("(?s)#.*|https?://.*");
    }
  }

  @Test
  void aComparisonHasTheSameElementsAsWithHarmlessText() {
    String page = HtmlComparison.page(grid(hostile), Locale.ENGLISH);

    assertThat(Inside.elements(page))
        .isEqualTo(Inside.elements(HtmlComparison.page(grid(harmless), Locale.ENGLISH)));
    assertThat(Jsoup.parse(page).select("script")).hasSize(1);
  }

  @Test
  void jUnitXmlHasTheSameElementsAsWithHarmlessText() throws Exception {
    assertThat(
            Inside.elements(
                Inside.parse(
                    new JUnitXml(Locale.ENGLISH).add("xx", hostile, Optional.empty()).text(""))))
        .isEqualTo(
            Inside.elements(
                Inside.parse(
                    new JUnitXml(Locale.ENGLISH).add("xx", harmless, Optional.empty()).text(""))));
  }

  @Test
  void sarifStaysJson() {
    String log =
        Sarif.everything(Locale.ENGLISH).add("xx", hostile, Optional.empty()).text("ogp/xx/");

    assertThat(JsonMapper.shared().readTree(log).path("runs").get(0).path("results").size())
        .isEqualTo(hostile.assessment().findings().size());
  }

  /** Every character of control, of direction, and every other break of a line. */
  private static String hidden() {
    StringBuilder text = new StringBuilder("=a");
    IntStream.rangeClosed(0, 0x9F)
        .filter(Character::isISOControl)
        .forEach(c -> text.append((char) c).append('b'));
    return text.append("\u2028c\u2029d\u202Ae\u202Ef\u2066g\u2069").toString();
  }

  @Test
  void noFormatHasACharacterOfControl() {
    Assessed assessed = Hostile.replaced("georgia", hidden());
    Locale language = Locale.ENGLISH;
    Map<String, String> written =
        Map.of(
            "csv", FindingsCsv.write(assessed, language).replace("\r\n", "\n"),
            "csv of a comparison", ComparisonCsv.write(comparison(assessed)).replace("\r\n", "\n"),
            "junit", new JUnitXml(language).add("xx", assessed, Optional.empty()).text(""),
            "markdown", MarkdownComment.write(assessed, language),
            "sarif",
                Sarif.everything(language).add("xx", assessed, Optional.empty()).text("ogp/xx/"),
            "json of a comparison", ComparisonJson.write(comparison(assessed)),
            "json", Visible.json(OgpJson.write(assessed.assessment())),
            "ndjson", Visible.json(OgpJson.canonical(assessed.assessment())));

    written.forEach(
        (format, text) -> {
          assertThat(text).as(format).contains("a").hasSizeGreaterThan(1000);
          assertThat(text.codePoints().filter(c -> Inside.isSteering(c) || isOdd(c)))
              .as(format)
              .isEmpty();
        });
  }

  private static boolean isOdd(int c) {
    return c == 0x2028 || c == 0x2029 || (c >= 0x2066 && c <= 0x2069);
  }

  @Test
  void jsonWithNothingHiddenMeansTheSame() {
    JsonMapper mapper = JsonMapper.shared();
    String written = mapper.writeValueAsString(List.of(hidden(), "a\\\"\u202E"));

    String visible = Visible.json(written);

    assertThat(visible).contains("\\u007f", "\\u009b", "\\u202e").doesNotContain("\u009B");
    assertThat(visible.codePoints().filter(c -> Inside.isSteering(c) || isOdd(c))).isEmpty();
    assertThat(mapper.readTree(visible)).isEqualTo(mapper.readTree(written));
  }

  @Test
  void noCellIsAFormula() {
    for (String table :
        List.of(
            FindingsCsv.write(hostile, Locale.ENGLISH), ComparisonCsv.write(comparison(hostile)))) {
      List<Integer> widths = new ArrayList<>();
      CsvReader.builder()
          .ofCsvRecord(table)
          .forEach(
              line -> {
                widths.add(line.getFieldCount());
                for (String cell : line.getFields()) {
                  assertThat(cell.strip()).doesNotMatch("(?s)[=+\\-@|%].*");
                }
              });
      assertThat(widths).hasSizeGreaterThan(100).containsOnly(widths.get(0));
    }
  }

  @Test
  void markdownHasNoLinkNoImageAndCallsNobody() {
    String comment = MarkdownComment.write(hostile, Locale.ENGLISH);

    assertThat(Inside.markdown(comment)).isEmpty();
    assertThat(comment).doesNotContain("@everyone", "#1", "://", "www.e");
    assertThat(comment.lines().count())
        .isEqualTo(MarkdownComment.write(harmless, Locale.ENGLISH).lines().count());
    assertThat(comment.chars()).noneMatch(c -> c != '\n' && Character.isISOControl(c));
  }

  @Test
  void picturesHaveTheSameElementsAsWithHarmlessText() throws Exception {
    assertThat(pictures(hostile)).isEqualTo(pictures(harmless)).hasSizeGreaterThan(100);
  }

  @Test
  void aComparisonAsTextDoesNotSteerATerminal() {
    Screen screen = new Screen(80, false);
    new ComparisonPage(Names.words(Locale.ENGLISH), screen).print(grid(hostile));

    assertThat(screen.text().codePoints()).noneMatch(Inside::isSteering);
  }

  @Test
  void aComparisonsPictureAndTableHaveNothingElseIn() throws Exception {
    String drawn = ComparisonPicture.draw(grid(hostile), Locale.ENGLISH).document();
    String plain = ComparisonPicture.draw(grid(harmless), Locale.ENGLISH).document();

    assertThat(Inside.elements(Inside.parse(drawn)))
        .isEqualTo(Inside.elements(Inside.parse(plain)));
    assertThat(JsonMapper.shared().readTree(ComparisonJson.write(comparison(hostile))).isObject())
        .isTrue();
  }

  @Test
  void partsHaveTheSameElementsAsWithHarmlessText() {
    assertThat(parts(hostile)).isEqualTo(parts(harmless));
  }

  @Test
  void noLineOfTextSteersATerminal() {
    for (Detail detail : Detail.values()) {
      Screen screen = new Screen(80, false);
      new AssessmentPage(Names.words(Locale.ENGLISH), detail).print(hostile, screen);

      assertThat(screen.text().codePoints()).noneMatch(Inside::isSteering);
    }
  }

  @Test
  void noPageOrPictureTurnsTheDirectionOfALine() {
    String page = HtmlReport.of(hostile, Locale.ENGLISH).page();

    assertThat(Jsoup.parse(page).body().wholeText().codePoints()).noneMatch(Inside::isTurning);
    assertThat(page).contains("\uFFFD javascript:alert(1)");
  }

  private static List<String> parts(Assessed assessed) {
    HtmlReport report = HtmlReport.of(assessed, Locale.ENGLISH);
    List<String> parts = new ArrayList<>();
    parts.addAll(Inside.elements(report.headline()));
    parts.addAll(Inside.elements(report.requirements()));
    parts.addAll(Inside.elements(report.wanted()));
    for (int body = 0; body < assessed.partnership().mechanisms().items().size(); body++) {
      parts.addAll(Inside.elements(report.body(body)));
    }
    assessed.assessment().findings().forEach(f -> parts.addAll(Inside.elements(report.finding(f))));
    return parts;
  }

  private static List<String> pictures(Assessed assessed) throws Exception {
    Pictures pictures = Pictures.of(assessed.partnership(), assessed.assessment(), Locale.ENGLISH);
    List<Picture> all = new ArrayList<>();
    for (int body = 0; body < assessed.partnership().mechanisms().items().size(); body++) {
      pictures.seats(body, 0).ifPresent(all::add);
      pictures.chairs(body).ifPresent(all::add);
      pictures.meetings(body).ifPresent(all::add);
    }
    for (int cycle = 0; cycle < assessed.partnership().cycles().items().size(); cycle++) {
      pictures.cycle(cycle).ifPresent(all::add);
    }
    pictures.standing().ifPresent(all::add);
    List<String> elements = new ArrayList<>();
    for (Picture picture : all) {
      elements.addAll(Inside.elements(Inside.parse(picture.document())));
    }
    // Long words are cut into lines, by their length: how many there are says nothing.
    elements.removeIf("text"::equals);
    return elements;
  }

  private static Comparison comparison(Assessed assessed) {
    return Comparison.of(List.of(assessed), Selection.ALL, Locale.ENGLISH);
  }

  private static Grid grid(Assessed assessed) {
    return Grids.rules(comparison(assessed), Locale.ENGLISH);
  }
}
