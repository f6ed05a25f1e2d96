package io.github.ogpsdk.report.picture;

import io.github.ogpsdk.report.BidiText;
import io.github.ogpsdk.report.XmlText;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An SVG document while it is drawn. Lengths are user units. Not thread-safe. */
final class Drawing {
  static final String STYLE = style();

  private static final PresentationAttributes ATTRIBUTES = new PresentationAttributes(STYLE);

  private final StringWriter out = new StringWriter();
  private final XMLStreamWriter xml;
  private final String id;
  private final String title;
  private final String description;

  /**
   * Begins a drawing.
   *
   * @param id unique among the drawings of a page
   */
  Drawing(String id, double width, double height, String title, String description) {
    this.id = id;
    this.title = title;
    this.description = description;
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      xml.writeStartElement("svg");
      attribute("xmlns", "http://www.w3.org/2000/svg");
      attribute("class", "ogp-picture");
      attribute("viewBox", "0 0 " + number(width) + " " + number(height));
      attribute("width", number(width));
      attribute("height", number(height));
      attribute("font-family", "system-ui, sans-serif");
      attribute("font-size", "14");
      attribute("role", "img");
      attribute("aria-labelledby", id + "-title " + id + "-desc");
      element("title", title, "id", id + "-title");
      element("desc", description, "id", id + "-desc");
      rect(0, 0, width, height, "ogp-paper");
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a drawing cannot be begun", e);
    }
  }

  Drawing open(String type) {
    return start("g", "class", type);
  }

  /** Begins a group that a pointer or a screen reader can ask for its name. */
  Drawing open(String type, String named) {
    open(type);
    return element("title", named);
  }

  Drawing close() {
    try {
      xml.writeEndElement();
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  Drawing circle(double x, double y, double r, String type) {
    return empty("circle", "cx", number(x), "cy", number(y), "r", number(r), "class", type);
  }

  Drawing rect(double x, double y, double width, double height, String type) {
    return empty(
        "rect",
        "x",
        number(x),
        "y",
        number(y),
        "width",
        number(Math.max(width, 0)),
        "height",
        number(height),
        "class",
        type);
  }

  Drawing line(double x1, double y1, double x2, double y2, String type) {
    return empty(
        "line",
        "x1",
        number(x1),
        "y1",
        number(y1),
        "x2",
        number(x2),
        "y2",
        number(y2),
        "class",
        type);
  }

  /** Draws a closed shape through points given as x and y by turns. */
  Drawing shape(String type, double... points) {
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < points.length; i += 2) {
      list.append(i == 0 ? "" : " ").append(number(points[i])).append(',');
      list.append(number(points[i + 1]));
    }
    return empty("polygon", "points", list.toString(), "class", type);
  }

  Drawing text(double x, double y, String words, String type) {
    return element("text", words, "x", number(x), "y", number(y), "class", type);
  }

  /** Draws words that run upward from a point. */
  Drawing upward(double x, double y, String words, String type) {
    String turn = "rotate(-90 " + number(x) + " " + number(y) + ")";
    return element("text", words, "x", number(x), "y", number(y), "transform", turn, "class", type);
  }

  /** Ends the drawing. */
  Picture done() {
    try {
      xml.writeEndElement();
      xml.flush();
      return new Picture(id, title, description, out + "\n");
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a drawing cannot be ended", e);
    }
  }

  /** Returns a number with two decimals at most, always with a point. */
  static String number(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  private Drawing element(String name, String words, String... attributes) {
    try {
      start(name, attributes);
      xml.writeCharacters(BidiText.isolated(XmlText.of(words)));
      return close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private Drawing empty(String name, String... attributes) {
    return start(name, attributes).close();
  }

  private Drawing start(String name, String... attributes) {
    try {
      xml.writeStartElement(name);
      for (int i = 0; i < attributes.length; i += 2) {
        attribute(attributes[i], attributes[i + 1]);
        if (attributes[i].equals("class")) {
          for (Map.Entry<String, String> one : ATTRIBUTES.of(name, attributes[i + 1]).entrySet()) {
            attribute(one.getKey(), one.getValue());
          }
        }
      }
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, XmlText.line(value));
  }

  private static String style() {
    try (InputStream in = Drawing.class.getResourceAsStream("picture.css")) {
      if (in == null) {
        throw new IllegalStateException("no picture.css");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
