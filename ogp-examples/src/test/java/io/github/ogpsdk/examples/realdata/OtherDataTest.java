package io.github.ogpsdk.examples.realdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of the same shape with other entries give the same table, and pass over none of them. */
class OtherDataTest {
  private static final Map<String, String> FILES =
      Map.of(
          Case.VERDICTS,
          """
          verdicts:
          - {id: XA-2018-2020, country: Xanadu, plan: "2018-2020", report: Design, rule_era: iap2_2018_2021, commitments: 7, msf_exists: true, influence_development: involve, acted_contrary: false, url: "https://example.org/a", quote: "acted according"}
          - {id: XA-2021, country: Xanadu, plan: "2021", report: A new kind of report, rule_era: some_other_era, commitments: about ten, msf_exists: unclear, acted_contrary: true, under_review_letter: "2022-03", url: "https://example.org/b", quote: "acted contrary"}
          - {id: DE-NEW, country: Germany, plan: "2019-2021 -> next", report: Results, rule_era: iap2_2018_2021, acted_contrary: true, url: "https://example.org/c", quote: "acted contrary"}
          - {id: LATE-X, countries: [Xanadu, Elsewhere], report: letters, rule_era: aog_pre2018, due: "2013-07-01", checked: "2013-11-01", acted_contrary: true, strike: 1, url: "https://example.org/d", quote: "late"}
          - {id: ALL, country: all, report: resolution, exception: true, url: "https://example.org/e", quote: "for all"}
          - {id: NO-PLAN, country: Nowhere, report: letter, url: "https://example.org/f", quote: "a letter"}
          - {id: NO-URL, country: Nowhere, plan: "2016-2018", report: Mid-Term, acted_contrary: false}
          """,
          Case.LOCAL,
          """
          verdicts:
          - {id: XX-TOWN, place: "Émile-sur-Mer, Xanadu", plan: "2021-2023", submitted: "about May", answers: {"1.1": "yes", "1.2": "unclear"}, explanation: {"1.3": partly, "1.4": whatever}, url: "https://example.org/g", quote: "a forum"}
          - {id: XX-CITY, place: "City, Xanadu", plan: "2021-2023", answers: {"1.1": "no"}, url: "https://example.org/h", quote: "no forum"}
          """,
          Case.SCOTLAND,
          """
          meetings:
          - date: "2023-03-01"
            civil_society: {present: 3}
            government: {present: 2, deputies: 1}
            quorum_strict: false
            url: "https://www.gov.scot/x"
            quote: "Minutes"
          """,
          Case.COMMITTEE,
          """
          snapshots:
          - {id: SC-X, as_of: "2022-10 to 2023-09", government_count: 11, source: {url: "https://example.org/i", quote: "list"}}
          transitions:
          - {id: T-X, candidates: 4}
          """,
          Case.FORUMS,
          """
          forums:
          - {id: XA, jurisdiction: Xanadu, body: Forum of Xanadu, type: advisory_forum, seats: {government: 5, civil_society: 5, total: 10, parity: true}, meetings: ["2020-01", "spring"], evidence: [{url: "https://example.org/j", quote: "equal"}]}
          """);

  @TempDir Path data;

  @Test
  void everyEntryHasItsRows() throws IOException {
    for (Map.Entry<String, String> file : FILES.entrySet()) {
      Files.writeString(data.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
    }

    List<String> rows =
        GroundTruth.over(Path.of(""), data).comparisons().stream()
            .map(OtherDataTest::inShort)
            .toList();

    assertThat(rows)
        .containsExactly(
            "XA-2018-2020 xanadu 2018-2020 consequence none | undetermined | ",
            "XA-2018-2020 xanadu 2018-2020 PR-17-INVOLVE met | insufficient-evidence | ",
            "XA-2021 xanadu 2021 consequence contrary-if-confirmed | undetermined | ",
            "XA-2021 xanadu - PR-TWOCYCLES not-met | insufficient-evidence | ",
            "DE-NEW germany 2019-2021 consequence contrary-if-confirmed | undetermined | ",
            "LATE-X xanadu due-2013 consequence contrary-if-confirmed | contrary-if-confirmed | ",
            "LATE-X elsewhere due-2013 consequence contrary-if-confirmed | contrary-if-confirmed | ",
            "ALL  - nothing - |  | It is about no single member.",
            "NO-PLAN nowhere - nothing - |  | Facts; no verdict.",
            "NO-URL nowhere 2016-2018 consequence none | undetermined | ",
            "XX-TOWN emile-sur-mer 2021-2023 1.1 met | insufficient-evidence | ",
            "XX-TOWN emile-sur-mer 2021-2023 nothing - |  |"
                + " The answer to 1.2 is neither yes nor no: unclear.",
            "XX-TOWN emile-sur-mer 2021-2023 nothing - |  |"
                + " The answer to 1.3 is neither yes nor no: partly.",
            "XX-TOWN emile-sur-mer 2021-2023 nothing - |  |"
                + " The answer to 1.4 is neither yes nor no: whatever.",
            "XX-CITY city 2021-2023 1.1 not-met | insufficient-evidence | ",
            "2023-03-01 scotland - MSF-OWN-QUORUM not-met | not-met | ",
            "SC-X steering-committee - SC-22 met | insufficient-evidence | ",
            "T-X steering-committee - nothing - |  | Facts; no verdict.",
            "XA xanadu - MSF-REC-PARITY met | met | ");
  }

  @Test
  void aFileThatIsNotThereIsLeftOut() throws IOException {
    assertThat(GroundTruth.over(Path.of(""), data).comparisons()).isEmpty();
  }

  private static String inShort(Comparison c) {
    Case row = c.row();
    return "%s %s %s %s %s | %s | %s"
        .formatted(
            row.entry(),
            row.partnership(),
            row.plan().orElse("-"),
            row.name().orElse(row.compared().name().toLowerCase(Locale.ROOT)),
            row.real().orElse("-"),
            c.ours(),
            row.explanation().orElse(""));
  }
}
