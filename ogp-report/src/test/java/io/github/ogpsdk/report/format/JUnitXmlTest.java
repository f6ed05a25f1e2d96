package io.github.ogpsdk.report.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.report.Assessed;
import io.github.ogpsdk.report.Examples;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class JUnitXmlTest {
  @Test
  void onlyWhatIsMetPassesAndWhatCannotBeJudgedIsSkippedWithItsReason() throws Exception {
    Assessed georgia = Examples.of("georgia");

    Element root =
        parse(new JUnitXml(Locale.ENGLISH).add("xx", georgia, Optional.empty()).text(""));

    List<String> cases = new ArrayList<>();
    NodeList found = root.getElementsByTagName("testcase");
    for (int i = 0; i < found.getLength(); i++) {
      cases.add(outcome((Element) found.item(i)));
    }
    List<String> expected = new ArrayList<>();
    georgia
        .assessment()
        .rulebooks()
        .forEach(
            b ->
                georgia.assessment().findings().stream()
                    .filter(f -> f.rulebook().equals(b.id()))
                    .forEach(
                        f -> expected.add("xx." + b.id() + " " + f.rule() + " " + outcome(f))));
    assertThat(cases).isEqualTo(expected);
    assertThat(root.getAttribute("tests")).isEqualTo(String.valueOf(expected.size()));
    long failures = expected.stream().filter(e -> e.endsWith(" failure")).count();
    assertThat(root.getAttribute("failures")).isEqualTo(String.valueOf(failures));
    NodeList skipped = root.getElementsByTagName("skipped");
    assertThat(root.getAttribute("skipped")).isEqualTo(String.valueOf(skipped.getLength()));
    for (int i = 0; i < skipped.getLength(); i++) {
      assertThat(((Element) skipped.item(i)).getAttribute("message")).isNotBlank();
    }
  }

  private static String outcome(Finding finding) {
    return finding.verdict() == Verdict.NOT_MET
        ? "failure"
        : finding.verdict() == Verdict.MET ? "passed" : "skipped";
  }

  private static String outcome(Element testCase) {
    String rule = testCase.getAttribute("name").split(" ", 2)[0];
    String name = testCase.getAttribute("classname") + " " + rule;
    for (String outcome : List.of("failure", "error", "skipped")) {
      if (testCase.getElementsByTagName(outcome).getLength() > 0) {
        return name + " " + outcome;
      }
    }
    return name + " passed";
  }

  private static Element parse(String xml) throws Exception {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)))
        .getDocumentElement();
  }
}
