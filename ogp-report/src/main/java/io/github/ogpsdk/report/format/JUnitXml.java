package io.github.ogpsdk.report.format;

import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.assessment.Fault;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.report.Assessed;
import io.github.ogpsdk.report.DecidingPlaces;
import io.github.ogpsdk.report.Names;
import io.github.ogpsdk.report.Origin;
import io.github.ogpsdk.report.Unjudged;
import io.github.ogpsdk.report.XmlText;
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
 * Assessments as JUnit XML, for the boards of build servers: a suite for each rulebook of each
 * document, a case for each finding, {@code new JUnitXml(Locale.ENGLISH).add("pe", peru,
 * origin).text("")}.
 *
 * <p>Not met is a failure. What cannot be judged, or does not apply, is skipped with its reason and
 * never counts as passed. A rule that broke is an error. Class and name of a case are those of no
 * other; {@code file} and {@code line} say where the fact stands that decided. No time is measured:
 * it is 0. Not thread-safe.
 *
 * @ogp.source none: the de facto format of JUnit reports
 * @since 0.1
 */
public final class JUnitXml implements JointReport {
  private static final String TIME = "0";

  private final Locale locale;
  private final StringWriter suites = new StringWriter();
  private final XMLStreamWriter xml;
  private int tests;
  private int failures;
  private int errors;
  private int skipped;

  /** Begins a report in English, French or Spanish. */
  public JUnitXml(Locale locale) {
    this.locale = locale;
    try {
      this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(suites);
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a report cannot be written", e);
    }
  }

  /**
   * Adds an assessment.
   *
   * @param key what its classes are called by, such as {@code pe}; no other document has it
   * @param origin the file that was read
   */
  @Override
  public JUnitXml add(String key, Assessed assessed, Optional<Origin> origin) {
    try {
      new Document(key, new Names(assessed, locale), origin).suites();
      xml.flush();
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a report cannot be written", e);
    }
  }

  /** Returns the whole report; classes tell documents apart, and the run has no name. */
  @Override
  public String text(String run) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"ogp\" tests=\""
        + tests
        + "\" failures=\""
        + failures
        + "\" errors=\""
        + errors
        + "\" skipped=\""
        + skipped
        + "\" time=\""
        + TIME
        + "\">"
        + suites
        + "\n</testsuites>\n";
  }

  /** The suites of one document. */
  private final class Document {
    private final String key;
    private final Names names;
    private final Assessed assessed;
    private final Optional<Origin> origin;
    private final JUnitNames cases;

    Document(String key, Names names, Optional<Origin> origin) {
      this.key = key;
      this.names = names;
      this.assessed = names.assessed();
      this.origin = origin;
      this.cases = new JUnitNames(names);
    }

    void suites() throws XMLStreamException {
      Map<String, List<Finding>> books = new LinkedHashMap<>();
      assessed.assessment().rulebooks().forEach(b -> books.put(b.id(), new ArrayList<>()));
      assessed
          .assessment()
          .findings()
          .forEach(f -> books.computeIfAbsent(f.rulebook(), b -> new ArrayList<>()).add(f));
      for (Map.Entry<String, List<Finding>> book : books.entrySet()) {
        suite(book.getKey(), book.getValue());
      }
    }

    private void suite(String book, List<Finding> findings) throws XMLStreamException {
      List<Fault> faults =
          assessed.assessment().faults().stream().filter(f -> f.rulebook().equals(book)).toList();
      line(1);
      start("testsuite", "name", names.member() + " (" + key + "): " + book);
      counts(findings, faults);
      only(book);
      for (Finding finding : findings) {
        testCase(finding);
      }
      for (Fault fault : faults) {
        line(2);
        start("testcase", "classname", key + "." + book, "name", fault.rule(), "time", TIME);
        place("");
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

    private void testCase(Finding finding) throws XMLStreamException {
      line(2);
      String owner = key + "." + finding.rulebook();
      start("testcase", "classname", owner, "name", cases.of(finding), "time", TIME);
      place(
          finding.verdict() == Verdict.NOT_MET
              ? DecidingPlaces.of(finding).get(0)
              : finding.subject());
      String said = names.headline(finding);
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

    private void place(String pointer) throws XMLStreamException {
      if (origin.isPresent()) {
        attribute("file", origin.get().name());
        String line = origin.get().position(pointer).map(p -> p.line()).orElse(1).toString();
        attribute("line", line);
      }
    }

    private String why(Finding finding) {
      String lines =
          names.explainer().why(finding, assessed.partnership()).stream()
              .map(e -> "  ".repeat(e.depth()) + e.text())
              .collect(Collectors.joining("\n"));
      String place = finding.subject().isEmpty() ? "/" : finding.subject();
      return lines + "\n" + names.explainer().citation(finding.citation()) + "\n" + place;
    }
  }

  private void counts(List<Finding> findings, List<Fault> faults) throws XMLStreamException {
    int failed = (int) findings.stream().filter(f -> f.verdict() == Verdict.NOT_MET).count();
    int passed = (int) findings.stream().filter(f -> f.verdict() == Verdict.MET).count();
    int left = findings.size() - failed - passed;
    attribute("tests", String.valueOf(findings.size() + faults.size()));
    attribute("failures", String.valueOf(failed));
    attribute("errors", String.valueOf(faults.size()));
    attribute("skipped", String.valueOf(left));
    attribute("time", TIME);
    tests += findings.size() + faults.size();
    failures += failed;
    errors += faults.size();
    skipped += left;
  }

  private void property(String name, String value) throws XMLStreamException {
    line(3);
    start("property", "name", name, "value", value);
    xml.writeEndElement();
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
