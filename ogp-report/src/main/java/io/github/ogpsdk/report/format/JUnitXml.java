package io.github.ogpsdk.report.format;

import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.assessment.Fault;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.report.Assessed;
import io.github.ogpsdk.report.Unjudged;
import io.github.ogpsdk.report.XmlText;
import io.github.ogpsdk.rules.words.Explainer;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * An assessment as JUnit XML, for the boards of build servers: a suite for each rulebook, a case
 * for each finding.
 *
 * <p>Not met is a failure. What cannot be judged, or does not apply, is skipped with its reason and
 * never counts as passed. A rule that broke is an error.
 *
 * @ogp.source none: the de facto format of JUnit reports
 * @since 0.1
 */
public final class JUnitXml {
  private final Assessed assessed;
  private final Explainer explainer;
  private final String language;
  private final StringWriter out = new StringWriter();
  private final XMLStreamWriter xml;

  private JUnitXml(Assessed assessed, Locale locale) throws XMLStreamException {
    this.assessed = assessed;
    this.explainer = Explainer.in(locale, assessed.partnership());
    this.language = locale.getLanguage();
    this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
  }

  /** Returns an assessment as a JUnit report. */
  public static String write(Assessed assessed, Locale locale) {
    try {
      return new JUnitXml(assessed, locale).report();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a report cannot be written", e);
    }
  }

  private String report() throws XMLStreamException {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    List<Finding> findings = assessed.assessment().findings();
    start("testsuites", "name", assessed.assessment().document().id());
    counts(findings, assessed.assessment().faults());
    Map<String, List<Finding>> books = new LinkedHashMap<>();
    assessed.assessment().rulebooks().forEach(b -> books.put(b.id(), new ArrayList<>()));
    findings.forEach(f -> books.computeIfAbsent(f.rulebook(), b -> new ArrayList<>()).add(f));
    for (Map.Entry<String, List<Finding>> book : books.entrySet()) {
      suite(book.getKey(), book.getValue());
    }
    out.append('\n');
    xml.writeEndElement();
    xml.flush();
    return out.append('\n').toString();
  }

  private void suite(String book, List<Finding> findings) throws XMLStreamException {
    List<Fault> faults =
        assessed.assessment().faults().stream().filter(f -> f.rulebook().equals(book)).toList();
    line(1);
    start("testsuite", "name", book);
    counts(findings, faults);
    only(book);
    for (Finding finding : findings) {
      testCase(finding);
    }
    for (Fault fault : faults) {
      line(2);
      start("testcase", "classname", book + "." + fault.rule(), "name", fault.rule());
      start("error", "message", fault.message());
      xml.writeEndElement();
      xml.writeEndElement();
    }
    line(1);
    xml.writeEndElement();
  }

  /** Says what was asked for, and how many rules of a rulebook are therefore left out. */
  private void only(String book) throws XMLStreamException {
    Assessment assessment = assessed.assessment();
    if (assessment.only().isEmpty()) {
      return;
    }
    long left =
        Unjudged.unasked(assessment).stream()
            .filter(n -> n.rulebook().equals(Optional.of(book)))
            .count();
    line(2);
    start("properties");
    property("only", String.join(",", assessment.only()));
    property("rulesLeftOut", String.valueOf(left));
    line(2);
    xml.writeEndElement();
  }

  private void property(String name, String value) throws XMLStreamException {
    line(3);
    start("property", "name", name, "value", value);
    xml.writeEndElement();
  }

  private void testCase(Finding finding) throws XMLStreamException {
    String title = assessed.rule(finding).map(r -> r.title().in(language)).orElse(finding.rule());
    String subject = explainer.subject(finding, assessed.partnership());
    String name =
        finding.phase().isPresent()
            ? title + " (" + subject + ", " + explainer.phase(finding.phase().get()) + ")"
            : title + " (" + subject + ")";
    line(2);
    start("testcase", "classname", finding.rulebook() + "." + finding.rule(), "name", name);
    attribute("file", finding.subject());
    String said = explainer.headline(finding, assessed.partnership());
    if (finding.verdict() == Verdict.NOT_MET) {
      start("failure", "message", said, "type", finding.level().code());
      xml.writeCharacters(XmlText.of(why(finding)));
      xml.writeEndElement();
    } else if (finding.verdict() != Verdict.MET) {
      start("skipped", "message", said);
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private String why(Finding finding) {
    String lines =
        explainer.why(finding, assessed.partnership()).stream()
            .map(e -> "  ".repeat(e.depth()) + e.text())
            .collect(Collectors.joining("\n"));
    return lines + "\n" + explainer.citation(finding.citation());
  }

  private void counts(List<Finding> findings, List<Fault> faults) throws XMLStreamException {
    long failures = findings.stream().filter(f -> f.verdict() == Verdict.NOT_MET).count();
    long passed = findings.stream().filter(f -> f.verdict() == Verdict.MET).count();
    attribute("tests", String.valueOf(findings.size() + faults.size()));
    attribute("failures", String.valueOf(failures));
    attribute("errors", String.valueOf(faults.size()));
    attribute("skipped", String.valueOf(findings.size() - failures - passed));
  }

  private void start(String name, String... attributes) throws XMLStreamException {
    xml.writeStartElement(name);
    for (int i = 0; i < attributes.length; i += 2) {
      attribute(attributes[i], attributes[i + 1]);
    }
  }

  private void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, XmlText.line(value));
  }

  private void line(int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }
}
