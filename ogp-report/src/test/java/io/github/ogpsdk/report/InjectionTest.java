package io.github.ogpsdk.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import io.github.ogpsdk.report.compare.Comparison;
import io.github.ogpsdk.report.compare.ComparisonCsv;
import io.github.ogpsdk.report.compare.Selection;
import io.github.ogpsdk.report.format.FindingsCsv;
import io.github.ogpsdk.report.format.JUnitXml;
import io.github.ogpsdk.report.format.MarkdownComment;
import io.github.ogpsdk.report.format.Sarif;
import io.github.ogpsdk.report.html.HtmlComparison;
import io.github.ogpsdk.report.html.HtmlReport;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
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

    assertThat(elements(page)).isEqualTo(elements(HtmlReport.of(harmless, Locale.ENGLISH).page()));
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
    String page = HtmlComparison.page(comparison(hostile), Locale.ENGLISH);

    assertThat(elements(page))
        .isEqualTo(elements(HtmlComparison.page(comparison(harmless), Locale.ENGLISH)));
    assertThat(Jsoup.parse(page).select("script")).hasSize(1);
  }

  @Test
  void jUnitXmlHasTheSameElementsAsWithHarmlessText() throws Exception {
    assertThat(elements(parse(JUnitXml.write(hostile, Locale.ENGLISH))))
        .isEqualTo(elements(parse(JUnitXml.write(harmless, Locale.ENGLISH))));
  }

  @Test
  void sarifStaysJson() {
    String log = Sarif.write(hostile, Optional.empty(), Locale.ENGLISH);

    assertThat(JsonMapper.shared().readTree(log).path("runs").get(0).path("results").size())
        .isEqualTo(hostile.assessment().findings().size());
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

    List<String> found = new ArrayList<>();
    Parser.builder()
        .build()
        .parse(comment)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Link link) {
                found.add("link " + link.getDestination());
              }

              @Override
              public void visit(Image image) {
                found.add("image " + image.getDestination());
              }

              @Override
              public void visit(HtmlInline html) {
                if (!List.of("<!-- -->", "<sub>", "</sub>").contains(html.getLiteral())) {
                  found.add("html " + html.getLiteral());
                }
              }

              @Override
              public void visit(HtmlBlock html) {
                found.add("block " + html.getLiteral());
              }
            });
    assertThat(found).isEmpty();
    assertThat(comment).doesNotContain("@everyone", "#1", "://", "www.e");
    assertThat(comment.lines().count())
        .isEqualTo(MarkdownComment.write(harmless, Locale.ENGLISH).lines().count());
    assertThat(comment.chars()).noneMatch(c -> c != '\n' && Character.isISOControl(c));
  }

  private static Comparison comparison(Assessed assessed) {
    return Comparison.of(List.of(assessed), Selection.ALL, Locale.ENGLISH);
  }

  private static List<String> elements(String html) {
    List<String> elements = new ArrayList<>();
    for (Element element : Jsoup.parse(html).getAllElements()) {
      List<String> names = element.attributes().asList().stream().map(Attribute::getKey).toList();
      elements.add(element.tagName() + names);
    }
    return elements;
  }

  private static Node parse(String xml) throws Exception {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)));
  }

  private static List<String> elements(Node node) {
    List<String> elements = new ArrayList<>();
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child.getNodeType() == Node.ELEMENT_NODE) {
        elements.add(child.getNodeName());
        elements.addAll(elements(child));
      }
    }
    return elements;
  }
}
