package io.github.ogpsdk.report.format;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.report.Assessed;
import io.github.ogpsdk.report.Examples;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FindingsCsvTest {
  @Test
  void everyFindingHasItsLine() {
    Assessed georgia = Examples.of("georgia");

    assertThat(lines(georgia))
        .extracting(FindingsCsvTest::line)
        .isEqualTo(georgia.assessment().findings().stream().map(FindingsCsvTest::line).toList());
    assertThat(lines(georgia)).extracting(l -> l.getField("changedBy")).containsOnly("");
  }

  @Test
  void aRuleThatAnOverlayChangesSaysSo() {
    Assessed peru = Examples.changed("peru", "P22-1.1-FREQ", "maxGap", "P3M");

    assertThat(lines(peru))
        .filteredOn(l -> !l.getField("changedBy").isEmpty())
        .isNotEmpty()
        .allSatisfy(
            l -> {
              assertThat(l.getField("rule")).isEqualTo("P22-1.1-FREQ");
              assertThat(l.getField("changedBy")).isEqualTo("xx-2024");
            })
        .hasSize(
            (int)
                peru.assessment().findings().stream()
                    .filter(f -> f.rule().equals("P22-1.1-FREQ"))
                    .count());
  }

  private static List<NamedCsvRecord> lines(Assessed assessed) {
    return CsvReader.builder()
        .ofNamedCsvRecord(FindingsCsv.write(assessed, Locale.ENGLISH).substring(1))
        .stream()
        .toList();
  }

  private static String line(NamedCsvRecord l) {
    return String.join(
        " ", l.getField("rule"), l.getField("pointer"), l.getField("phase"), l.getField("verdict"));
  }

  private static String line(Finding f) {
    return String.join(
        " ", f.rule(), f.subject(), f.phase().map(p -> p.code()).orElse(""), f.verdict().code());
  }
}
