package io.github.ogpsdk.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.report.Examples;
import io.github.ogpsdk.report.Names;
import io.github.ogpsdk.rules.words.VerdictCounts;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class GaugeTest {
  @Test
  void partsStandSideBySideInTheOrderOfVerdicts() {
    VerdictCounts tally =
        new VerdictCounts(
            List.of(
                Verdict.MET, Verdict.NOT_APPLICABLE, Verdict.MET, Verdict.INSUFFICIENT_EVIDENCE));

    assertThat(Gauge.of("Checks", tally, new Names(Examples.of("georgia"), Locale.ENGLISH)))
        .isEqualTo(
            new Gauge(
                "Checks",
                "1 undecided, 2 met, 1 not applicable",
                4,
                List.of(
                    new Gauge.Part("ogp-g-open", 0, 1),
                    new Gauge.Part("ogp-g-met", 1, 2),
                    new Gauge.Part("ogp-g-off", 3, 1))));
  }

  @Test
  void headlineSaysInWordsWhatItsBarsShow() {
    String headline = HtmlReport.of(Examples.of("georgia"), Locale.ENGLISH).headline();

    Element box = Jsoup.parseBodyFragment(headline).selectFirst(".ogp-headline");

    assertThat(box).isNotNull();
    assertThat(box.className()).isEqualTo("ogp-headline ogp-s-over");
    assertThat(box.select("p").eachText())
        .containsExactly(
            "Removed since 13 April 2026.",
            "Minimum requirements, cycle 2022-2024 (no plan) 7 undecided, 1 not applicable",
            "Minimum requirements, plan 2023–2025 7 undecided, 1 not applicable",
            "Further checks by other rules 5 not met, 110 undecided, 8 met, 73 not applicable",
            "2 plans are left out, because no date says which edition judges each.");
    assertThat(box.select("svg")).hasSize(3).allMatch(s -> s.attr("aria-hidden").equals("true"));
  }
}
