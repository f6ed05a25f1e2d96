package io.github.ogpsdk.report;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
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
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** What a reader of a format finds inside beside text. */
final class Inside {
  private Inside() {}

  /** Returns the elements of a page with the names of their attributes, in their order. */
  static List<String> elements(String html) {
    List<String> elements = new ArrayList<>();
    for (Element element : Jsoup.parse(html).getAllElements()) {
      List<String> names = element.attributes().asList().stream().map(Attribute::getKey).toList();
      elements.add(element.tagName() + names);
    }
    return elements;
  }

  /** Returns the elements below a node, in their order. */
  static List<String> elements(Node node) {
    List<String> elements = new ArrayList<>();
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child.getNodeType() == Node.ELEMENT_NODE) {
        elements.add(child.getNodeName());
        elements.addAll(elements(child));
      }
    }
    return elements;
  }

  static Node parse(String xml) throws Exception {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)));
  }

  /** Returns the links, images and elements of a text in Markdown; not the signs that part it. */
  static List<String> markdown(String text) {
    List<String> found = new ArrayList<>();
    Parser.builder()
        .build()
        .parse(text)
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
    return found;
  }

  /** Whether a character steers a terminal, or the direction of the text around it. */
  static boolean isSteering(int c) {
    return c != '\n' && (Character.isISOControl(c) || isTurning(c));
  }

  /** Whether a character makes what follows run the other way, whatever it is. */
  static boolean isTurning(int c) {
    return c >= 0x202A && c <= 0x202E;
  }
}
