package io.github.ogpsdk.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import io.github.ogpsdk.json.Input;
import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.Text;
import io.github.ogpsdk.model.rule.Citation;
import io.github.ogpsdk.model.rule.DatedValue;
import io.github.ogpsdk.model.rule.Definition;
import io.github.ogpsdk.model.rule.DisableRule;
import io.github.ogpsdk.model.rule.Reading;
import io.github.ogpsdk.model.rule.Requirement;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.model.rule.SetParameter;
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
import io.github.ogpsdk.report.text.AssessmentPage;
import io.github.ogpsdk.report.text.CatalogueMarkdown;
import io.github.ogpsdk.report.text.CataloguePage;
import io.github.ogpsdk.report.text.ComparisonPage;
import io.github.ogpsdk.report.text.Detail;
import io.github.ogpsdk.report.text.ExplainPage;
import io.github.ogpsdk.report.text.Screen;
import io.github.ogpsdk.rules.assess.AssessmentRequest;
import io.github.ogpsdk.rules.assess.Assessor;
import io.github.ogpsdk.rules.book.Rulebooks;
import io.github.ogpsdk.rules.words.Phrasebook;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Texts of a rulebook stay text as those of the facts do, in every format and on every page. */
class HostileRulesTest {
  private static final String HARMLESS = Hostile.TEXT.replaceAll("[^ ]", "x");
  private static final Phrasebook ENGLISH = Names.words(Locale.ENGLISH);

  private static Rulebook hostileBook;
  private static Rulebook harmlessBook;
  private static Assessed hostile;
  private static Assessed harmless;

  @BeforeAll
  static void judge() {
    hostileBook = book(Hostile.TEXT);
    harmlessBook = book(HARMLESS);
    hostile = assessed(hostileBook);
    harmless = assessed(harmlessBook);
  }

  /** A rulebook that lays its texts over the Standards, as a reader of its file gives it. */
  private static Rulebook book(String text) {
    Rulebook standards = Rulebooks.find("ogp-standards-2022").orElseThrow();
    Text words = Text.of(text, text, text);
    Rulebook book =
        Rulebook.builder()
            .id("xx-hostile")
            .title(words)
            .effective(standards.effective())
            .extending(List.of("ogp-standards-2022"))
            .requirements(
                standards.requirements().stream()
                    .map(r -> new Requirement("X" + r.id(), words))
                    .toList())
            .definitions(
                standards.definitions().stream()
                    .map(
                        d ->
                            new Definition(
                                "XX-" + d.id(),
                                d.level(),
                                words,
                                words,
                                citation(text),
                                d.parameters()))
                    .toList())
            .rules(standards.rules().stream().map(r -> rule(r, text)).toList())
            .set(
                List.of(
                    new SetParameter(
                        "P22-1.1-FREQ", "maxGap", List.of(DatedValue.always("P3M")), words)))
            .disable(List.of(new DisableRule("P22-2.1-SITE", words)))
            .build();
    return OgpJson.readRulebook(Input.of(OgpJson.write(book))).document();
  }

  private static Rule rule(Rule rule, String text) {
    Text words = Text.of(text, text, text);
    return rule.withId("XX-" + rule.id())
        .withRequirement(rule.requirement().map(r -> "X" + r))
        .withTitle(words)
        .withText(words)
        .withCitation(citation(text))
        .withDisabled(rule.id().endsWith("SITE") ? Optional.of(words) : Optional.empty())
        .withExamples(List.of());
  }

  private static Citation citation(String text) {
    Optional<String> some = Optional.of(text);
    return new Citation(text, some, some, Optional.of("javascript:" + text), Reading.IN_SOURCE);
  }

  private static Assessed assessed(Rulebook book) {
    Assessed peru = Examples.of("peru");
    Assessed found =
        Assessed.of(
            peru.partnership(),
            Assessor.assess(peru.partnership(), AssessmentRequest.DEFAULT.plus(book)));
    return new Assessed(
        found.partnership(),
        found.assessment(),
        found.day(),
        Stream.concat(found.rulebooks().stream(), Stream.of(book)).toList());
  }

  private static Comparison comparison(Assessed assessed) {
    return Comparison.of(List.of(assessed), Selection.ALL, Locale.ENGLISH);
  }

  private static Grid grid(Assessed assessed) {
    return Grids.rules(comparison(assessed), Locale.ENGLISH);
  }

  @Test
  void theTextsAreThere() {
    assertThat(HtmlReport.of(hostile, Locale.ENGLISH).page()).contains("javascript:alert(1)");
    assertThat(ComparisonCsv.write(comparison(hostile))).contains("XX-P22-1.1-FREQ");
    assertThat(hostile.assessment().changes()).hasSize(2);
  }

