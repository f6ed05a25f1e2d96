package io.github.ogpsdk.report.format;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.ogpsdk.report.Assessed;
import io.github.ogpsdk.report.Examples;
import io.github.ogpsdk.rules.assess.AssessmentRequest;
import io.github.ogpsdk.rules.assess.Assessor;
import io.github.ogpsdk.rules.assess.RuleFilter;
import io.github.ogpsdk.rules.words.AssessmentSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RequirementsCsvTest {
  @Test
  void everyRequirementOfEveryPlanHasItsLine() {
    Assessed peru = Examples.of("peru");

    List<NamedCsvRecord> lines = lines(peru);

    List<String> expected = new ArrayList<>();
    AssessmentSummary.of(peru.assessment())
        .requirements()
        .forEach(
            (cycle, judged) ->
                judged.forEach(
                    r ->
                        expected.add(
                            cycle.orElse("") + " " + r.requirement() + " " + r.verdict().code())));
    assertThat(lines)
        .extracting(
            l ->
                l.getField("cycle") + " " + l.getField("requirement") + " " + l.getField("verdict"))
        .isEqualTo(expected)
        .contains("nap5 1.1 insufficient-evidence");
    assertThat(lines)
        .filteredOn(l -> !l.getField("verdict").equals("met"))
        .allSatisfy(l -> assertThat(l.getField("why")).isNotBlank());
    assertThat(lines).extracting(l -> l.getField("member")).containsOnly("Peru");
  }

  /** Excel takes UTF-8 without it for the encoding of the system. */
  @Test
  void everyTableBeginsWithAByteOrderMark() {
    Assessed peru = Examples.of("peru");

    assertThat(RequirementsCsv.write(peru, Locale.FRENCH)).startsWith("\uFEFFdocument,");
    assertThat(FindingsCsv.write(peru, Locale.FRENCH)).startsWith("\uFEFFdocument,");
  }

  @Test
  void aRequirementOfWhichNotAllWasAskedForSaysSo() {
    Assessed peru = Examples.of("peru");
    AssessmentRequest one = AssessmentRequest.DEFAULT.rules(RuleFilter.of(List.of("2.1")));
    Assessed asked = Assessed.of(peru.partnership(), Assessor.assess(peru.partnership(), one));

    assertThat(lines(asked))
        .filteredOn(l -> l.getField("verdict").equals("not-asked-for"))
        .extracting(l -> l.getField("requirement"))
        .containsExactly("1.1", "2.2", "3.1", "3.2", "3.3", "4.1", "5.1");
  }

  private static List<NamedCsvRecord> lines(Assessed assessed) {
    return CsvReader.builder()
        .ofNamedCsvRecord(RequirementsCsv.write(assessed, Locale.ENGLISH).substring(1))
        .stream()
        .toList();
  }
}