  @Test
  void pagesHaveTheSameElementsAsWithHarmlessText() {
    String page = HtmlReport.of(hostile, Locale.ENGLISH).page();
    String table = HtmlComparison.page(grid(hostile), Locale.ENGLISH);

    assertThat(Inside.elements(page))
        .isEqualTo(Inside.elements(HtmlReport.of(harmless, Locale.ENGLISH).page()));
    assertThat(Inside.elements(table))
        .isEqualTo(Inside.elements(HtmlComparison.page(grid(harmless), Locale.ENGLISH)));
    assertThat(Jsoup.parse(page).select("script, img, iframe")).isEmpty();
    assertThat(Jsoup.parse(page).select("a").eachAttr("href"))
        .allMatch(href -> href.matches("(?s)#.*|https?://.*"));
    assertThat(Jsoup.parse(table).select("script")).hasSize(1);
    assertThat(Jsoup.parse(page + table).wholeText().codePoints()).noneMatch(Inside::isTurning);
  }

  @Test
  void xmlHasTheSameElementsAsWithHarmlessText() throws Exception {
    assertThat(
            Inside.elements(
                Inside.parse(
                    new JUnitXml(Locale.ENGLISH).add("xx", hostile, Optional.empty()).text(""))))
        .isEqualTo(
            Inside.elements(
                Inside.parse(
                    new JUnitXml(Locale.ENGLISH).add("xx", harmless, Optional.empty()).text(""))));
    assertThat(picture(hostile)).isEqualTo(picture(harmless));
  }

  private static List<String> picture(Assessed assessed) throws Exception {
    String drawn = ComparisonPicture.draw(grid(assessed), Locale.ENGLISH).document();
    return Inside.elements(Inside.parse(drawn));
  }

  @Test
  void jsonStaysJson() {
    String log =
        Sarif.everything(Locale.ENGLISH).add("xx", hostile, Optional.empty()).text("ogp/xx/");
    String table = ComparisonJson.write(comparison(hostile));

    assertThat(JsonMapper.shared().readTree(log).path("runs").size()).isEqualTo(1);
    assertThat(JsonMapper.shared().readTree(table).isObject()).isTrue();
  }

  @Test
  void noCellIsAFormula() {
    String findings = FindingsCsv.write(hostile, Locale.ENGLISH);
    String table = ComparisonCsv.write(comparison(hostile));

    for (String csv : List.of(findings, table)) {
      CsvReader.builder()
          .ofCsvRecord(csv)
          .forEach(
              line ->
                  assertThat(line.getFields())
                      .noneMatch(cell -> cell.strip().matches("(?s)[=+\\-@|%].*")));
    }
  }

  @Test
  void markdownHasNoLinkOfTheRulebook() {
    assertThat(Inside.markdown(MarkdownComment.write(hostile, Locale.ENGLISH))).isEmpty();
    String catalogue = catalogue(hostileBook);

    assertThat(Inside.markdown(catalogue)).isEqualTo(Inside.markdown(catalogue(harmlessBook)));
    assertThat(Inside.markdown(catalogue)).isNotEmpty().allMatch(l -> l.startsWith("link #"));
    assertThat(catalogue).doesNotContain("@everyone", " #1", "://", "www.e");
    assertThat(catalogue.codePoints()).noneMatch(Inside::isSteering);
    assertThat(catalogue.lines().count()).isEqualTo(catalogue(harmlessBook).lines().count());
  }

  private static String catalogue(Rulebook book) {
    return new CatalogueMarkdown(ENGLISH, e -> e).of(List.of(book));
  }

  @Test
  void noPageOfTextSteersATerminal() {
    Screen screen = new Screen(80, false);
    for (Detail detail : Detail.values()) {
      new AssessmentPage(ENGLISH, detail).print(hostile, screen);
    }
    new ComparisonPage(ENGLISH, screen).print(grid(hostile));
    new CataloguePage(ENGLISH, screen).print(List.of(hostileBook));
    ExplainPage explain = new ExplainPage(ENGLISH, screen);
    for (Rule rule : hostileBook.rules()) {
      explain.print(rule, hostileBook, hostile.assessment().changes());
    }
    Rulebook standards = Rulebooks.find("ogp-standards-2022").orElseThrow();
    for (Rule rule : standards.rules()) {
      explain.print(rule, standards, hostile.assessment().changes());
    }
    hostileBook.definitions().forEach(d -> explain.print(d, hostileBook));

    assertThat(screen.text()).contains("javascript:alert(1)", "\\u001b[31m");
    assertThat(screen.text().codePoints()).noneMatch(Inside::isSteering);
  }
}
